import { createHmac, timingSafeEqual } from 'node:crypto';
import { badInput } from '../errors';
import type { KeysetValue } from '../reading/keyset';

const longest = 512;
const sealBytes = 12;

/**
 * Cursors are sealed with the list they belong to (its coordinate, parent, filter and order), so a
 * cursor that was made up, edited or taken from another list is refused instead of misread.
 */
export interface CursorSeal {
  write(position: readonly KeysetValue[], list: string): string;
  read(cursor: string, list: string): readonly KeysetValue[];
}

export function createCursorSeal(secret: string): CursorSeal {
  const seal = (payload: string, list: string) =>
    createHmac('sha256', secret).update(`${list}\n${payload}`).digest().subarray(0, sealBytes);

  return {
    write(position, list) {
      const payload = Buffer.from(JSON.stringify(position)).toString('base64url');
      return `${payload}.${seal(payload, list).toString('base64url')}`;
    },

    read(cursor, list) {
      const [payload = '', given = ''] = cursor.slice(0, longest + 1).split('.');
      const actual = Buffer.from(given, 'base64url');
      const genuine =
        cursor.length <= longest &&
        actual.length === sealBytes &&
        timingSafeEqual(actual, seal(payload, list));
      if (!genuine) throw invalidCursor();
      return JSON.parse(Buffer.from(payload, 'base64url').toString()) as KeysetValue[];
    },
  };
}

const invalidCursor = () =>
  badInput('INVALID_CURSOR', 'after: this cursor does not belong to this list; start without one.');
