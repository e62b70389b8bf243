/** SDL of one subgraph of this suite. */
export const two = `
  type Shop @key(fields: "id") { id: ID! offers(first: Int = 5, filter: Filter): String find(first: Int): Shop }
  input Filter { tags: [String!], deep: Range }
  input Range { min: Int = 3, max: Int }
`;
