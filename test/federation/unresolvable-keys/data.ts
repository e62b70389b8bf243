import type { Draft } from '../harness/draft';
import type { World } from '../harness/world';

export function world(): World {
  const parts: Draft[] = [1, 2].map((n) => ({
    __typename: 'Part',
    id: `p${n}`,
    maker: `maker ${n}`,
  }));
  const cars: Draft[] = [1, 2].map((n) => ({
    __typename: 'Car',
    id: `c${n}`,
    parts: n === 1 ? parts : [],
    spare: n === 1 ? null : parts[0],
  }));
  return { root: { cars }, nodes: [...parts, ...cars] as unknown as World['nodes'] };
}
