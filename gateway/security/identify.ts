import type { IncomingHttpHeaders } from 'node:http';
import type { Log } from '../../platform/log';
import { nobody, type Viewer } from '../../platform/viewer';
import { createKeyIdentity } from './api-key';
import { createTokenIdentity } from './bearer';
import { credentialIn } from './credential';
import type { KeyDirectory } from './key-directory';
import { createSuspensionGuard } from './suspensions';
import type { TrustedIssuer } from './trusted-issuer';
import type { ScopesOf } from './viewer-of-claims';

export interface IdentityOptions {
  readonly trusted: readonly TrustedIssuer[];
  readonly directory: KeyDirectory;
  /** What roles allow. */
  readonly scopesOf: ScopesOf;
  /** Whether a viewer may do so much that its suspension counts at once. */
  isPrivileged(viewer: Viewer): boolean;
  readonly log: Log;
  readonly clock?: () => number;
}

/** Who sent a request: a person with a token, a machine with a key, or nobody in particular. */
export function createIdentity(options: IdentityOptions) {
  const { trusted, directory, scopesOf, isPrivileged, log, clock } = options;
  const byToken = createTokenIdentity(trusted, scopesOf, clock);
  const byKey = createKeyIdentity({ directory, scopesOf, log, clock });
  const refuseSuspended = createSuspensionGuard({
    list: directory.listSuspended,
    isPrivileged,
    log,
    clock,
  });

  return async (headers: IncomingHttpHeaders): Promise<Viewer> => {
    const credential = credentialIn(headers);
    if (credential.kind === 'none') return nobody;

    const viewer =
      credential.kind === 'token'
        ? await byToken(credential.token)
        : await byKey(credential.id, credential.secret);
    await refuseSuspended(viewer);
    return viewer;
  };
}
