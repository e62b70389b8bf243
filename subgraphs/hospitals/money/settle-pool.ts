import type { Work } from '../../../platform/commands/work';
import { refuse } from '../../../platform/refusal';
import type { AgreementTerms } from '../agreements/entities/agreement-terms';
import type { CooperationAgreement } from '../agreements/entities/cooperation-agreement';
import { nextPosting } from './domain/next-posting';
import type { DepartmentPool } from './entities/department-pool';
import { Settlement } from './entities/settlement';
import { post } from './post';
import { splitOf, termsOfVersion } from './settling-rules';

interface Month {
  readonly month: string;
  readonly lastDay: string;
  readonly terms: AgreementTerms | null;
  /** The version that a restatement makes. */
  readonly restates?: number;
}

/** Splits what a department earned less what it spent; again after a restatement, by the same terms. */
export async function settlePool(
  work: Work,
  agreement: CooperationAgreement,
  pool: DepartmentPool,
  { month, lastDay, terms, restates }: Month,
): Promise<void> {
  const posted = await work.everything.byKeys(Settlement, 'poolId', [pool.id]);
  const first = posted.find(({ paidFor }) => paidFor !== null);
  const by = first ? await termsOfVersion(work, agreement.id, first.termsVersion) : terms;
  if (by === null) return refuse({ reason: 'NO_TERMS_ON_DAY' });
  const billed = posted.reduce((total, { billedFen }) => total + BigInt(billedFen), 0n);
  const change = {
    billed: BigInt(pool.incomeFen) - BigInt(pool.costFen) - billed,
    refunds: 0n,
    tax: 0n,
  };
  const next = nextPosting({ posted, change, split: splitOf(by), mayBeNegative: true });
  refuse(next.refusal);
  const place = { basis: 'DEPARTMENT_POOL', poolId: pool.id, serviceOn: month } as const;
  const kind = first
    ? { paidFor: null, correctsId: first.id, restates }
    : { paidFor: `POOL:${pool.id}` };
  await post(work, agreement, { terms: by, ...place, settledOn: lastDay, ...kind }, next.posting!);
}
