import type { PlannedAgreement } from '../../../seed/agreements';
import type { PlannedTerms } from '../../../seed/terms';
import { splitNet } from '../money/domain/split-net';
import type { PostedFen } from '../money/domain/amounts';

/** Amounts with the parts that the terms give each side: the rule is the one that settles real cases. */
export function posting(
  { template }: PlannedAgreement,
  terms: PlannedTerms,
  { billed, refunds = 0, tax = 0 }: { billed: number; refunds?: number; tax?: number },
): PostedFen {
  const { groupBasisPoints, hospitalBasisPoints, allianceBasisPoints } = terms;
  const netFen = billed - refunds - tax;
  const split =
    template.channel !== 'REVENUE_SHARE'
      ? null
      : {
          groupBasisPoints: groupBasisPoints ?? 0,
          hospitalBasisPoints: hospitalBasisPoints ?? 0,
          allianceBasisPoints: allianceBasisPoints ?? 0,
        };
  const { group, hospital, alliance } = splitNet(BigInt(netFen), split);
  return {
    billedFen: billed,
    refundsFen: refunds,
    taxFen: tax,
    netFen,
    groupPartFen: Number(group),
    hospitalPartFen: Number(hospital),
    alliancePartFen: Number(alliance),
  };
}
