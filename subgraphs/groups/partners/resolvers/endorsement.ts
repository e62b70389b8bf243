import { reportedDate } from '../../../../platform/naming/reported-date';
import type { EndorsementResolvers } from '../../resolver-types.generated';

export const Endorsement: EndorsementResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.endorsementById.load(id),
  givenOn: ({ givenOn, givenPrecision }) => reportedDate(givenOn, givenPrecision),
  sources: ({ id }, _args, { loaders }) => loaders.sourcesByRecordId.load(id),
};
