import type { Mutant } from '../mutant';

/** Who may read the pseudonym of a patient. */
export const pseudonyms: readonly Mutant[] = [
  {
    name: 'pseudonyms: a reason',
    file: 'subgraphs/doctors/domain/may-see-patient.ts',
    find: "(roles.includes('SECRETARIAT') && (reason ?? '').trim() !== '')",
    replace: "roles.includes('SECRETARIAT')",
    tests: ['test/domain/doctors/may-see-patient'],
  },
  {
    name: 'pseudonyms: the secretariat alone has reasons',
    file: 'subgraphs/doctors/domain/may-see-patient.ts',
    find: "(roles.includes('SECRETARIAT') && (reason ?? '').trim() !== '')",
    replace: "(roles.length > 0 && (reason ?? '').trim() !== '')",
    tests: ['test/domain/doctors/may-see-patient'],
  },
  {
    name: 'pseudonyms: those who treat',
    file: 'subgraphs/doctors/domain/may-see-patient.ts',
    find: 'id !== null && (tenants[kind] ?? []).includes(id)',
    replace: 'id !== null && (tenants[kind] ?? []).length > 0',
    tests: ['test/domain/doctors/may-see-patient'],
  },
];
