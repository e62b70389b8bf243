import type { DoctorFacts } from '../../../../subgraphs/doctors/availability/domain/doctor-facts';
import { judge, type Question } from '../../../../subgraphs/doctors/availability/domain/judge';
import type { Surroundings } from '../../../../subgraphs/doctors/availability/domain/surroundings';
import { agreement, facts, surroundings } from './given';

export const now = new Date('2026-03-01T00:00:00Z');

/** An operation on Tuesday, 10 March 2026, from ten to noon in Shanghai. */
export const operation: Question = {
  siteId: 'site',
  startsAt: new Date('2026-03-10T02:00:00Z'),
  endsAt: new Date('2026-03-10T04:00:00Z'),
  purpose: 'SURGERY',
  specialty: '04.01',
  surgeryLevel: 3,
  agreementId: null,
};

export const reasonsOf = (
  more: Partial<DoctorFacts> = {},
  around: Partial<Surroundings> = {},
  question: Partial<Question> = {},
) => judge(facts(more), surroundings(around), { ...operation, ...question }, now).reasons;

type Registration = DoctorFacts['registrations'][number];
export const paper = { validFrom: '2026-01-01', validUntil: null, revokedOn: null };
export const main: Registration = {
  basis: 'MAIN',
  hospitalId: 'elsewhere',
  province: '上海市',
  scope: ['04'],
  ...paper,
};
export const filed: Registration = {
  basis: 'FILED',
  hospitalId: 'hospital',
  province: '上海市',
  scope: ['04'],
  ...paper,
};
export const under = (more: Partial<typeof agreement>) => ({
  agreements: [{ ...agreement, ...more }],
});
