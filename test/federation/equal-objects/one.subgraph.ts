/** SDL of one subgraph of this suite. */
export const one = `
  type Query { boxes: [Box!] rows: [[Box]] }
  type Box @key(fields: "id") { id: ID! size: Size @shareable label: Label maker: Maker inner: [Box] }
  type Size { width: Int }
  type Label { text: String words: [String] }
  type Maker @key(fields: "id") { id: ID! town: Town @shareable tags: [String!] }
  type Town { name: String }
`;
