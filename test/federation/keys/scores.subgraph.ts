/** SDL of one subgraph of this suite. */
export const scores = `
  type User @key(fields: "org { id } number") { org: Org! number: Int! score: Float badge: String! note: String }
  type Org @key(fields: "id") { id: ID! region: String }
`;
