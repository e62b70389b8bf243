/** SDL of one subgraph of this suite. */
export const one = `
  type Query { nodes: [Node] first: Node last: Node! }
  type Node @key(fields: "id") {
    id: ID!
    next: Node
    surely: Node!
    row: [Node!]
    rows: [[Node]!]
    shared: String! @shareable
    matrix: [[Int]]
  }
`;
