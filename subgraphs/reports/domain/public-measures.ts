/** What the alliance tells everybody of itself and of its groups, by the codes of the measures. */
export const publicMeasures: ReadonlySet<string> = new Set([
  'members',
  'hospitals',
  'headcount',
  'programmes_published',
]);
