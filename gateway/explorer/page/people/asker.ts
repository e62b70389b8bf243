import type { ExplorerRole } from '../../access/explorer-role';
import { createStore } from '../create-store';
import type { Choice } from './fetch-choices';

/** Who asks, with the token that says so. */
export interface Asker {
  readonly role: ExplorerRole;
  readonly tenants: Readonly<Record<string, Choice>>;
  readonly reason: string;
  readonly token: string;
}

/** Null: the public. It is kept here alone, and forgotten with the page. */
export const asker = createStore<Asker | null>(null);
