import { referenceOrNull } from '../../../../platform/reference';
import { present } from '../../present';
import type { OfferedSessionResolvers } from '../../resolver-types.generated';

export const OfferedSession: OfferedSessionResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.sessionById.load(id),
  theatre: ({ theatreId }, _args, { loaders }) =>
    present(loaders.theatreById.load(theatreId), `Theatre ${theatreId}`),
  site: ({ siteId }, _args, { loaders }) =>
    present(loaders.siteById.load(siteId), `Site ${siteId}`),
  group: ({ groupId }) => referenceOrNull(groupId),
  agreement: ({ agreementId }, _args, { loaders }) =>
    agreementId === null ? null : loaders.agreementById.load(agreementId),
  specialty: ({ specialtyCode }, _args, { loaders }) =>
    specialtyCode === null ? null : loaders.specialtyByCode.load(specialtyCode),
};
