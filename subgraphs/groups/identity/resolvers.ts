import type {
  ApiKeyResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../resolver-types.generated';
import { noteKeyUse } from './commands/note-key-use';
import { knownKey } from './known-key';
import { createIdentityRepository } from './repository';

/** Whoever guards the door asks here, and nobody else can: these fields are for its issuer alone. */
export const Query: QueryResolvers = {
  apiKey(_parent, { id }, { database }) {
    return knownKey(createIdentityRepository(database.manager), id);
  },
  async suspendedPrincipals(_parent, _args, { database }) {
    const rows = await createIdentityRepository(database.manager).allSuspended();
    return rows.map(({ principal }) => principal);
  },
};

export const Mutation: MutationResolvers = {
  async noteKeyUse(_parent, { id }, { database, now }) {
    await noteKeyUse(database.manager, id, now);
    return true;
  },
};

export const ApiKey: ApiKeyResolvers = {
  clientId: ({ client }) => client.id,
  secretHash: ({ key }) => key.secretHash,
  expiresAt: ({ key }) => key.expiresAt,
  revoked: ({ key, client }) => key.revokedAt !== null || client.revokedAt !== null,
  role: ({ client }) => client.role,
  scopes: ({ key }) => key.scopes,
  tenants: ({ client: { hospitalId } }) =>
    hospitalId === null ? [] : [{ kind: 'hospital', ids: [hospitalId] }],
};
