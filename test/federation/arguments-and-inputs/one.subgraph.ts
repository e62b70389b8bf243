/** SDL of one subgraph of this suite. */
export const one = `
  type Query { shops: [Shop!]! shop(id: ID!): Shop echo(filter: Filter): String }
  type Shop @key(fields: "id") { id: ID! rank(by: Order!): Order }
  input Filter { tags: [String!], deep: Range, onlyHere: Int }
  input Range { min: Int = 3, max: Int }
  enum Order { SIZE NAME }
`;
