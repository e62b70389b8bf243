/** The kinds of differences between the stock engine and one server; `stock-differences.md` says why. */
export const stockDifferences: readonly string[] = [
  'errors of completion',
  'order of keys',
  'fields left out',
  'mutations',
  'variable names',
  'introspection',
  'conditions',
  'response names',
  'typename of the root',
];
