/** SDL of one subgraph of this suite. */
export const one = `
  type Query { box: Box }
  type Mutation { add(n: Int!): Box count(n: Int!): Int fail: Int mustFail: Int! }
  type Box @key(fields: "id") { id: ID! total: Int }
`;
