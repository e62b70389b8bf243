/** Something that may never be true of the rows of one schema, counted. */
export interface Invariant {
  readonly name: string;
  /** What must hold, in one sentence. */
  readonly says: string;
  /** Answers one row with one column `violations`; read-only. */
  readonly sql: string;
}
