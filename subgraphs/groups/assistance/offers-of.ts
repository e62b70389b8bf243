import type { Work } from '../../../platform/commands/work';
import { AssistanceOffer } from './entities/assistance-offer';

/** All offers to a request, which is locked. */
export const offersOf = ({ everything }: Work, requestId: string): Promise<AssistanceOffer[]> =>
  everything.byKeys(AssistanceOffer, 'requestId', [requestId]);
