import type { ConflictCode } from '../conflict-reasons';

/** What stands against a booking: a stable name, and the values that explain it. */
export interface Conflict {
  readonly code: ConflictCode;
  /** More exactly, where there is more to say. */
  readonly detail?: string;
  readonly values?: Readonly<Record<string, unknown>>;
  /** Among which the client has to choose. */
  readonly agreementIds?: readonly string[];
}
