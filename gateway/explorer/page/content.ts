import type { Example } from '../examples/example';

/** What the server says that this explorer is about. */
export interface Content {
  readonly title: string;
  readonly endpoint: string;
  readonly sdl: string;
  readonly examples: readonly Example[];
}
