import type { Bilingual } from '../examples/example';

/** One kind of tenant that a role may act for. */
export interface ExplorerTenants {
  readonly name: string;
  readonly title: Bilingual;
  /** Lists of `nodes { id name }` at its root; the first one found is chosen first. */
  readonly query: string;
}
