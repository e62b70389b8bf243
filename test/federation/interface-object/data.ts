import type { Draft } from '../harness/draft';
import type { World } from '../harness/world';

export function world(): World {
  const books: Draft[] = [1, 2].map((n) => ({
    __typename: 'Book',
    id: `b${n}`,
    title: `Book ${n}`,
    pages: n * 100,
  }));
  const films: Draft[] = [1].map((n) => ({
    __typename: 'Film',
    id: `f${n}`,
    title: null,
    minutes: 90 + n,
  }));
  const media = [...books, ...films];
  const reviews: Draft[] = [1, 2, 3].map((n) => ({
    __typename: 'Review',
    id: n,
    text: `review ${n}`,
    media: media[n - 1],
  }));
  media.forEach((medium, index) =>
    Object.assign(medium, {
      reviews: reviews.filter((review) => review['media'] === medium),
      stars: index === 0 ? null : index,
      summary(this: Draft) {
        return `${String(this['title'])}: ${String(this['stars'])}`;
      },
    }),
  );
  return {
    root: { media, books, reviews, reviewed: media, best: films[0] },
    nodes: [...media, ...reviews] as unknown as World['nodes'],
    interfaces: { Media: ['Book', 'Film'] },
  };
}
