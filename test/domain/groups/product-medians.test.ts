import { productMedians } from '../../../subgraphs/groups/domain/product-medians';

const scored = (score: number, interests: string | null = null) => ({
  clinicalValue: score,
  safety: 1,
  evidence: 6 - score,
  usability: score,
  privacy: score,
  interests,
});

it.each([
  ['nobody', []],
  ['two', [1, 5]],
])('publishes nothing when %s scored without an interest', (_what, given) => {
  expect(productMedians(given.map((score) => scored(score)))).toBeNull();
});

it('counts only those without an interest', () => {
  const two = [scored(1), scored(2)];
  expect(productMedians([...two, scored(5, 'shares'), scored(5, 'shares')])).toBeNull();
  expect(productMedians([...two, scored(3), scored(5, 'shares')])).toMatchObject({
    clinicalValue: 2,
  });
});

it.each([
  [[1, 5, 2], 2],
  [[5, 5, 5], 5],
  [[1, 2, 4, 5], 3],
  [[1, 2, 3, 5], 2.5],
  [[5, 1, 1, 1, 5], 1],
])('takes the middle of %j: %d', (given, median) => {
  const medians = productMedians(given.map((score) => scored(score)));
  expect(medians).toMatchObject({ clinicalValue: median, safety: 1, evidence: 6 - median });
});
