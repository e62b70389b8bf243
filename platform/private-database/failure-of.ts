export type Failure = 'disk-full' | 'port-taken' | 'forbidden' | 'unknown';

const signs: readonly (readonly [Failure, RegExp])[] = [
  [
    'disk-full',
    /No space left on device|Disk is full|out of disk space|(?:errno:?|error|number) 28\b/i,
  ],
  ['port-taken', /Bind on TCP|Address already in use|Can't create (?:TCP|IP) socket/i],
  ['forbidden', /Permission denied|errno: 13\b/i],
];

/** Why a server did not come up, as its log tells it. The first sign is the cause of the rest. */
export function failureOf(log: string): Failure {
  const seen = signs.map(([failure, sign]) => ({ failure, at: log.search(sign) }));
  const [first] = seen.filter(({ at }) => at >= 0).sort((one, other) => one.at - other.at);
  return first?.failure ?? 'unknown';
}
