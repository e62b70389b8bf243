import type { Draft } from '../harness/draft';
import type { World } from '../harness/world';

export function world(): World {
  const orgs = [1, 2].map((n) => ({
    __typename: 'Org',
    id: `o${n}`,
    region: n === 1 ? 'N' : null,
  }));
  const users: Draft[] = [1, 2, 3].map((n) => ({
    __typename: 'User',
    id: `u${n}`,
    email: `u${n}@x`,
    org: orgs[n % 2],
    number: n,
    name: `User ${n}`,
    age: 20 + n,
    score: n === 3 ? null : n * 1.5,
    badge: `B${n}`,
    note: n === 2 ? null : `note ${n}`,
  }));
  users.forEach((user, index) => (user['boss'] = users[index - 1] ?? null));
  return {
    root: {
      users,
      user: ({ id }: { readonly id: string }) => users.find((user) => user['id'] === id) ?? null,
    },
    nodes: [...users, ...orgs] as unknown as World['nodes'],
    keys: { User: ['id', 'email', 'org', 'number'] },
  };
}
