/** Variables as the editor shows them; none are an empty editor. */
export const shown = (variables: Readonly<Record<string, unknown>>): string =>
  Object.keys(variables).length === 0 ? '' : JSON.stringify(variables, null, 2);
