import { parseArgs } from 'node:util';
import { readConfig } from '../platform/config';
import { subgraphNames } from '../schema/subgraph-names';
import { runCommand } from './run-command';
import { developmentToken } from './token/development-token';

const usage = 'npm run token -- --role ROLE [--group SLUG] [--hospital ID] [--doctor ID]';

async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { role: text, group: text, hospital: text, doctor: text },
  });
  const { role, ...tenants } = values;
  const config = readConfig(process.env, subgraphNames);
  console.log(await developmentToken(config, { role, tenants }));
}

runCommand(usage, main);
