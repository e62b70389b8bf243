/** An entity keyed by its own text: every subgraph that knows the text can add its hits. */
export interface SearchAnswer {
  readonly text: string;
}
