import type { Purpose } from '../../resolver-types.generated';
import type { DoctorFacts } from './doctor-facts';
import { requirements, type EligibilityReason } from './eligibility';
import { absences } from './free-time';
import { horizonEnd } from './horizon-end';
import { dayOfQuarter, quartersTouched } from './quarters';
import { covers, meets, subtract, type Span } from './spans';
import type { AgreementFacts, Surroundings } from './surroundings';
import { blockingVisits, takenAt, visited } from './taken';
import { workCalendar } from './work-calendar';
import { workingHours } from './working-hours';

export interface Question {
  readonly siteId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly purpose: Purpose;
  readonly specialty: string;
  readonly surgeryLevel: number | null;
  /** Null: whichever applies. */
  readonly agreementId: string | null;
  /** A booking that moves does not stand in its own way. */
  readonly ignoring?: string;
}

export type BlockingReason =
  | EligibilityReason
  | 'SITE_UNKNOWN'
  | 'NO_AGREEMENT'
  | 'PAST'
  | 'OUTSIDE_HORIZON'
  | 'NO_RULE'
  | 'HOLIDAY'
  | 'LEAVE'
  | 'BUSY'
  | 'TRAVEL'
  | 'SOURCE_STALE';

/** What would be true of one agreement. */
export interface AgreementVerdict {
  readonly agreement: AgreementFacts;
  /** Everything that stands against it; empty: nothing does. */
  readonly reasons: readonly BlockingReason[];
  /** Whether the agreement itself covers the visit, whatever the doctor's time and papers say. */
  readonly applies: boolean;
}

export interface Verdict {
  /** Under every agreement that was considered. */
  readonly agreements: readonly AgreementVerdict[];
  /** Everything that stands against it under the agreement that comes closest; empty: nothing does. */
  readonly reasons: readonly BlockingReason[];
  /** The holidays of its year are not known yet. */
  readonly provisional: boolean;
}

/** Without one of these the agreement is not the one that the visit is about. */
const ofTheAgreement: ReadonlySet<BlockingReason> = new Set<BlockingReason>([
  'LEFT_GROUP',
  'AGREEMENT_NOT_ACTIVE',
  'AGREEMENT_ENDS',
  'SITE_NOT_AGREED',
  'PURPOSE_NOT_AGREED',
  'SPECIALTY_NOT_AGREED',
]);

/** Everything that stands against a visit, and nothing that is left out because something else does. */
export function judge(
  facts: DoctorFacts,
  surroundings: Surroundings,
  question: Question,
  now: Date,
): Verdict {
  const span = quartersTouched(question.startsAt, question.endsAt);
  const general = timeReasons(question, surroundings, now);
  const site = surroundings.sites.get(question.siteId);
  if (!site) return { agreements: [], reasons: [...general, 'SITE_UNKNOWN'], provisional: false };

  const calendar = workCalendar(site, surroundings);
  const agreements = candidates(facts, surroundings, question, site.hospitalId).map(
    (agreement): AgreementVerdict => {
      const missing = requirements(facts, surroundings, { ...question, site, agreement })
        .filter(({ holds }) => !covers(holds, span))
        .map(({ reason }) => reason);
      const own = withoutEcho(missing);
      const { groupId } = agreement;
      const { siteId, purpose } = question;
      const hours = workingHours(facts, { groupId, siteId, purpose, calendar, within: span });
      const atWork = covers(hours, span) ? [] : [offReason(span, calendar)];
      return {
        agreement,
        reasons: [
          ...general,
          ...own,
          ...atWork,
          ...busyReasons(facts, surroundings, question, now),
        ],
        applies: !missing.some((reason) => ofTheAgreement.has(reason)),
      };
    },
  );
  const closest = [...agreements].sort(
    (a, b) => Number(b.applies) - Number(a.applies) || a.reasons.length - b.reasons.length,
  )[0];
  const without = [
    ...general,
    'NO_AGREEMENT' as const,
    ...busyReasons(facts, surroundings, question, now),
  ];
  return {
    agreements,
    reasons: closest?.reasons ?? without,
    provisional: calendar(dayOfQuarter(span.from)).provisional,
  };
}

function candidates(
  { engagements }: DoctorFacts,
  { agreements }: Surroundings,
  { agreementId, siteId }: Question,
  hospitalId: string,
): AgreementFacts[] {
  const groups = new Set(engagements.map(({ groupId }) => groupId));
  return agreements.filter(
    (agreement) =>
      agreement.hospitalId === hospitalId &&
      groups.has(agreement.groupId) &&
      (agreementId === null ? agreement.siteIds.includes(siteId) : agreement.id === agreementId),
  );
}

function timeReasons(
  { startsAt, endsAt }: Question,
  { staleOwners }: Surroundings,
  now: Date,
): BlockingReason[] {
  return [
    ...(startsAt < now ? (['PAST'] as const) : []),
    ...(quartersTouched(startsAt, endsAt).to > horizonEnd(now)
      ? (['OUTSIDE_HORIZON'] as const)
      : []),
    ...(staleOwners.length > 0 ? (['SOURCE_STALE'] as const) : []),
  ];
}

/** An agreement that is not active has no days that could end. */
const withoutEcho = (missing: readonly EligibilityReason[]): EligibilityReason[] =>
  missing.filter(
    (reason) => reason !== 'AGREEMENT_ENDS' || !missing.includes('AGREEMENT_NOT_ACTIVE'),
  );

const offReason = (span: Span, calendar: ReturnType<typeof workCalendar>): BlockingReason =>
  calendar(dayOfQuarter(span.from)).kind === 'HOLIDAY' ? 'HOLIDAY' : 'NO_RULE';

function busyReasons(
  facts: DoctorFacts,
  surroundings: Surroundings,
  { siteId, startsAt, endsAt, ignoring }: Question,
  now: Date,
): BlockingReason[] {
  const span = quartersTouched(startsAt, endsAt);
  const visits = blockingVisits(facts, { siteId, ignoring, now });
  const own = visited(visits);
  const onTheWay = subtract(takenAt(siteId, visits, surroundings), own);
  return [
    ...(meets(absences(facts), span) ? (['LEAVE'] as const) : []),
    ...(meets(own, span) ? (['BUSY'] as const) : []),
    ...(meets(onTheWay, span) && !meets(own, span) ? (['TRAVEL'] as const) : []),
  ];
}
