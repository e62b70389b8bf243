import type { Bilingual } from '../examples/example';

/** A role as the explorer shows it: what it is called, and what it may. */
export interface ExplorerRole {
  readonly name: string;
  readonly title: Bilingual;
  readonly scopes: readonly string[];
  /** The named policies that it fulfils. */
  readonly policies: readonly string[];
  /** Those that it fulfils only when it states a reason. */
  readonly reasonedPolicies: readonly string[];
  /** The kinds of tenant that it acts for. */
  readonly tenants: readonly string[];
}
