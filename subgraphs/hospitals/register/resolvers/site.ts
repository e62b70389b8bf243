import { present } from '../../present';
import type { SiteResolvers } from '../../resolver-types.generated';

export const Site: SiteResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.siteById.load(id),
  name({ nameZh, nameEn }, { lang }) {
    return lang === 'ZH' ? (nameZh ?? nameEn) : (nameEn ?? nameZh);
  },
  hospital: ({ hospitalId }, _args, { loaders }) =>
    present(loaders.hospitalById.load(hospitalId), `Hospital ${hospitalId}`),
  theatres: ({ id }, _args, { loaders }) => loaders.theatresBySiteId.load(id),
  sources: ({ id }, _args, { loaders }) => loaders.sourcesByRecordId.load(id),
};
