import { parseArgs } from 'node:util';
import { readConfig } from '../platform/config';
import { createProgress } from '../platform/progress';
import { StartError } from '../platform/start-error';
import { subgraphNames } from '../schema/subgraph-names';
import { add } from './client/add';
import { atDesk, type Desk } from './client/desk';
import type { Given } from './client/given';
import { list } from './client/list';
import { resume } from './client/resume';
import { revoke } from './client/revoke';
import { rotate } from './client/rotate';
import { said } from './client/said';
import { suspend } from './client/suspend';
import { runCommand } from './run-command';

const usage =
  'npm run client -- add --role PARTNER_HOSPITAL --hospital ID --name TEXT | add --role ANALYST | ' +
  'rotate CLIENT | revoke KEY-or-CLIENT | suspend PRINCIPAL | resume PRINCIPAL | list';

const verbs: Readonly<Record<string, (desk: Desk, given: Given) => Promise<string>>> = {
  add,
  rotate,
  revoke,
  suspend,
  resume,
  list,
};

async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      role: text,
      hospital: text,
      name: text,
      reason: text,
      days: text,
      scope: { type: 'string', multiple: true },
    },
  });
  const [verb = '', ...words] = positionals;
  const run = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  if (!run) throw new StartError(`Usage: ${usage}`);

  const config = readConfig(process.env, subgraphNames);
  const progress = createProgress(process.stderr);
  const work = (desk: Desk) => run(desk, { ...values, words });
  const answer = await atDesk(config, progress.say, work).catch((error: unknown) => {
    throw said(error);
  });
  progress.done('');
  console.log(answer);
}

runCommand(usage, main);
