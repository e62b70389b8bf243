import { requireFresh } from '../../../platform/events/require-fresh';
import type { Reader } from '../../../platform/reading/reader';

/** Made for one operation: however many lists ask about groups, the age of the copy is read once. */
export type GroupFreshness = ReturnType<typeof createGroupFreshness>;

export function createGroupFreshness(reader: Reader, now: Date) {
  let asked: Promise<void> | undefined;

  /** Refuses a filter that rests on the copy of the groups while that copy is too old. */
  return async (groupStatus: readonly unknown[] | null | undefined): Promise<void> => {
    if (groupStatus != null) await (asked ??= requireFresh(reader, 'groups', now));
  };
}
