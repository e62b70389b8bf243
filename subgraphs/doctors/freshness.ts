import DataLoader from 'dataloader';
import { requireFresh } from '../../platform/events/require-fresh';
import type { Reader } from '../../platform/reading/reader';

/** Looks once in an operation whether the copies of an owner's facts may be believed. */
export function createFreshness(reader: Reader, now: Date) {
  return new DataLoader((owners: readonly string[]) =>
    Promise.all(
      owners.map((owner) =>
        requireFresh(reader, owner, now).then(
          () => true,
          (error: Error) => error,
        ),
      ),
    ),
  );
}
