/** SDL of one subgraph of this suite. */
export const cars = `
  type Query { cars: [Car!]! }
  type Car @key(fields: "id") { id: ID! parts: [Part!]! spare: Part }
  type Part @key(fields: "id", resolvable: false) { id: ID! }
`;
