import type { EntityManager } from 'typeorm';
import type { Event } from '../../../platform/events/follow';
import { askRechecks } from '../booking/ask-rechecks';
import { SessionCopy } from './entities/session-copy';
import { keepNewest } from './keep-newest';

type SessionChanged = Omit<SessionCopy, 'sourceVersion' | 'startsAt' | 'endsAt'> & {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly version: number;
};

/** A block of a theatre was offered, or withdrawn: then the bookings that lie in it are looked at again. */
export async function applySessionChanged(
  manager: EntityManager,
  { payload }: Event,
): Promise<void> {
  const session = JSON.parse(payload) as SessionChanged;
  const { id, theatreId, siteId, groupId, agreementId, specialtyCode, purpose, state } = session;
  const kept = await keepNewest(manager, SessionCopy, {
    id,
    theatreId,
    siteId,
    startsAt: new Date(session.startsAt),
    endsAt: new Date(session.endsAt),
    groupId,
    agreementId,
    specialtyCode,
    purpose,
    state,
    sourceVersion: session.version,
  });
  if (kept && state === 'WITHDRAWN') await askRechecks(manager, { offeredSessionId: id });
}
