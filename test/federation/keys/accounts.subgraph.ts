/** SDL of one subgraph of this suite. */
export const accounts = `
  type Query { users: [User!]! user(id: ID!): User }
  type User @key(fields: "id") @key(fields: "email") { id: ID! email: String! name: String boss: User }
`;
