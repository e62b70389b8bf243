import type { KeyDirectory } from '../../gateway/security/key-directory';
import { createIdentity } from '../../gateway/security/identify';
import type { TrustedIssuer } from '../../gateway/security/trusted-issuer';
import { createLog, type Log } from '../../platform/log';
import { fakeClock } from './fake-clock';

interface Door {
  readonly trusted?: readonly TrustedIssuer[];
  readonly directory?: Partial<KeyDirectory>;
  readonly clock?: ReturnType<typeof fakeClock>;
  readonly log?: Log;
  readonly roleScopes?: Readonly<Record<string, readonly string[]>>;
}

const usualScopes: Readonly<Record<string, readonly string[]>> = {
  READER: ['east:book:read', 'east:note:read'],
  OVERSEER: ['east:everything:read'],
};

const nothing: KeyDirectory = {
  find: () => Promise.resolve(null),
  noteUse: () => Promise.resolve(),
  listSuspended: () => Promise.resolve([]),
};

/** The identity of requests with a clock of its own, without a gateway around it. */
export function openDoor({
  trusted = [],
  directory = {},
  clock = fakeClock(),
  log = createLog('silent'),
  roleScopes = usualScopes,
}: Door) {
  const identify = createIdentity({
    trusted,
    directory: { ...nothing, ...directory },
    scopesOf: (roles) => roles.flatMap((role) => roleScopes[role] ?? []),
    isPrivileged: ({ roles }) => roles.includes('OVERSEER'),
    log,
    clock: clock.now,
  });
  return {
    ...clock,
    enter: (credential: string) => identify({ authorization: `Bearer ${credential}` }),
    enterAs: identify,
  };
}
