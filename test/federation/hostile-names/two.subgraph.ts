/** SDL of one subgraph of this suite. */
export const two = `
  type Thing @key(fields: "id") { id: ID! toString: String valueOf: Int }
`;
