/** SDL of one subgraph of this suite. */
export const posts = `
  type Query { posts: [Post!]! }
  type Post @key(fields: "id") {
    id: ID!
    text: String
    author: User! @provides(fields: "username")
    editor: User
  }
  type User @key(fields: "id") { id: ID! username: String! @external posts: [Post!]! home: Place @shareable }
  type Place @shareable { city: String! zip: String }
`;
