/** SDL of one subgraph of this suite. */
export const newer = `
  type Query { bill: Bill }
  type Bill @key(fields: "id") { id: ID! amount: Int! @override(from: "old") payer: String @override(from: "old") }
`;
