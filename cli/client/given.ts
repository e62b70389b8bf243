/** What a person typed behind `npm run client --`. */
export interface Given {
  /** The words behind the verb. */
  readonly words: readonly string[];
  readonly role?: string;
  readonly hospital?: string;
  readonly name?: string;
  readonly reason?: string;
  readonly days?: string;
  readonly scope?: readonly string[];
}
