/** SDL of one subgraph of this suite. */
export const ages = `
  type User @key(fields: "id") { id: ID! age: Int }
`;
