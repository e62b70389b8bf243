import {
  fulfils,
  both,
  noRequirement,
  type Requirement,
} from '../../../platform/access/requirement';
import { nobody, type Viewer } from '../../../platform/viewer';

const somebody = (...scopes: string[]): Viewer => ({ ...nobody, kind: 'user', scopes });
const scopes = (...given: string[][][]): Requirement => ({ ...noRequirement, scopes: given });
const never = () => false;

it.each([
  ['an open field', nobody, noRequirement, true],
  ['a field for anybody with a name', nobody, { ...noRequirement, authenticated: true }, false],
  ['a field for anybody with a name', somebody(), { ...noRequirement, authenticated: true }, true],
  ['all scopes of one alternative', somebody('a', 'b'), scopes([['a', 'b'], ['c']]), true],
  ['half of an alternative', somebody('a'), scopes([['a', 'b'], ['c']]), false],
  ['the other alternative', somebody('c'), scopes([['a', 'b'], ['c']]), true],
  ['one of two guards', somebody('a'), scopes([['a']], [['b']]), false],
  ['no alternative at all', somebody('a'), scopes([]), false],
  ['scopes without a name', { ...nobody, scopes: ['a'] }, scopes([['a']]), false],
  ['an unknown policy', somebody(), { ...noRequirement, policies: [[['x']]] }, false],
])('judges %s', (_what, viewer, requirement, verdict) => {
  expect(fulfils(viewer, requirement, never)).toBe(verdict);
});

it('lets both guards speak when there are two', () => {
  const two = both(scopes([['a']]), { ...noRequirement, authenticated: true });
  expect(fulfils(somebody('a'), two, never)).toBe(true);
  expect(fulfils(somebody(), two, never)).toBe(false);
});
