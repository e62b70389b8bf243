/** SDL of one subgraph of this suite. */
export const reviews = `
  type Query { reviews: [Review!]! reviewed: [Media] best: Media }
  type Media @key(fields: "id") @interfaceObject { id: ID! reviews: [Review!]! stars: Int }
  type Review { id: Int! text: String media: Media }
`;
