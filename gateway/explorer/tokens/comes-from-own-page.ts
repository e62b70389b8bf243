import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';

/**
 * Whether a page of this very server asks. Another site's page has another origin; one whose name
 * was made to point here has a name that is no address of this machine.
 */
export function comesFromOwnPage(headers: IncomingHttpHeaders): boolean {
  const { origin, host = '', 'sec-fetch-site': site = 'same-origin' } = headers;
  if (site !== 'same-origin' || !origin || !URL.canParse(origin)) return false;
  const { host: originHost, hostname } = new URL(origin);
  const address = hostname.replace(/^\[|\]$/g, '');
  return originHost === host && (address === 'localhost' || isIP(address) > 0);
}
