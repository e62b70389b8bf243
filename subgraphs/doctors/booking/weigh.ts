import type { Work } from '../../../platform/commands/work';
import { requireFresh } from '../../../platform/events/require-fresh';
import { judge, type BlockingReason, type Question } from '../availability/domain/judge';
import { quartersTouched } from '../availability/domain/quarters';
import { loadFacts } from '../availability/facts/load-facts';
import { loadSurroundings } from '../availability/facts/load-surroundings';
import { AgreementCopy } from '../copies/entities/agreement-copy';
import { alternativesTo } from './alternatives-to';
import type { Alternative } from './booking-answer';
import { choosePlace, keptPlace, type Place } from './choose-place';
import { chosenAgreement } from './domain/chosen-agreement';
import type { Conflict } from './domain/conflict';
import { conflictOf } from './domain/conflict-of';
import { missingEvidence } from './domain/missing-evidence';
import type { Booking } from './entities/booking';
import { isInside, travelsForOwn } from './told-reasons';
import { quotaConflict } from './quota-conflict';
import type { Wanted } from './wanted';

/** What stands against a booking, and how it would be made if nothing did. */
export interface Weighed {
  readonly conflicts: readonly Conflict[];
  /** Null: none covers it, or it is not clear which. */
  readonly agreement: AgreementCopy | null;
  readonly place: Place;
  /** Other times that were free; nothing is asked of the database for them. */
  alternatives(): Alternative[];
}

type Wish = Wanted & { readonly onlyGroupId?: string };

const nowhere: Place = { theatreId: null, offeredSessionId: null, conflicts: [] };

/**
 * Weighs everything on which a booking rests, from the sources, behind the locks that the caller holds:
 * all that stands against it, not the first. `own` is the booking that is confirmed, moved or given to
 * somebody else, and does not stand in its own way.
 */
export async function weigh(
  work: Work,
  wanted: Wish,
  now: Date,
  own: Booking | null = null,
): Promise<Weighed> {
  const { doctorId, siteId, startsAt, endsAt, agreementId, onlyGroupId } = wanted;
  const span = quartersTouched(startsAt, endsAt);
  const all = await loadFacts(work.everything, [doctorId], span);
  const surroundings = await loadSurroundings(work.everything, all.values(), [siteId], now);
  const facts = all.get(doctorId)!;
  const { purpose, specialtyCode: specialty, surgeryLevel } = wanted;
  const question: Question = {
    ...{ siteId, startsAt, endsAt, purpose, specialty, surgeryLevel, agreementId },
    ...(own ? { ignoring: own.id } : {}),
  };
  const verdict = judge(facts, surroundings, question, now);
  // Nothing is refused for good on facts that are too old: it is asked again when they are not.
  if (verdict.reasons.includes('SOURCE_STALE'))
    await requireFresh(work.everything, 'hospitals', now);

  const preferred = own?.agreementId ?? null;
  const choice = chosenAgreement(verdict, { agreementId, preferred, ...only(onlyGroupId) });
  const chosen = 'chosen' in choice ? choice.chosen : null;
  const reasons: readonly BlockingReason[] = chosen?.reasons ?? noneReasons(verdict.reasons);
  const told = { inside: isInside(work, facts, now), ownTravel: false };
  if (reasons.includes('TRAVEL') && !told.inside) {
    told.ownTravel = await travelsForOwn(work, facts, surroundings, question, now);
  }
  const conflicts = reasons.map((reason) => conflictOf(reason, told));
  if ('among' in choice) {
    conflicts.push({ code: 'AGREEMENT_AMBIGUOUS', agreementIds: choice.among });
  }
  const agreement = chosen && (await agreementOf(work, chosen.agreement.id));
  const place = agreement ? await placeOf(work, wanted, agreement, own) : nowhere;
  if (agreement) {
    conflicts.push(...missingEvidence(agreement.mode, wanted));
    conflicts.push(...(await quotaConflict(work, agreement, startsAt, own?.id ?? null)));
  }
  return {
    conflicts: different([...conflicts, ...place.conflicts]),
    agreement,
    place,
    alternatives: () =>
      chosen ? alternativesTo(facts, surroundings, question, chosen.agreement, now) : [],
  };
}

const only = (onlyGroupId: string | undefined) => (onlyGroupId ? { onlyGroupId } : {});

/** Where no agreement covers it, that is among what stands against it, whatever else does. */
const noneReasons = (reasons: readonly BlockingReason[]): readonly BlockingReason[] =>
  reasons.length > 0 ? reasons : ['NO_AGREEMENT'];

async function agreementOf(work: Work, id: string): Promise<AgreementCopy> {
  const [agreement] = await work.everything.byKeys(AgreementCopy, 'id', [id]);
  return agreement!;
}

/** What stays at its time keeps its place; everything else has to find one. */
function placeOf(
  work: Work,
  wanted: Wanted,
  agreement: AgreementCopy,
  own: Booking | null,
): Promise<Place> {
  const stays =
    own !== null &&
    own.siteId === wanted.siteId &&
    own.theatreId === wanted.theatreId &&
    own.startsAt.getTime() === wanted.startsAt.getTime() &&
    own.endsAt.getTime() === wanted.endsAt.getTime();
  return stays ? keptPlace(work, own) : choosePlace(work, wanted, agreement, own?.id ?? null);
}

function different(conflicts: readonly Conflict[]): Conflict[] {
  return [...new Map(conflicts.map((each) => [JSON.stringify(each), each])).values()];
}
