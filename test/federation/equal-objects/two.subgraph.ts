/** SDL of one subgraph of this suite. */
export const two = `
  type Box @key(fields: "id") { id: ID! size: Size @shareable sure: Int! }
  type Size { height: Int depth: Int! }
  type Maker @key(fields: "id") { id: ID! town: Town @shareable boxes: [Box] }
  type Town { people: Int }
`;
