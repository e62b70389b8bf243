/** One promise of the program, and how it is taken away. */
export interface Mutant {
  /** What no longer holds. */
  readonly name: string;
  readonly file: string;
  /** A text that stands once in the file. */
  readonly find: string;
  readonly replace: string;
  /** Tests of which one must go red, the quickest first. */
  readonly tests: readonly string[];
}
