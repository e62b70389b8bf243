import { decidePolicy } from '../../schema/policies';

it.each([
  ['a doctor', 'treating', ['DOCTOR'], null, true],
  ['an analyst', 'treating', ['ANALYST'], null, false],
  ['the secretariat in a doctor’s coat', 'treating', ['DOCTOR', 'SECRETARIAT'], null, false],
  ['the secretariat without a reason', 'break_glass', ['SECRETARIAT'], '  ', false],
  ['the secretariat with a reason', 'break_glass', ['SECRETARIAT'], 'complaint 7', true],
  ['a doctor with a reason', 'break_glass', ['DOCTOR'], 'curious', false],
  ['anybody, of a policy that nobody knows', 'constructor', ['SECRETARIAT'], 'x', false],
])('judges %s', (_who, policy, roles, reason, verdict) => {
  expect(decidePolicy(policy, { roles, reason })).toBe(verdict);
});
