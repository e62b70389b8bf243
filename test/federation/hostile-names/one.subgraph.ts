/** SDL of one subgraph of this suite. */
export const one = `
  type Query { thing: Thing toString: Thing }
  type Thing @key(fields: "id") { id: ID! constructor: String hasOwnProperty: Int }
`;
