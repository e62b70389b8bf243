/** SDL of one subgraph of this suite. */
export const two = `
  type Mutation { addThere(n: Int!): Box! }
  type Box @key(fields: "id") { id: ID! double: Int! }
`;
