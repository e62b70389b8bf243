import type { Draft } from '../harness/draft';
import type { World } from '../harness/world';

export function world(): World {
  const cats: Draft[] = [1, 2].map((n) => ({
    __typename: 'Cat',
    id: `c${n}`,
    name: `Cat ${n}`,
    lives: 9 - n,
    size: n,
    owner: null,
  }));
  const dogs: Draft[] = [1, 2].map((n) => ({
    __typename: 'Dog',
    id: `d${n}`,
    name: `Dog ${n}`,
    tricks: n === 1 ? [] : ['sit', null],
    size: `${n}m`,
    owner: null,
  }));
  const people: Draft[] = [1, 2].map((n) => ({
    __typename: 'Person',
    id: `p${n}`,
    name: `Person ${n}`,
    age: n,
    home: `home ${n}`,
  }));
  [...cats, ...dogs].forEach((pet, index) => (pet['owner'] = people[index] ?? people[0]));
  people.forEach((person, index) => (person['pets'] = [cats[index], null, dogs[index]]));
  const all = [cats[0], dogs[0], people[0], null, dogs[1]];
  return {
    root: { pets: [...cats, ...dogs], all, deep: [[cats[0], null], null, [dogs[1]]] },
    nodes: [...cats, ...dogs, ...people] as unknown as World['nodes'],
  };
}
