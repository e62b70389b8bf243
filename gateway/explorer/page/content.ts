import type { ExplorerRole } from '../access/explorer-role';
import type { ExplorerTenants } from '../access/explorer-tenants';
import type { Guards } from '../access/guards-of';
import type { Example } from '../examples/example';

/** What the server says that this explorer is about. */
export interface Content {
  readonly title: string;
  readonly endpoint: string;
  readonly sdl: string;
  readonly examples: readonly Example[];
  readonly guards: Guards;
  readonly roles: readonly ExplorerRole[];
  readonly tenants: readonly ExplorerTenants[];
  /** Where the page may ask for a token of any role; null where it may not. */
  readonly tokens: string | null;
}
