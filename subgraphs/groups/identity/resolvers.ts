import { forbidden } from '../../../platform/errors';
import type {
  ApiKeyResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../resolver-types.generated';
import { noteKeyUse } from './commands/note-key-use';
import { knownKey } from './known-key';
import { createIdentityRepository } from './repository';

export const Query: QueryResolvers = {
  apiKey(_parent, { id }, { issuer, database }) {
    refuseOthers(issuer);
    return knownKey(createIdentityRepository(database.manager), id);
  },
  async suspendedPrincipals(_parent, _args, { issuer, database }) {
    refuseOthers(issuer);
    const rows = await createIdentityRepository(database.manager).allSuspended();
    return rows.map(({ principal }) => principal);
  },
};

export const Mutation: MutationResolvers = {
  async noteKeyUse(_parent, { id }, { issuer, database, now }) {
    refuseOthers(issuer);
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

/** Whoever guards the door asks here, and nobody else. */
function refuseOthers(issuer: string): void {
  if (issuer !== 'identity') throw forbidden('look at credentials');
}
