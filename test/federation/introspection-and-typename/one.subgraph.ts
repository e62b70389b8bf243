/** SDL of one subgraph of this suite. */
export const one = `
  type Query { thing: Thing }
  type Thing @key(fields: "id") { id: ID! self: Thing }
`;
