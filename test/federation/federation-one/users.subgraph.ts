/** SDL of one subgraph of this suite. */
export const users = `
  # fed1
  type Query { users: [User] }
  type User @key(fields: "id") { id: ID! name: String }
`;
