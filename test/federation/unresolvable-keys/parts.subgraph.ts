/** SDL of one subgraph of this suite. */
export const parts = `
  type Part @key(fields: "id") { id: ID! maker: String! }
`;
