/** SDL of one subgraph of this suite. */
export const shipping = `
  type Item @key(fields: "id") {
    id: ID!
    price(currency: String!): String @external
    price2(currency: String!): String @external
    size: Size! @external
    volume: Int @requires(fields: "size { width height }")
    heaviest: Int @requires(fields: "size { parts { weight } }")
    label: String @requires(fields: "price(currency: \\"EUR\\") price2(currency: \\"CNY\\")")
  }
  type Size { width: Int! @external height: Int! @external parts: [Part!]! @external }
  type Part { weight: Int @external }
`;
