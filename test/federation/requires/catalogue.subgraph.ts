/** SDL of one subgraph of this suite. */
export const catalogue = `
  type Query { items: [Item!]! item: Item }
  type Item @key(fields: "id") {
    id: ID!
    price(currency: String!): String
    price2(currency: String!): String
    size: Size!
  }
  type Size { width: Int! height: Int! parts: [Part!]! }
  type Part { weight: Int }
`;
