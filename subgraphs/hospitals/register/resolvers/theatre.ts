import { present } from '../../present';
import type { TheatreResolvers } from '../../resolver-types.generated';

export const Theatre: TheatreResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.theatreById.load(id),
  site: ({ siteId }, _args, { loaders }) =>
    present(loaders.siteById.load(siteId), `Site ${siteId}`),
};
