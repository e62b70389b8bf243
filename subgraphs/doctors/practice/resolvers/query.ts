import type { QueryResolvers } from '../../resolver-types.generated';

export const Query: QueryResolvers = {
  registrations: (_parent, args, { practice }) =>
    practice.registrations.root('Query.registrations', args),
  privileges: (_parent, args, { practice }) => practice.privileges.root('Query.privileges', args),
  suspensions: (_parent, args, { practice }) =>
    practice.suspensions.root('Query.suspensions', args),
};
