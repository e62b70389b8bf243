import type { Refusal } from '../../../../platform/refusal';
import type { SessionReason } from '../reasons';

export interface Block {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export interface Offering {
  readonly theatreInUse: boolean;
  readonly reported: boolean;
  readonly blocks: readonly Block[];
  /** Blocks of the theatre that are offered already. */
  readonly taken: readonly Block[];
  readonly now: Date;
}

const longestMs = 24 * 3_600_000;

/** Why a hospital cannot offer these blocks of one theatre. Blocks that only touch do not overlap. */
export function offeringRefusal(offering: Offering): Refusal<SessionReason> | null {
  const { theatreInUse, reported, blocks, taken, now } = offering;
  if (reported) return { reason: 'HOSPITAL_NOT_COMPLETED' };
  if (!theatreInUse) return { reason: 'THEATRE_NOT_IN_USE' };
  for (const { startsAt, endsAt } of blocks) {
    if (startsAt <= now) return { reason: 'BLOCK_IN_PAST', details: { startsAt } };
    if (endsAt.getTime() - startsAt.getTime() > longestMs) return { reason: 'BLOCK_TOO_LONG' };
  }
  const all = [...blocks, ...taken].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  const clash = all.find(({ startsAt }, index) => index > 0 && all[index - 1]!.endsAt > startsAt);
  return clash ? { reason: 'BLOCKS_OVERLAP', details: { startsAt: clash.startsAt } } : null;
}
