/** How large a document may be; each of these is counted before validation, which costs more. */
export interface DocumentLimits {
  /** Lexical tokens; comments and commas are none. */
  readonly tokens: number;
  /** Fields below fields, fragments counted where they are spread. */
  readonly depth: number;
  readonly aliases: number;
  /** Fields of one query at its root. */
  readonly rootFields: number;
  /** The same for a mutation: each of them is a command. */
  readonly mutationFields: number;
  readonly directives: number;
  /** Fields, spreads and inline fragments as they are written. */
  readonly selections: number;
  /** The same with every fragment written out where it is spread. */
  readonly expandedSelections: number;
  /** Characters of `operationName`. */
  readonly operationName: number;
}

/** Roomy for people, narrow for attackers: the largest tested operation of the graph fits twice. */
export const documentLimits: DocumentLimits = {
  tokens: 2_000,
  depth: 12,
  aliases: 15,
  rootFields: 10,
  mutationFields: 5,
  directives: 20,
  selections: 400,
  expandedSelections: 1_000,
  operationName: 256,
};
