import type { Work } from '../../../platform/commands/work';
import { refuse } from '../../../platform/refusal';
import type { CooperationAgreement } from '../agreements/entities/cooperation-agreement';
import { nextPosting } from './domain/next-posting';
import { Settlement } from './entities/settlement';
import { keepBilling } from './keep-billing';
import { post } from './post';
import { splitOf, termsOfVersion } from './settling-rules';

export interface CaseChange {
  readonly caseId: string;
  readonly billedFen: number;
  readonly refundsFen: number;
  readonly taxFen: number;
}

interface Month {
  readonly month: string;
  readonly lastDay: string;
  readonly restates: number;
  readonly reason: string;
}

/** Changes what a case came to in a closed month, and posts the difference there. */
export async function restateCase(
  work: Work,
  agreement: CooperationAgreement,
  { caseId, billedFen, refundsFen, taxFen }: CaseChange,
  { month, lastDay, restates, reason: item }: Month,
): Promise<void> {
  const posted = await work.everything.byKeys(Settlement, 'caseId', [caseId]);
  const first = posted.find(({ paidFor }) => paidFor !== null);
  const within = first && first.settledOn >= month && first.settledOn <= lastDay;
  if (!within || first.agreementId !== agreement.id) {
    return refuse({ reason: 'NOT_IN_MONTH', details: { case: caseId } });
  }
  const terms = await termsOfVersion(work, agreement.id, first.termsVersion);
  const change = { billed: BigInt(billedFen), refunds: BigInt(refundsFen), tax: BigInt(taxFen) };
  const next = nextPosting({ posted, change, split: splitOf(terms), mayBeNegative: false });
  refuse(next.refusal);

  const lines = [
    { kind: 'BILL', category: 'SERVICE', item, amountFen: billedFen },
    { kind: 'REFUND', category: null, item, amountFen: refundsFen },
    { kind: 'TAX', category: null, item, amountFen: taxFen },
  ] as const;
  const shared = first.channel === 'REVENUE_SHARE';
  const kept = lines.filter(({ amountFen }) => shared && amountFen !== 0);
  if (kept.length > 0) await keepBilling(work, caseId, kept, restates);
  const { basis, serviceOn, settledOn, id: correctsId } = first;
  const posting = {
    terms,
    basis,
    caseId,
    serviceOn,
    settledOn,
    correctsId,
    paidFor: null,
    restates,
  };
  await post(work, agreement, posting, next.posting!);
}
