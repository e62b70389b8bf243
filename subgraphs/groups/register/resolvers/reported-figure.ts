import { reportedDate } from '../../../../platform/naming/reported-date';
import type { ReportedFigureResolvers } from '../../resolver-types.generated';

export const ReportedFigure: ReportedFigureResolvers = {
  value: ({ value }) => (value === null ? null : Number(value)),
  statedOn: ({ statedOn, statedPrecision }) => reportedDate(statedOn, statedPrecision),
  async source({ groupId, sourceFact }, _args, { loaders }) {
    const sources = await loaders.sourcesByRecordId.load(groupId);
    return sources.find(({ fact }) => fact === sourceFact) ?? null;
  },
};
