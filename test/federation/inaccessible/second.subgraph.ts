/** SDL of one subgraph of this suite. */
export const second = `
  type Open @key(fields: "id") {
    id: ID!
    word: String @external
    hint: String @external
    reply: String @requires(fields: "word hint")
  }
`;
