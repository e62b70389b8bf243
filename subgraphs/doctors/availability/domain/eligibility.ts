import { eligibilityPolicy as policy } from './policy/eligibility-policy';
import type { Purpose, RegistrationBasis } from '../../resolver-types.generated';
import type { DoctorFacts } from './doctor-facts';
import { quartersOfDays, quartersTouched } from './quarters';
import { always, intersect, never, subtract, tidy, type Span } from './spans';
import type { AgreementFacts, SiteFacts, Surroundings } from './surroundings';

/** What a doctor would do, where, and under which agreement. */
export interface EligibilityAsk {
  readonly site: SiteFacts;
  readonly agreement: AgreementFacts;
  readonly purpose: Purpose;
  /** Null: whatever the agreement and the papers cover. */
  readonly specialty: string | null;
  /** Operations only; null: any level. */
  readonly surgeryLevel: number | null;
}

export type EligibilityReason =
  | 'DOCTOR_NOT_PRACTISING'
  | 'HOSPITAL_NOT_COMPLETED'
  | 'LEFT_GROUP'
  | 'AGREEMENT_NOT_ACTIVE'
  | 'AGREEMENT_ENDS'
  | 'SITE_NOT_AGREED'
  | 'PURPOSE_NOT_AGREED'
  | 'SPECIALTY_NOT_AGREED'
  | 'NO_MAIN_REGISTRATION'
  | 'NOT_FILED_AT_SITE'
  | 'FILING_EXPIRED'
  | 'SCOPE_MISMATCH'
  | 'NO_PRIVILEGE'
  | 'GRADE_EXCEEDED'
  | 'SUSPENDED';

/** One thing that has to hold, and when it does. */
export interface Requirement {
  /** Outside of `holds`: nothing of it was ever there, or it ends too soon. */
  readonly reason: EligibilityReason;
  readonly holds: readonly Span[];
}

/** Everything that a visit rests on, each with the times at which it holds. */
export function requirements(
  facts: DoctorFacts,
  surroundings: Surroundings,
  ask: EligibilityAsk,
): Requirement[] {
  const { site, agreement } = ask;
  const { status, reported } = facts.doctor;
  const hospital = surroundings.hospitals.get(site.hospitalId);
  const isComplete = hospital !== undefined && !hospital.reported && !site.reported;
  return [
    { reason: 'DOCTOR_NOT_PRACTISING', holds: when(status === 'ACTIVE' && !reported) },
    { reason: 'HOSPITAL_NOT_COMPLETED', holds: when(isComplete) },
    ...ofAgreement(facts, ask),
    ...ofRegistration(facts, ask),
    ...ofPrivilege(facts, ask),
    { reason: 'SUSPENDED', holds: notSuspended(facts, agreement) },
  ];
}

/** When all of them hold. */
export const eligibleSpans = (needed: readonly Requirement[]): readonly Span[] =>
  needed.reduce<readonly Span[]>((left, { holds }) => intersect(left, holds), always);

const when = (holds: boolean): readonly Span[] => (holds ? always : never);

function ofAgreement({ engagements }: DoctorFacts, ask: EligibilityAsk): Requirement[] {
  const { site, agreement, purpose, specialty } = ask;
  const { groupId, stage, validFrom, validUntil, specialties, purposes, siteIds } = agreement;
  const isActive = stage === 'ACTIVE' && validFrom !== null && !agreement.reported;
  const engaged = engagements
    .filter((engagement) => engagement.groupId === groupId && !engagement.reported)
    .map((engagement) => quartersOfDays(engagement.validFrom, engagement.validUntil));
  return [
    { reason: 'LEFT_GROUP', holds: tidy(engaged) },
    { reason: 'AGREEMENT_NOT_ACTIVE', holds: when(isActive) },
    {
      reason: 'AGREEMENT_ENDS',
      holds: isActive ? tidy([quartersOfDays(validFrom, validUntil)]) : never,
    },
    {
      reason: 'SITE_NOT_AGREED',
      holds: when(siteIds.includes(site.id) && agreement.hospitalId === site.hospitalId),
    },
    { reason: 'PURPOSE_NOT_AGREED', holds: when(purposes.includes(purpose)) },
    {
      reason: 'SPECIALTY_NOT_AGREED',
      holds: when(specialty === null || coversSpecialty(specialties, specialty)),
    },
  ];
}

function ofRegistration({ registrations }: DoctorFacts, ask: EligibilityAsk): Requirement[] {
  const { site, agreement, specialty } = ask;
  type Registration = (typeof registrations)[number];
  const days = ({ validFrom, validUntil, revokedOn }: Registration): Span =>
    quartersOfDays(validFrom, earlier(validUntil, revokedOn));
  const spans = (some: readonly Registration[]) => tidy(some.map(days));
  const on = (bases: readonly RegistrationBasis[]) =>
    registrations.filter(({ basis }) => bases.includes(basis));

  // Everybody who practises is registered somewhere; an invited visit rests on its invitation for the rest.
  const practises = spans(on(['MAIN', 'SHORT_TERM']));
  const main: Requirement = { reason: 'NO_MAIN_REGISTRATION', holds: practises };
  const isInvited = agreement.mode === policy.invitedMode;
  const inProvince: readonly RegistrationBasis[] = policy.inProvince;
  const atHospital = ({ basis, hospitalId, province }: Registration) =>
    hospitalId === site.hospitalId && (!inProvince.includes(basis) || province === site.province);
  const own = on(policy.atInstitution).filter(atHospital);
  const filed = on([policy.filing]).filter(atHospital);
  const open = spans(on(policy.opensProvince).filter(({ province }) => province === site.province));
  const held = (some: (registration: Registration) => boolean) =>
    tidy([...spans(own.filter(some)), ...intersect(spans(filed.filter(some)), open)]);

  const covered = ({ scope }: Registration) =>
    specialty === null || coversSpecialty(scope, specialty);
  if (isInvited) {
    const anywhere = spans(on(['MAIN', 'SHORT_TERM']).filter(covered));
    return [main, { reason: 'SCOPE_MISMATCH', holds: anywhere }];
  }
  const everywhere = held(() => true);
  const everFiled = own.length + filed.length > 0;
  return [
    main,
    { reason: 'NOT_FILED_AT_SITE', holds: when(everFiled) },
    { reason: 'FILING_EXPIRED', holds: everFiled ? everywhere : always },
    // Where there is no paper at all, its scope is not what is missing.
    { reason: 'SCOPE_MISMATCH', holds: everFiled ? orOutside(held(covered), everywhere) : always },
  ];
}

/** Holds where the narrower does, and outside of the wider: one missing thing has one name. */
const orOutside = (narrower: readonly Span[], wider: readonly Span[]): readonly Span[] =>
  tidy([...narrower, ...subtract(always, wider)]);

function ofPrivilege({ privileges }: DoctorFacts, ask: EligibilityAsk): Requirement[] {
  const { site, purpose, surgeryLevel } = ask;
  if (purpose !== 'SURGERY') return [];
  const here = privileges.filter(({ hospitalId }) => hospitalId === site.hospitalId);
  const spansOf = (some: typeof here) =>
    tidy(
      some.map(({ validFrom, validUntil, revokedOn }) =>
        quartersOfDays(validFrom, earlier(validUntil, revokedOn)),
      ),
    );
  const any = spansOf(here);
  const enough = spansOf(
    here.filter(({ maxSurgeryLevel }) => maxSurgeryLevel >= (surgeryLevel ?? 1)),
  );
  return [
    { reason: 'NO_PRIVILEGE', holds: any },
    { reason: 'GRADE_EXCEEDED', holds: orOutside(enough, any) },
  ];
}

function notSuspended(facts: DoctorFacts, { id, groupId }: AgreementFacts): readonly Span[] {
  const ofGroup = new Set(
    facts.engagements.filter((engagement) => engagement.groupId === groupId).map((one) => one.id),
  );
  const suspended = facts.suspensions
    .filter(
      ({ scope, engagementId, agreementId }) =>
        scope === 'PERSON' ||
        (scope === 'ENGAGEMENT' && engagementId !== null && ofGroup.has(engagementId)) ||
        (scope === 'AGREEMENT' && agreementId === id),
    )
    .map(({ startsAt, endsAt, liftedAt }) =>
      quartersTouched(startsAt, earlierOf(endsAt, liftedAt)),
    );
  return subtract(always, tidy(suspended));
}

/** A code covers itself and everything below it: `04` covers `04.01.hernia`. */
export const coversSpecialty = (codes: readonly string[], specialty: string): boolean =>
  codes.some((code) => specialty === code || specialty.startsWith(`${code}.`));

const earlier = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other < one) ? other : one;

const earlierOf = (one: Date | null, other: Date | null): Date | null =>
  one === null || (other !== null && other < one) ? other : one;
