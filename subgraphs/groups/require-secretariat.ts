import { forbidden } from '../../platform/errors';
import type { Viewer } from '../../platform/viewer';
import { isSecretariat } from './is-secretariat';

/** What only the secretariat does, for the alliance as a whole. */
export function requireSecretariat(viewer: Viewer, action: string): void {
  if (!isSecretariat(viewer)) throw forbidden(action);
}
