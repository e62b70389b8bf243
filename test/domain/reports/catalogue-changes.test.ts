import { catalogue } from '../../../subgraphs/reports/catalogue';
import type { MeasureDefinition } from '../../../subgraphs/reports/catalogue/measure-definition';
import { catalogueChanges } from '../../../subgraphs/reports/domain/catalogue-changes';

const measure: MeasureDefinition = {
  code: 'cases',
  version: 2,
  source: 'HOSPITALS',
  nameZh: '病例',
  nameEn: 'Cases',
  definitionZh: '一次入手术室为一例。',
  definitionEn: 'One visit to the theatre.',
  unit: 'COUNT',
  additive: true,
};
const none = { added: [], changed: [], outdated: [] };

it('a measure that is recorded as it is changes nothing', () => {
  expect(catalogueChanges([measure], [measure])).toEqual(none);
});

it('a new measure and a new version are added', () => {
  const newer = { ...measure, version: 3, definitionEn: 'One patient a day.' };
  expect(catalogueChanges([measure], [])).toEqual({ ...none, added: [measure] });
  expect(catalogueChanges([newer], [measure])).toEqual({ ...none, added: [newer] });
});

it.each<[string, Partial<MeasureDefinition>]>([
  ['source', { source: 'DOCTORS' }],
  ['Chinese name', { nameZh: '手术' }],
  ['English name', { nameEn: 'Operations' }],
  ['Chinese definition', { definitionZh: '一人一日为一例。' }],
  ['English definition', { definitionEn: 'One patient a day.' }],
  ['unit', { unit: 'PERSON' }],
  ['additivity', { additive: false }],
])('another %s without a new version is a change', (_what, change) => {
  expect(catalogueChanges([{ ...measure, ...change }], [measure])).toEqual({
    ...none,
    changed: ['cases'],
  });
});

it('an older version than the recorded one is outdated, recorded itself or not', () => {
  const newer = { ...measure, version: 3 };
  expect(catalogueChanges([measure], [newer])).toEqual({ ...none, outdated: ['cases'] });
  expect(catalogueChanges([measure], [measure, newer])).toEqual({ ...none, outdated: ['cases'] });
});

it('a measure may retire', () => {
  expect(catalogueChanges([], [measure])).toEqual(none);
});

it('the catalogue has each code once, and explains it in both languages', () => {
  const codes = catalogue.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const { nameZh, nameEn, definitionZh, definitionEn } of catalogue) {
    expect(nameZh + definitionZh).toMatch(/\p{Script=Han}/u);
    expect(nameEn + definitionEn).not.toMatch(/\p{Script=Han}/u);
  }
});
