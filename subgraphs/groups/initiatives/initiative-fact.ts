import type { Fact } from '../../../platform/events/publish';
import type { CooperationMode } from '../resolver-types.generated';

/** What the owner of agreements needs to know of a contract that several groups concluded together. */
export interface InitiativeAwarded {
  readonly initiativeId: string;
  readonly name: string;
  /** The group that negotiated for all. */
  readonly convenerId: string;
  /** The hospital that signs; of a chain the one that signs for it. */
  readonly hospitalId: string;
  readonly chain: string | null;
  /** Every group that opted in, each once: one agreement for each, and never two. */
  readonly groupIds: readonly string[];
  readonly mode: CooperationMode;
  /** The day of the award, as the alliance counts its days. */
  readonly awardedOn: string;
  readonly version: number;
}

/** Says that a collective contract was concluded: one agreement for each group follows from it. */
export const initiativeAwardedFact = (payload: InitiativeAwarded): Fact => ({
  kind: 'InitiativeAwarded',
  subjectId: payload.initiativeId,
  payload: { ...payload },
});
