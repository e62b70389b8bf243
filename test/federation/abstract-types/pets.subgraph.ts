/** SDL of one subgraph of this suite. */
export const pets = `
  type Query { pets: [Pet!]! all: [Any] deep: [[Any]] }
  interface Named { name: String }
  interface Pet implements Named { id: ID! name: String owner: Person }
  union Any = Cat | Dog | Person
  type Cat implements Pet & Named @key(fields: "id") { id: ID! name: String owner: Person lives: Int size: Int }
  type Dog implements Pet & Named @key(fields: "id") { id: ID! name: String owner: Person tricks: [String] size: String }
  type Person implements Named @key(fields: "id") { id: ID! name: String @shareable pets: [Pet] }
`;
