/** An entity of the groups, keyed by its own text: here it gets the hospitals. */
export interface SearchAnswer {
  readonly text: string;
}
