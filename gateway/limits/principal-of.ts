import type { Viewer } from '../../platform/viewer';

/** Who is counted: whoever signed in, as they act; nobody in particular by address. */
export function principalOf({ subject, clientId }: Viewer, address: string): string {
  return subject === null ? `address ${address}` : JSON.stringify([clientId, subject]);
}
