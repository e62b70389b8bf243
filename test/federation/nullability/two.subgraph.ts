/** SDL of one subgraph of this suite. */
export const two = `
  type Node @key(fields: "id") { id: ID! sure: Int! unsure: Int shared: String @shareable grid: [[Cell]] }
  type Cell { v: Int! }
`;
