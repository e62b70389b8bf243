import { tenantsOf } from '../../access/tenants-of';
import type { CooperationAgreementResolvers } from '../../resolver-types.generated';
import { breakEven, monthsToBreakEven, type MonthResult } from '../domain/break-even';
import { monthFigures } from '../domain/month-figures';
import { knownMonths } from '../known-months';

/** What an agreement needs to pay for itself. To others than its two sides even zeros would tell something. */
export const CooperationAgreement: CooperationAgreementResolvers = {
  async breakEven({ id, groupId, hospitalId }, { from, to }, { loaders, viewer }) {
    knownMonths(from, to);
    const isSide =
      tenantsOf(viewer, 'group').includes(groupId) ||
      tenantsOf(viewer, 'hospital').includes(hospitalId);
    if (!isSide) return null;
    const months = breakEven(monthFigures(await loaders.booksByAgreementId.load(id), to));
    return {
      months: months.filter(({ month }) => month >= from).map(inFen),
      monthsToBreakEven: monthsToBreakEven(months),
    };
  },
};

const inFen = (result: MonthResult) => ({
  month: result.month,
  cases: result.cases,
  groupShareFen: Number(result.groupShare),
  variableCostFen: Number(result.variable),
  fixedCostFen: Number(result.fixed),
  contributionFen: Number(result.contribution),
  contributionMarginBasisPoints: result.marginBasisPoints,
  breakEvenRevenueFen: result.breakEvenRevenue === null ? null : Number(result.breakEvenRevenue),
  breakEvenCases: result.breakEvenCases === null ? null : Number(result.breakEvenCases),
  marginOfSafetyBasisPoints: result.safetyBasisPoints,
  cumulativePositionFen: Number(result.position),
});
