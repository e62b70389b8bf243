/** Where supergraphs come from. */
export interface SupergraphSource {
  /** What there is to begin with, best first. Each is tried when those before it are no good. */
  candidates(): readonly Candidate[];
  /** This one is served now: it may be needed again. */
  keep(sdl: string): void;
  /** Tells of each new one; answers how to stop that. */
  watch(offer: (sdl: string) => void): () => void;
}

export interface Candidate {
  /** For the log. */
  readonly from: string;
  /** Throws when there is nothing to read. */
  read(): string;
}

/** A supergraph that stays as it is. */
export const unchanging = (sdl: string): SupergraphSource => ({
  candidates: () => [{ from: 'memory', read: () => sdl }],
  keep: () => undefined,
  watch: () => () => undefined,
});
