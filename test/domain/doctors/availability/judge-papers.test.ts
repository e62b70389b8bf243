import type { DoctorFacts } from '../../../../subgraphs/doctors/availability/domain/doctor-facts';
import type { Question } from '../../../../subgraphs/doctors/availability/domain/judge';
import type { Surroundings } from '../../../../subgraphs/doctors/availability/domain/surroundings';
import { filed, main, paper, reasonsOf, under } from './judged';

describe('papers', () => {
  it.each<[string, Partial<DoctorFacts>, Partial<Surroundings>, Partial<Question>, string[]]>([
    [
      'a doctor who retired',
      { doctor: { id: 'd', status: 'RETIRED', reported: false } },
      {},
      {},
      ['DOCTOR_NOT_PRACTISING'],
    ],
    [
      'a doctor known from sources alone',
      { doctor: { id: 'd', status: 'ACTIVE', reported: true } },
      {},
      {},
      ['DOCTOR_NOT_PRACTISING'],
    ],
    [
      'the main registration at this hospital, of another province',
      { registrations: [{ ...filed, basis: 'MAIN', province: '江苏省' }] },
      {},
      {},
      ['NOT_FILED_AT_SITE'],
    ],
    [
      'the filing at another campus of this hospital, in another province',
      {
        registrations: [
          { ...filed, basis: 'MAIN', hospitalId: 'elsewhere', province: '江苏省' },
          { ...filed, province: '江苏省' },
        ],
      },
      {},
      {},
      ['NOT_FILED_AT_SITE'],
    ],
    [
      'a hospital known from sources alone',
      {},
      { hospitals: new Map([['hospital', { id: 'hospital', reported: true }]]) },
      {},
      ['HOSPITAL_NOT_COMPLETED'],
    ],
    [
      '33: an agreement that ends that morning',
      {},
      under({ validUntil: '2026-03-10' }),
      {},
      ['AGREEMENT_ENDS'],
    ],
    ['33: an agreement that ends the next day', {}, under({ validUntil: '2026-03-11' }), {}, []],
    [
      '35: an agreement that was ended',
      {},
      under({ stage: 'ENDED' }),
      {},
      ['AGREEMENT_NOT_ACTIVE'],
    ],
    [
      'an agreement without a first day',
      {},
      under({ validFrom: null }),
      {},
      ['AGREEMENT_NOT_ACTIVE'],
    ],
    [
      'a purpose that nobody agreed on',
      {},
      {},
      { purpose: 'TEACHING', surgeryLevel: null },
      ['PURPOSE_NOT_AGREED'],
    ],
    [
      'a specialty that nobody agreed on',
      {},
      under({ specialties: ['03'] }),
      {},
      ['SPECIALTY_NOT_AGREED'],
    ],
    [
      'a specialty whose code only begins the same',
      {},
      under({ specialties: ['04.0'] }),
      {},
      ['SPECIALTY_NOT_AGREED'],
    ],
    [
      '38: a filing at another institution',
      { registrations: [main, { ...filed, hospitalId: 'other' }] },
      {},
      {},
      ['NOT_FILED_AT_SITE'],
    ],
    [
      '39: a filing that has run out',
      { registrations: [main, { ...filed, validUntil: '2026-03-01' }] },
      {},
      {},
      ['FILING_EXPIRED'],
    ],
    [
      'a filing that was withdrawn',
      { registrations: [main, { ...filed, revokedOn: '2026-03-05' }] },
      {},
      {},
      ['FILING_EXPIRED'],
    ],
    [
      '40: papers for another subject',
      { registrations: [main, { ...filed, scope: ['50'] }] },
      {},
      {},
      ['SCOPE_MISMATCH'],
    ],
    [
      '41: a filing in a province that is not open',
      { registrations: [{ ...main, province: '江苏省' }, filed] },
      {},
      {},
      ['FILING_EXPIRED'],
    ],
    [
      '41: a further province, registered',
      {
        registrations: [
          { ...main, province: '江苏省' },
          { ...filed, basis: 'ADDITIONAL_PROVINCE' },
        ],
      },
      {},
      {},
      [],
    ],
    [
      'no main registration at all',
      { registrations: [{ ...filed, basis: 'CONSORTIUM' }] },
      {},
      {},
      ['NO_MAIN_REGISTRATION'],
    ],
    [
      'support, whose effect is not settled',
      { registrations: [main, { ...filed, basis: 'SUPPORT' }] },
      {},
      {},
      ['NOT_FILED_AT_SITE'],
    ],
    [
      '44: a permit that ends that day',
      { registrations: [{ ...filed, basis: 'SHORT_TERM', validUntil: '2026-03-10' }] },
      {},
      {},
      ['NO_MAIN_REGISTRATION', 'FILING_EXPIRED'],
    ],
    [
      'the main institution itself',
      { registrations: [{ ...main, hospitalId: 'hospital' }] },
      {},
      {},
      [],
    ],
    [
      'an invited visit, without any filing',
      { registrations: [main] },
      under({ mode: 'CONSULTATION' }),
      {},
      [],
    ],
    ['43: a level above the privilege', {}, {}, { surgeryLevel: 4 }, ['GRADE_EXCEEDED']],
    ['43: no privilege', { privileges: [] }, {}, {}, ['NO_PRIVILEGE']],
    [
      '43: a privilege that was withdrawn',
      {
        privileges: [
          { hospitalId: 'hospital', maxSurgeryLevel: 4, ...paper, revokedOn: '2026-03-10' },
        ],
      },
      {},
      {},
      ['NO_PRIVILEGE'],
    ],
    [
      'no privilege, for outpatients',
      { privileges: [] },
      {},
      { purpose: 'OUTPATIENT', surgeryLevel: null },
      [],
    ],
    [
      '46: a doctor who left the group that day',
      {
        engagements: [
          { id: 'e', groupId: 'group', validFrom: null, validUntil: '2026-03-10', reported: false },
        ],
      },
      {},
      {},
      ['LEFT_GROUP'],
    ],
    [
      '34: two engagements without a day between',
      {
        engagements: [
          { id: 'e', groupId: 'group', validFrom: null, validUntil: '2026-03-10', reported: false },
          { id: 'f', groupId: 'group', validFrom: '2026-03-10', validUntil: null, reported: false },
        ],
      },
      {},
      {},
      [],
    ],
    [
      'a group without an agreement',
      {
        engagements: [
          { id: 'e', groupId: 'other', validFrom: null, validUntil: null, reported: false },
        ],
      },
      {},
      {},
      ['NO_AGREEMENT'],
    ],
    ['a site that nobody knows', {}, { sites: new Map() }, {}, ['SITE_UNKNOWN']],
    ['facts of others that are too old', {}, { staleOwners: ['hospitals'] }, {}, ['SOURCE_STALE']],
  ])('%s', (_what, more, around, question, expected) => {
    expect(reasonsOf(more, around, question)).toEqual(expected);
  });
});
