import type { Draft } from '../harness/draft';
import type { World } from '../harness/world';

export function world(): World {
  const users: Draft[] = [1, 2].map((n) => ({
    __typename: 'User',
    id: `u${n}`,
    username: `name${n}`,
    bio: `bio ${n}`,
    home: { __typename: 'Place', city: `city${n}`, zip: n === 1 ? null : `z${n}` },
  }));
  const posts: Draft[] = [1, 2, 3].map((n) => ({
    __typename: 'Post',
    id: `p${n}`,
    author: users[n % 2],
    editor: n === 1 ? null : users[0],
    text: `text ${n}`,
  }));
  users.forEach((user) => (user['posts'] = posts.filter((post) => post['author'] === user)));
  return { root: { posts, users }, nodes: [...users, ...posts] as unknown as World['nodes'] };
}
