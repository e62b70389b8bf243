import type { Draft } from '../harness/draft';
import type { World } from '../harness/world';

export function world(): World {
  const bills: Draft[] = [1, 2].map((n) => ({
    __typename: 'Bill',
    id: `b${n}`,
    amount: n * 10,
    payer: `payer ${n}`,
    due: n === 1 ? null : '2030-01-01',
  }));
  return { root: { bills, bill: bills[1] }, nodes: bills as unknown as World['nodes'] };
}
