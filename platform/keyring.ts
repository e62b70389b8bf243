import { hkdfSync } from 'node:crypto';

export interface SigningKey {
  readonly id: string;
  readonly secret: Buffer;
}

/** The active keys of one issuer toward one audience: the first signs, all of them verify. */
export type Keyring = (issuer: string, audience: string) => readonly SigningKey[];

interface Keys {
  /** For a process that plays several parts: every pair has its own key, derived from this. */
  readonly secret: string | null;
  /** `issuer>audience` to `id:base64url[,id:base64url]`, for a process that is given only its own. */
  readonly pairs: Readonly<Record<string, string>>;
}

/** A key for each pair: one stolen from a subgraph fools only the subgraph it was stolen from. */
export function createKeyring({ secret, pairs }: Keys): Keyring {
  const known = new Map<string, readonly SigningKey[]>();

  return (issuer, audience) => {
    const pair = `${issuer}>${audience}`;
    const found = known.get(pair) ?? keysOf(pair);
    known.set(pair, found);
    return found;
  };

  function keysOf(pair: string): readonly SigningKey[] {
    const given = pairs[pair];
    if (given !== undefined) return given.split(',').map(parseKey);
    if (secret === null) return [];
    const derived = hkdfSync('sha256', secret, '', `internal token ${pair}`, 32);
    return [{ id: 'derived', secret: Buffer.from(derived) }];
  }
}

function parseKey(text: string): SigningKey {
  const [id = '', encoded = ''] = text.split(':');
  return { id, secret: Buffer.from(encoded, 'base64url') };
}
