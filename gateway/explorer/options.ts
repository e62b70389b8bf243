import type { Example } from './examples/example';

/** What the application says about the graph that the explorer opens. */
export interface ExplorerOptions {
  readonly title: string;
  /** The schema that clients see. */
  sdl(): string;
  examples(): readonly Example[];
  /** Keeps the files that the browser loads once they are made. */
  readonly directory: string;
}
