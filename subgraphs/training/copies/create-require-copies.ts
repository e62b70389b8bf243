import { requireFresh } from '../../../platform/events/require-fresh';
import type { Reader } from '../../../platform/reading/reader';

/**
 * Refuses an answer that rests on a copy which is too old. Asked once for each owner and operation,
 * however many lists depend on it.
 */
export function createRequireCopies(reader: Reader, now: Date) {
  const asked = new Map<string, Promise<void>>();

  return (owner: string): Promise<void> => {
    const fresh = asked.get(owner) ?? requireFresh(reader, owner, now);
    asked.set(owner, fresh);
    return fresh;
  };
}
