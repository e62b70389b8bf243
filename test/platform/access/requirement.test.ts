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

const policies = (...given: string[][][]): Requirement => ({ ...noRequirement, policies: given });

it.each([
  ['a scope and a name', scopes([['a']]), { ...noRequirement, authenticated: true }, somebody()],
  ['a name and a scope', { ...noRequirement, authenticated: true }, scopes([['a']]), somebody()],
  ['two scopes, of which one is missing', scopes([['a']]), scopes([['b']]), somebody('a')],
  ['two scopes, of which the other is missing', scopes([['b']]), scopes([['a']]), somebody('a')],
  ['a scope and a policy', scopes([['a']]), policies([['x']]), somebody('a')],
  ['a policy and a scope', policies([['x']]), scopes([['a']]), somebody('a')],
])('lets both guards speak when there are two: %s', (_what, one, other, viewer) => {
  const all = somebody('a', 'b');
  expect(fulfils(all, both(one, other), () => true)).toBe(true);
  expect(fulfils(viewer, both(one, other), never)).toBe(false);
});
