import { createHash, randomBytes } from 'node:crypto';

/** A key as it is shown once, and what is kept of it. */
export interface NewKey {
  readonly id: string;
  readonly text: string;
  readonly secretHash: string;
}

const letters = 'abcdefghijklmnopqrstuvwxyz234567';
const idLength = 16;

/** `al_live_<id>_<secret>`: the beginning lets scanners of published code find a key that leaked. */
export function newKey(): NewKey {
  const id = Array.from(randomBytes(idLength), (byte) => letters[byte % letters.length]).join('');
  const secret = randomBytes(32).toString('base64url');
  const secretHash = createHash('sha256').update(secret).digest('hex');
  return { id, text: `al_live_${id}_${secret}`, secretHash };
}
