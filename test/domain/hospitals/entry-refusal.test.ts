import { entryRefusal } from '../../../subgraphs/hospitals/register/domain/entry-refusal';
import type { HospitalFacts } from '../../../subgraphs/hospitals/register/domain/hospital-facts';
import { knowsTimeZone } from '../../../subgraphs/hospitals/register/domain/knows-time-zone';

const facts: HospitalFacts = {
  nameZh: '仁爱医院',
  nameEn: null,
  ownership: 'PUBLIC',
  kind: 'HOSPITAL',
  level: 3,
  grade: 'A',
  beds: null,
  builtByGroupId: null,
  chain: null,
  subjects: ['04'],
};
const known = [
  { code: '04', level: 1 },
  { code: '04.01', level: 2 },
  { code: '04.01.hernia', level: 3 },
];

it.each<[string, Partial<HospitalFacts>, string | null]>([
  ['whole', {}, null],
  ['without a Chinese name', { nameZh: null, nameEn: 'Renai' }, 'HOSPITAL_INCOMPLETE'],
  ['without its ownership', { ownership: null }, 'HOSPITAL_INCOMPLETE'],
  ['without subjects', { subjects: [] }, 'HOSPITAL_INCOMPLETE'],
  ['without level and grade', { level: null, grade: null }, null],
  ['with a grade of no level', { level: null }, 'GRADE_WITHOUT_LEVEL'],
  ['with a subject of the second level', { subjects: ['04', '04.01'] }, null],
  ['with a subject of nowhere', { subjects: ['04', '77'] }, 'SPECIALTY_UNKNOWN'],
  ['with a sub-specialty', { subjects: ['04.01.hernia'] }, 'NOT_A_REGISTRABLE_SUBJECT'],
])('an entry %s', (_case, change, reason) => {
  expect(entryRefusal({ ...facts, ...change }, known)?.reason ?? null).toBe(reason);
});

it.each([
  ['Asia/Shanghai', true],
  ['Asia/Urumqi', true],
  ['Asia/Beijing', false],
  ['+08:00', false],
  ['', false],
])('%s is a zone: %s', (name, is) => {
  expect(knowsTimeZone(name)).toBe(is);
});
