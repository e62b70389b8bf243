import type { ExplorerRole } from './access/explorer-role';
import type { ExplorerTenants } from './access/explorer-tenants';
import type { Example } from './examples/example';
import type { IssueToken } from './tokens/token-wish';

/** What the application says about the graph that the explorer opens. */
export interface ExplorerOptions {
  readonly title: string;
  examples(): readonly Example[];
  /** Keeps the files that the browser loads once they are made. */
  readonly directory: string;
  /** Who there is besides the public, and what each of them may. */
  readonly roles: readonly ExplorerRole[];
  readonly tenants: readonly ExplorerTenants[];
  /** Lets whoever opens the page choose a role; null wherever people have to prove who they are. */
  readonly issueToken: IssueToken | null;
}
