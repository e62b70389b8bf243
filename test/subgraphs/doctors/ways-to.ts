/** A row, by the columns that say what it is about; it is looked for under each of them. */
export interface About {
  readonly id: string;
  readonly doctorId?: string | null;
  readonly groupId?: string | null;
  readonly hospitalId?: string | null;
  readonly siteId?: string | null;
  readonly agreementId?: string | null;
}

type Subject = 'doctor' | 'group' | 'hospital' | 'site' | 'agreement';

const list = 'totalCount nodes { id }';

/** A list at the root, whole and by each of its filters. */
const listed = (field: string, about: About, filters: readonly Subject[]) => [
  `${field}(first: 100) { ${list} }`,
  ...filters.flatMap((name) => {
    const id = about[`${name}Id`];
    return id ? [`${field}(first: 100, filter: { ${name}: "${id}" }) { ${list} }`] : [];
  }),
];

const hop = (type: string, id: string, selection: string) =>
  `_entities(representations: [{ __typename: "${type}", id: "${id}" }]) { ... on ${type} { ${selection} } }`;

/** The same list below its parents, to whom the gateway comes from other owners. */
const below = (field: string, about: About, parents: Readonly<Record<string, Subject>>) =>
  Object.entries(parents).flatMap(([type, subject]) => {
    const id = about[`${subject}Id`];
    return id ? [hop(type, id, `${field}(first: 100) { ${list} }`)] : [];
  });

const byId = (field: string, { id }: About) => `${field}(id: "${id}") { id }`;

const person = { Doctor: 'doctor' } as const;
const place = { ...person, Hospital: 'hospital' } as const;

/** Every way on which a client can come to a row of each guarded type. */
export const waysTo = {
  Engagement: (about: About) => [
    byId('engagement', about),
    hop('Engagement', about.id, 'id'),
    ...listed('engagements', about, ['doctor', 'group']),
    ...below('engagements', about, { ...person, Group: 'group' }),
  ],
  JoinRequest: (about: About) => [
    byId('joinRequest', about),
    hop('JoinRequest', about.id, 'id'),
    ...listed('joinRequests', about, ['doctor', 'group']),
    ...below('joinRequests', about, { ...person, Group: 'group' }),
  ],
  PracticeRegistration: (about: About) => [
    hop('PracticeRegistration', about.id, 'id'),
    ...listed('registrations', about, ['doctor', 'hospital']),
    ...below('registrations', about, place),
  ],
  Privilege: (about: About) => [
    hop('Privilege', about.id, 'id'),
    ...listed('privileges', about, ['doctor', 'hospital']),
    ...below('privileges', about, place),
  ],
  Suspension: (about: About) => [
    hop('Suspension', about.id, 'id'),
    ...listed('suspensions', about, ['doctor']),
    ...below('suspensions', about, person),
  ],
  AvailabilityRule: (about: About) => below('availabilityRules', about, person),
  AvailabilityException: (about: About) => below('availabilityExceptions', about, person),
  Leave: (about: About) => below('leave', about, person),
  Booking: (about: About) => [
    byId('booking', about),
    hop('Booking', about.id, 'id'),
    ...listed('bookings', about, ['doctor', 'group', 'hospital', 'site', 'agreement']),
    ...below('bookings', about, {
      ...place,
      Group: 'group',
      CooperationAgreement: 'agreement',
    }),
  ],
  SessionRequest: (about: About) => [
    byId('sessionRequest', about),
    hop('SessionRequest', about.id, 'id'),
    ...listed('sessionRequests', about, ['hospital', 'site']),
    ...below('sessionRequests', about, { Hospital: 'hospital' }),
  ],
} as const satisfies Readonly<Record<string, (about: About) => readonly string[]>>;

export type GuardedType = keyof typeof waysTo;
