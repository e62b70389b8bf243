/** The terms in force on a day; before the first of them, those that will be. */
export function termsOfDay<Terms extends { readonly effectiveFrom: string }>(
  versions: readonly Terms[],
  day: string,
): Terms | null {
  return versions.filter(({ effectiveFrom }) => effectiveFrom <= day).at(-1) ?? versions[0] ?? null;
}
