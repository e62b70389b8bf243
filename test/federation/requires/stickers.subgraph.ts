/** SDL of one subgraph of this suite. */
export const stickers = `
  type Item @key(fields: "id") {
    id: ID!
    label: String @external
    volume: Int @external
    sticker: String @requires(fields: "label volume")
  }
`;
