import { parseArgs } from 'node:util';
import { readConfig } from '../platform/config';
import { createProgress } from '../platform/progress';
import { subgraphNames } from '../schema/subgraph-names';
import { prepareDatabases } from './database/prepare-databases';
import { urlVariables } from './database/url-variables';
import { runCommand } from './run-command';

/** What is to be set goes to standard output, so that it can be kept in a file. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { quiet: { type: 'boolean', default: false } } });
  const config = readConfig(process.env, subgraphNames);
  const progress = createProgress(process.stderr);
  const urls = await prepareDatabases(config, progress.say);
  if (values.quiet) return progress.done('Every schema is prepared.'); // passwords stay unsaid
  progress.done('Every schema is prepared; set these variables for the processes:');
  for (const line of urlVariables(urls)) console.log(line);
}

runCommand('MYSQL_URL=mysql://root:…@host:3306 npm run db:prepare [-- --quiet]', main);
