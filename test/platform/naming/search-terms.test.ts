import { normalise, searchTerms } from '../../../platform/naming/search-terms';

const termsOf = (zh: string, kind: 'person' | 'organisation') =>
  searchTerms({ zh, en: null }, kind).map(({ term }) => term);
const finds = (terms: readonly string[], text: string) =>
  terms.some((term) => term.startsWith(normalise(text)));

it.each([
  '冬雷',
  '脑科',
  '集团',
  'dong',
  'donglei',
  'dong lei',
  'naoke',
  'dlnk',
  'ysjt',
  'DL',
  ' Dong  Lei ',
])('finds an organisation by %s', (text) => {
  expect(finds(termsOf('冬雷脑科医生集团', 'organisation'), text)).toBe(true);
});

it('does not find it by what stands nowhere in its name', () => {
  expect(finds(termsOf('冬雷脑科医生集团', 'organisation'), 'qiang')).toBe(false);
});

it('reads family names as family names', () => {
  expect(finds(termsOf('单雄信', 'person'), 'shan xiong')).toBe(true);
});

it('finds English names by any word, and aliases like names', () => {
  const terms = searchTerms(
    { zh: '和睦家', en: 'United Family', aliases: ['UFH'] },
    'organisation',
  );
  for (const text of ['united', 'family', 'ufh']) {
    expect(terms.some(({ term }) => term.startsWith(text))).toBe(true);
  }
});

it('keeps rare characters whole', () => {
  expect(termsOf('𠮷野', 'person')).toContain('𠮷野');
});

it('puts the beginning of a name before its middle', () => {
  const terms = searchTerms({ zh: '冬雷脑科', en: null }, 'organisation');
  const weight = (text: string) => terms.find(({ term }) => term === text)!.weight;
  expect(weight('冬雷脑科')).toBeLessThan(weight('脑科'));
});
