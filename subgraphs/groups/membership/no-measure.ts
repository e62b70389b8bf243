/** A measure of which nothing has happened yet. */
export const noMeasure = {
  validFrom: null,
  validUntil: null,
  decidedAt: null,
  voteId: null,
  appealedAt: null,
  appealGrounds: null,
  appealDecidedAt: null,
  appealOutcome: null,
  version: 1,
};
