import type { MeasureResolvers } from '../../resolver-types.generated';

export const Measure: MeasureResolvers = {
  name: ({ nameZh, nameEn }, { lang }) => (lang === 'ZH' ? nameZh : nameEn),
  definition: ({ definitionZh, definitionEn }, { lang }) =>
    lang === 'ZH' ? definitionZh : definitionEn,
};
