import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../platform/config';
import { createProgress } from '../platform/progress';
import { StartError } from '../platform/start-error';
import { subgraphNames } from '../schema/subgraph-names';
import { restoreAll } from './database/restore-all';
import { runCommand } from './run-command';

const usage = 'npm run restore -- FILE [--replace]';

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { replace: { type: 'boolean', default: false } },
  });
  const [name] = positionals;
  if (name === undefined) throw new StartError(`Say which backup to restore: ${usage}.`);
  const config = readConfig(process.env, subgraphNames);
  const progress = createProgress(process.stderr);
  const file = resolve(name);
  const { rows, madeAt } = await restoreAll({ config, file, ...values, say: progress.say });
  progress.done(`${rows} rows are back as they were at ${madeAt}.`);
}

runCommand(usage, main);
