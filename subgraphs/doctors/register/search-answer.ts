/** An entity keyed by its own text, in normal form: the doctors it finds are ours. */
export interface SearchAnswer {
  readonly text: string;
}
