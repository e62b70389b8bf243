/** SDL of one subgraph of this suite. */
export const first = `
  type Query { things: [Thing] either: [Either] must: Open strict: [Open!] }
  interface Thing { id: ID! }
  union Either = Open | Secret
  type Open implements Thing @key(fields: "id") {
    id: ID!
    word: String
    mood: Mood
    moods: [Mood]
    hint: String @inaccessible
    certain: Mood
  }
  type Secret implements Thing @key(fields: "id") @inaccessible { id: ID! word: String }
  enum Mood { GOOD HIDDEN @inaccessible }
`;
