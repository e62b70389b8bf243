import type { Work } from '../../../../platform/commands/work';
import { newId } from '../../../../platform/id';
import { list } from '../../../../platform/input/list';
import { period } from '../../../../platform/input/period';
import { where } from '../../../../platform/reading/condition';
import { refuse } from '../../../../platform/refusal';
import { Theatre } from '../../register/entities/theatre';
import { hospitalOfSite } from '../../register/hospital-of-site';
import { requireOwn } from '../../require-own';
import { requireSpecialty } from '../../register/require-specialty';
import { offeringRefusal, type Block } from '../domain/offering-refusal';
import { OfferedSession } from '../entities/offered-session';
import { requireAgreed } from '../require-agreed';
import { sessionFact } from '../session-fact';
import type { SessionOutcome } from '../session-outcome';

interface OfferSessions {
  readonly theatre: string;
  readonly agreement?: string | null;
  readonly group?: string | null;
  readonly specialty?: string | null;
  readonly purpose: OfferedSession['purpose'];
  readonly blocks: readonly Block[];
}

/** A hospital offers blocks of one theatre. The theatre is locked: two offers never cross. */
export async function offerSessions(work: Work, input: OfferSessions): Promise<SessionOutcome[]> {
  const blocks = list('blocks', input.blocks, { least: 1 });
  for (const { startsAt, endsAt } of blocks) period(startsAt, endsAt);
  const theatre = await work.lock(Theatre, input.theatre);
  const { hospital, site } = await hospitalOfSite(work, theatre.siteId);
  requireOwn(work.viewer, 'hospital', hospital.id, 'offer sessions of this hospital');
  const specialtyCode = await requireSpecialty(work, input.specialty ?? null);
  const groupId = await requireAgreed(work, { ...input, hospital, siteId: site.id });

  const earliest = new Date(Math.min(...blocks.map(({ startsAt }) => startsAt.getTime())));
  const latest = new Date(Math.max(...blocks.map(({ endsAt }) => endsAt.getTime())));
  const taken = await work.everything.find(OfferedSession, [
    where("t.theatre_id = ? AND t.state = 'OFFERED'", theatre.id),
    where('t.ends_at > ? AND t.starts_at < ?', earliest, latest),
  ]);
  const { now } = work;
  const reported = hospital.reported || site.reported;
  refuse(offeringRefusal({ theatreInUse: theatre.inUse, reported, blocks, taken, now }));

  const rows = blocks.map(({ startsAt, endsAt }): OfferedSession => ({
    id: newId(now.getTime()),
    theatreId: theatre.id,
    siteId: site.id,
    startsAt,
    endsAt,
    groupId,
    agreementId: input.agreement ?? null,
    specialtyCode,
    purpose: input.purpose,
    state: 'OFFERED',
    withdrawnAt: null,
    withdrawnReason: null,
    synthetic: false,
    version: 1,
  }));
  await work.insert(OfferedSession, rows);
  work.publish(...rows.map(sessionFact));
  return rows.map(({ id, state, version }) => ({ id, state, version }));
}
