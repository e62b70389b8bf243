/** How a trainee may take part in a case, from the least. */
export const participations = [
  'OBSERVED',
  'ASSISTED',
  'PERFORMED_UNDER_SUPERVISION',
  'PERFORMED',
] as const;

export type Participation = (typeof participations)[number];

/** Whoever did more than was asked has done what was asked. */
export const countsAs = (done: Participation, asked: Participation): boolean =>
  participations.indexOf(done) >= participations.indexOf(asked);
