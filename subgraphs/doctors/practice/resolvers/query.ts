import type { QueryResolvers } from '../../resolver-types.generated';

export const Query: QueryResolvers = {
  registrations: (_parent, args, { practice }) =>
    practice.registrations.page('Query.registrations', args),
  privileges: (_parent, args, { practice }) => practice.privileges.page('Query.privileges', args),
  suspensions: (_parent, args, { practice }) =>
    practice.suspensions.page('Query.suspensions', args),
};
