/** The five scales on which a doctor scores a product, each from 1 to 5. */
export interface Scores {
  readonly clinicalValue: number;
  readonly safety: number;
  readonly evidence: number;
  readonly usability: number;
  readonly privacy: number;
}

export type Medians = Scores;

/** Fewer than this would tell what one doctor thinks. */
export const fewestIndependentEvaluators = 3;

/** The medians of those who declared no interest; null when they are too few to be published. */
export function productMedians(
  scores: readonly (Scores & { readonly interests: string | null })[],
): Medians | null {
  const independent = scores.filter(({ interests }) => interests === null);
  if (independent.length < fewestIndependentEvaluators) return null;
  const of = (scale: keyof Scores) => median(independent.map((score) => score[scale]));
  return {
    clinicalValue: of('clinicalValue'),
    safety: of('safety'),
    evidence: of('evidence'),
    usability: of('usability'),
    privacy: of('privacy'),
  };
}

/** The middle one; between two middle ones their mean. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}
