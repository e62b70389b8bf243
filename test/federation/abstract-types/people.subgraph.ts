/** SDL of one subgraph of this suite. */
export const people = `
  type Person @key(fields: "id") { id: ID! age: Int home: String! }
`;
