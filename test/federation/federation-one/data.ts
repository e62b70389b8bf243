import type { Draft } from '../harness/draft';
import type { World } from '../harness/world';

export function world(): World {
  const users: Draft[] = [1, 2].map((n) => ({
    __typename: 'User',
    id: `u${n}`,
    name: `User ${n}`,
    age: n,
    nick: n === 1 ? null : 'nick',
    greeting(this: Draft) {
      return `Hello ${String(this['name'])}`;
    },
  }));
  return { root: { users, me: users[0] }, nodes: users as unknown as World['nodes'] };
}
