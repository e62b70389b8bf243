import type { QueryResolvers } from '../../resolver-types.generated';

export const Query: QueryResolvers = {
  hospital: (_parent, { id }, { loaders }) => loaders.hospitalById.load(id),
  hospitals: (_parent, args, { register }) => register.hospitals('Query.hospitals', args),
  site: (_parent, { id }, { loaders }) => loaders.siteById.load(id),
  sites: (_parent, args, { register }) => register.sites('Query.sites', args),
  specialty: (_parent, { code }, { loaders }) => loaders.specialtyByCode.load(code),
  specialties: (_parent, args, { register }) => register.specialties('Query.specialties', args),
};
