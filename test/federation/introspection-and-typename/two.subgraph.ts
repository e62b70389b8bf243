/** SDL of one subgraph of this suite. */
export const two = `
  type Query { other: Thing }
  type Thing @key(fields: "id") { id: ID! more: String }
`;
