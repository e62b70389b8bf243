/** Variables as the editor shows them. */
export const shown = (variables: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(variables, null, 2);
