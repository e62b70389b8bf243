/** SDL of one subgraph of this suite. */
export const users = `
  type Query { users: [User!]! }
  type User @key(fields: "id") { id: ID! username: String! @shareable bio: String home: Place @shareable }
  type Place @shareable { city: String! zip: String }
`;
