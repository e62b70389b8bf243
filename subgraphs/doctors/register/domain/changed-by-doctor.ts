const ownCard = new Set([
  'clientRequestId',
  'id',
  'expectedVersion',
  'nameEn',
  'languages',
  'biography',
]);

/** Whether a change touches only what doctors may say of themselves; qualifications are not of it. */
export const changedByDoctor = (input: object): boolean =>
  Object.entries(input).every(
    ([field, value]) => ownCard.has(field) || value === null || value === undefined,
  );
