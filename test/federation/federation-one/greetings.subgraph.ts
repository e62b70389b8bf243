/** SDL of one subgraph of this suite. */
export const greetings = `
  # fed1
  extend type Query { me: User }
  extend type User @key(fields: "id") {
    id: ID! @external
    name: String @external
    greeting: String @requires(fields: "name")
    nick: String
  }
`;
