import { createHash, randomBytes } from 'node:crypto';

/** A new id (UUID version 7): unguessable, yet rows made together lie together in the index. */
export function newId(now = Date.now()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  return format(bytes, 7);
}

/** The id of a thing that has a name of its own (UUID version 8): the same on every machine. */
export function stableId(type: string, key: string): string {
  return format(createHash('sha256').update(`${type}\n${key}`).digest().subarray(0, 16), 8);
}

function format(bytes: Buffer, version: number): string {
  bytes[6] = (bytes[6]! & 0x0f) | (version << 4);
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [8, 12, 16, 20, 32]
    .map((end, index, ends) => hex.slice(index === 0 ? 0 : ends[index - 1], end))
    .join('-');
}
