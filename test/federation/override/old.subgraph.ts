/** SDL of one subgraph of this suite. */
export const old = `
  type Query { bills: [Bill!]! }
  type Bill @key(fields: "id") { id: ID! amount: Int! payer: String due: String }
`;
