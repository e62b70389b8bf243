import { actedFor, rolesInForce, scopesOf } from '../../schema/roles';

const odd = ['KING', 'constructor', '__proto__', ''];

it('allows nothing to a role that there is not', () => {
  expect(scopesOf(odd)).toEqual([]);
  expect(rolesInForce(odd, { group: ['one'] })).toEqual([]);
  expect(actedFor(odd, { group: ['one'] })).toEqual({});
  expect(scopesOf([...odd, 'ANALYST'])).toEqual(scopesOf(['ANALYST']));
  expect(scopesOf(['ANALYST']).length).toBeGreaterThan(0);
});

it('speaks for the kinds of tenant of its roles, each with somebody to speak for', () => {
  const both = { group: ['one'], hospital: ['two'] };
  expect(actedFor(['GROUP_ADMIN', 'ANALYST'], both)).toEqual({ group: ['one'] });
  expect(rolesInForce(['GROUP_ADMIN', 'DOCTOR', 'ANALYST'], both)).toEqual([
    'GROUP_ADMIN',
    'ANALYST',
  ]);
});
