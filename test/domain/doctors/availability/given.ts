import type {
  DoctorFacts,
  Visit,
} from '../../../../subgraphs/doctors/availability/domain/doctor-facts';
import type {
  AgreementFacts,
  SiteFacts,
  Surroundings,
} from '../../../../subgraphs/doctors/availability/domain/surroundings';

export const site: SiteFacts = {
  id: 'site',
  hospitalId: 'hospital',
  province: '上海市',
  city: '上海',
  timeZone: 'Asia/Shanghai',
  reported: false,
};

export const agreement: AgreementFacts = {
  id: 'agreement',
  groupId: 'group',
  hospitalId: 'hospital',
  mode: 'PHP',
  stage: 'ACTIVE',
  specialties: ['04'],
  purposes: ['SURGERY', 'OUTPATIENT'],
  validFrom: '2026-01-01',
  validUntil: '2027-01-01',
  reported: false,
  siteIds: ['site'],
};

type Rule = DoctorFacts['rules'][number];

/** Mondays to Fridays, eight to six. */
export const rule = (more: Partial<Rule> = {}): Rule => ({
  groupId: 'group',
  siteId: null,
  purposes: ['SURGERY', 'OUTPATIENT', 'CONSULTATION', 'TEACHING'],
  weekdayMask: 0b0011111,
  startsAtMinute: 480,
  endsAtMinute: 1_080,
  timeZone: 'Asia/Shanghai',
  validFrom: '2026-01-01',
  validUntil: null,
  weekParity: 'EVERY',
  priority: 5,
  onHolidays: false,
  ...more,
});

type Exception = DoctorFacts['exceptions'][number];

export const exception = (
  localDate: string,
  effect: Exception['effect'],
  ...intervals: readonly (readonly [number, number])[]
): Exception => ({
  groupId: null,
  siteId: null,
  purposes: null,
  localDate,
  effect,
  intervals: intervals.map(([startsAtMinute, endsAtMinute]) => ({ startsAtMinute, endsAtMinute })),
  timeZone: 'Asia/Shanghai',
});

export const visit = (startsAt: string, endsAt: string, more: Partial<Visit> = {}): Visit => ({
  id: 'visit',
  siteId: 'site',
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
  state: 'CONFIRMED',
  holdExpiresAt: null,
  requestExpiresAt: null,
  ...more,
});

const paper = { validFrom: '2026-01-01', validUntil: null, revokedOn: null };

/** A surgeon with every paper, who works every weekday and has nothing booked. */
export const facts = (more: Partial<DoctorFacts> = {}): DoctorFacts => ({
  doctor: { id: 'doctor', status: 'ACTIVE', reported: false },
  engagements: [
    {
      id: 'engagement',
      groupId: 'group',
      validFrom: '2026-01-01',
      validUntil: null,
      reported: false,
    },
  ],
  registrations: [
    { basis: 'MAIN', hospitalId: 'elsewhere', province: '上海市', scope: ['04'], ...paper },
    { basis: 'FILED', hospitalId: 'hospital', province: '上海市', scope: ['04'], ...paper },
  ],
  privileges: [{ hospitalId: 'hospital', maxSurgeryLevel: 3, ...paper }],
  suspensions: [],
  rules: [rule()],
  exceptions: [],
  leaves: [],
  visits: [],
  ...more,
});

export const surroundings = (more: Partial<Surroundings> = {}): Surroundings => ({
  agreements: [agreement],
  sites: new Map([['site', site]]),
  hospitals: new Map([['hospital', { id: 'hospital', reported: false }]]),
  recordedDays: [],
  noticedYears: new Set(),
  travelMinutes: new Map(),
  staleOwners: [],
  ...more,
});
