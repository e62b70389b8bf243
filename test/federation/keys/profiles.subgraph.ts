/** SDL of one subgraph of this suite. */
export const profiles = `
  type User @key(fields: "email") @key(fields: "org { id } number") {
    email: String!
    org: Org!
    number: Int!
    age: Int
  }
  type Org @key(fields: "id") { id: ID! }
`;
