import type { Draft } from '../harness/draft';
import type { World } from '../harness/world';

export function world(): World {
  const shops: Draft[] = [1, 2].map((n) => ({
    __typename: 'Shop',
    id: `s${n}`,
    offers: (args: object) => JSON.stringify(args),
    find: (args: object) => (JSON.stringify(args).includes('null') ? null : shops[n % 2]),
    rank: ({ by }: { readonly by: string }) => by,
  }));
  return {
    root: {
      shops,
      echo: (args: object) => JSON.stringify(args),
      shop: ({ id }: { readonly id: string }) => shops.find((shop) => shop['id'] === id),
    },
    nodes: shops as unknown as World['nodes'],
  };
}
