import { GraphQLError } from 'graphql';
import type { Reader } from '../reading/reader';
import { EventSource } from './event-source';

const staleAfterMs = 15 * 60_000;

/** An answer that rests on copied facts is refused while the copy is too old to be believed. */
export async function requireFresh(reader: Reader, owner: string, now: Date): Promise<void> {
  const [source] = await reader.byKeys(EventSource, 'owner', [owner]);
  const asOf = source?.asOf ?? null;
  if (asOf !== null && now.getTime() - asOf.getTime() <= staleAfterMs) return;
  throw new GraphQLError('Facts that this answer rests on are not up to date; try again soon.', {
    extensions: { code: 'RETRY_LATER', reason: 'SOURCE_STALE', details: { asOf } },
  });
}
