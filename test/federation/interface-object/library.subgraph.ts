/** SDL of one subgraph of this suite. */
export const library = `
  type Query { media: [Media!]! books: [Book!]! }
  interface Media @key(fields: "id") { id: ID! title: String }
  type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int! }
  type Film implements Media @key(fields: "id") { id: ID! title: String minutes: Int! }
`;
