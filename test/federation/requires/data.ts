import { GraphQLError } from 'graphql';
import type { Draft } from '../harness/draft';
import { valueOf } from '../harness/value-of';
import type { World } from '../harness/world';

export function world(): World {
  const items: Draft[] = [1, 2, 3, 4].map((n) => ({
    __typename: 'Item',
    id: `i${n}`,
    price: ({ currency }: { readonly currency: string }) => {
      if (n === 4) throw new GraphQLError('broken', { extensions: { code: 'REFUSED' } });
      return n === 3 ? null : `${currency}${n}`;
    },
    size: {
      __typename: 'Size',
      width: n,
      height: n * 2,
      parts: [
        { __typename: 'Part', weight: n },
        { __typename: 'Part', weight: null },
      ],
    },
    volume(this: Draft) {
      const { width, height } = this['size'] as { readonly width: number; readonly height: number };
      return width * height;
    },
    heaviest(this: Draft) {
      const { parts } = this['size'] as {
        readonly parts: readonly { readonly weight: number | null }[];
      };
      return Math.max(...parts.map(({ weight }) => weight ?? 0));
    },
    label(this: Draft) {
      return `${String(valueOf(this, 'price', { currency: 'EUR' }))} / ${String(valueOf(this, 'price2', { currency: 'CNY' }))}`;
    },
    price2: ({ currency }: { readonly currency: string }) => `${currency}-${n}`,
    sticker(this: Draft) {
      return `[${String(valueOf(this, 'label', {}))}|${String(valueOf(this, 'volume', {}))}]`;
    },
  }));
  return { root: { items, item: items[0] }, nodes: items as unknown as World['nodes'] };
}
