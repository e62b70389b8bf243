import type {
  AllianceResolvers,
  GroupResolvers,
  QueryResolvers,
} from '../../resolver-types.generated';

export const Query: QueryResolvers = {
  partner: (_parent, { id }, { loaders }) => loaders.partnerById.load(id),
  partners: (_parent, args, { partners }) => partners.page(args),
};

export const Alliance: AllianceResolvers = {
  partners: (_alliance, args, { partners }) => partners.ofAlliance(args),
  endorsements: (_alliance, _args, { partners }) => partners.findEndorsements(),
};

export const Group: GroupResolvers = {
  partners: ({ id }, args, { partners }) => partners.ofGroup(id, args),
};
