import type { PriceItemResolvers } from '../../resolver-types.generated';

export const PriceItem: PriceItemResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.priceById.load(id),
  hospital: ({ hospitalId }, _args, { loaders }) =>
    hospitalId === null ? null : loaders.hospitalById.load(hospitalId),
  name: ({ nameZh, nameEn }, { lang }) =>
    (lang === 'ZH' ? (nameZh ?? nameEn) : (nameEn ?? nameZh)) ?? '',
  specialty: ({ specialtyCode }, _args, { loaders }) =>
    specialtyCode === null ? null : loaders.specialtyByCode.load(specialtyCode),
  from: ({ validFrom }) => validFrom,
  to: ({ validTo }) => validTo,
  sources: ({ id }, _args, { loaders }) => loaders.sourcesByRecordId.load(id),
};
