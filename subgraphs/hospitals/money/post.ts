import type { Work } from '../../../platform/commands/work';
import { newId } from '../../../platform/id';
import type { CooperationAgreement } from '../agreements/entities/cooperation-agreement';
import type { AgreementTerms } from '../agreements/entities/agreement-terms';
import { refuseTwice } from '../refuse-twice';
import type { PostedFen } from './domain/amounts';
import { Settlement } from './entities/settlement';

interface Posting {
  readonly terms: AgreementTerms;
  readonly basis: Settlement['basis'];
  readonly caseId?: string;
  readonly poolId?: string;
  readonly serviceOn: string;
  readonly settledOn: string;
  readonly dueOn?: string | null;
  /** What can be settled only once; null for corrections. */
  readonly paidFor: string | null;
  readonly correctsId?: string;
  /** The version of the closed month that a restatement makes. */
  readonly restates?: number;
}

/** Writes one posting. What was posted never changes; only when it was paid is added. */
export async function post(
  work: Work,
  { id: agreementId, groupId, hospitalId }: CooperationAgreement,
  { terms, basis, restates, ...given }: Posting,
  amounts: PostedFen,
): Promise<Settlement> {
  const row: Settlement = {
    id: newId(work.now.getTime()),
    agreementId,
    groupId,
    hospitalId,
    basis,
    channel: terms.channel,
    termsVersion: terms.version,
    caseId: given.caseId ?? null,
    poolId: given.poolId ?? null,
    serviceOn: given.serviceOn,
    settledOn: given.settledOn,
    ...amounts,
    correctsId: given.correctsId ?? null,
    restatement: restates !== undefined,
    monthVersion: restates ?? 1,
    paidFor: given.paidFor,
    dueOn: given.dueOn ?? null,
    paidOn: null,
    recordedAt: work.now,
    actor: work.viewer.subject ?? 'time',
    synthetic: false,
  };
  await refuseTwice('ALREADY_SETTLED', work.insert(Settlement, row));
  return row;
}
