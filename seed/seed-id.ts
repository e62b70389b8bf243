/** Every id of the synthetic world begins with these digits, and no other id does. */
const mark = '5eed5eed';

/** The ids of the synthetic world, as a half-open range. */
export const syntheticIds = { from: `${mark}-`, to: '5eed5eee-' } as const;

/** What has an id of its own; places in the list are part of the ids. */
const kinds = [
  'Group',
  'Doctor',
  'Engagement',
  'Hospital',
  'Site',
  'Theatre',
  'Department',
  'Agreement',
  'Assessment',
  'Case',
  'Settlement',
  'Pool',
  'CostLine',
  'AdverseEvent',
  'Feedback',
  'Price',
  'BuildProject',
  'Session',
  'Booking',
  'SessionRequest',
  'SessionOffer',
  'JoinRequest',
  'Registration',
  'Privilege',
  'Suspension',
  'Rule',
  'Exception',
  'Leave',
  'Application',
  'Vote',
  'Measure',
  'CharterProposal',
  'Assistance',
  'Offer',
  'Article',
  'Referral',
  'Conference',
  'Opinion',
  'Initiative',
  'Meeting',
  'Research',
  'Publication',
  'Partner',
  'PartnerAgreement',
  'Evaluation',
  'Programme',
  'Module',
  'Requirement',
  'Cohort',
  'Trainee',
  'Enrolment',
  'Logbook',
  'ModuleAssessment',
  'Certificate',
  'Institution',
  'Outreach',
  'TeachingSession',
  'Charter',
  'BillingItem',
  'PoolEntry',
  'Fee',
] as const;

export type SeedKind = (typeof kinds)[number];

const codes = new Map(
  kinds.map((kind, place) => [kind as SeedKind, (place + 1).toString(16).padStart(4, '0')]),
);

/**
 * The id of the n-th thing of its kind (UUID version 8). Ids follow each other, so rows that are
 * written one after the other lie beside each other.
 */
export function seedId(kind: SeedKind, index: number): string {
  return `${mark}-${codes.get(kind)}-8000-8000-${index.toString(16).padStart(12, '0')}`;
}
