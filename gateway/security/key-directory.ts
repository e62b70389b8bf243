import { randomUUID } from 'node:crypto';
import { nobody } from '../../platform/viewer';
import type { Transport } from '../../platform/transport';

/** A key as its owner keeps it: the secret itself is nowhere. */
export interface KnownKey {
  readonly clientId: string;
  /** SHA-256 of the secret, hexadecimal. */
  readonly secretHash: string;
  readonly expiresAt: string;
  readonly revoked: boolean;
  readonly role: string;
  /** Null: all that the role allows. */
  readonly scopes: readonly string[] | null;
  readonly tenants: readonly { readonly kind: string; readonly ids: readonly string[] }[];
}

/** What the owner of keys and suspensions is asked. */
export interface KeyDirectory {
  find(id: string): Promise<KnownKey | null>;
  /** The key was used just now. */
  noteUse(id: string): Promise<void>;
  listSuspended(): Promise<readonly string[]>;
}

const findKey = `query ($id: ID!) {
  apiKey(id: $id) { clientId secretHash expiresAt revoked role scopes tenants { kind ids } }
}`;
const noteUse = 'mutation ($id: ID!) { noteKeyUse(id: $id) }';
const listSuspended = '{ suspendedPrincipals }';

/** Asks over the usual way between parts; the owner answers this only to us. */
export function createKeyDirectory(transport: Transport): KeyDirectory {
  return {
    find: (id) => ask<KnownKey | null>('apiKey', findKey, { id }),
    noteUse: async (id) => void (await ask('noteKeyUse', noteUse, { id })),
    listSuspended: () => ask<string[]>('suspendedPrincipals', listSuspended),
  };

  async function ask<Answer>(field: string, query: string, variables = {}): Promise<Answer> {
    const call = { viewer: nobody, requestId: randomUUID() };
    const { data, errors } = await transport({ query, variables }, call);
    if (errors || !data) throw new Error(`No answer from ${field}: ${errors?.[0]?.message}`);
    return data[field] as Answer;
  }
}
