import type { Config } from '../../platform/config';
import type { NewKey } from '../../subgraphs/groups/identity/new-key';

interface Shown {
  readonly config: Config;
  readonly clientId: string;
  readonly name: string;
  readonly key: NewKey;
  readonly expiresAt: Date;
}

const question = '{"query":"{ viewer { kind roles hospitals { id } } }"}';

/** A key for the only time that anybody sees it, and the line to try it. */
export function showKey({ config, clientId, name, key, expiresAt }: Shown): string {
  const url = `http://localhost:${config.port || 4000}/graphql`;
  return [
    `Client  ${clientId}  (${name})`,
    `Key     ${key.text}`,
    `Keep it now: it is shown this once. It works until ${expiresAt.toISOString().slice(0, 10)}. Try it:`,
    '',
    `curl -s ${url} -H 'authorization: Bearer ${key.text}' -H 'content-type: application/json' -d '${question}'`,
  ].join('\n');
}
