import type { BaseContext } from '@apollo/server';
import type { Call } from '../platform/transport';
import type { WrittenAnswer } from './http/written-answer';

/** What belongs to one client request. */
export interface GatewayContext extends BaseContext {
  /** Whose budget pays for it. */
  readonly principal: string;
  readonly call: Call;
  readonly written: WrittenAnswer;
}
