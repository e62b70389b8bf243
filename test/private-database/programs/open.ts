import { once } from 'node:events';
import { openPrivateDatabase } from '../../../platform/private-database';

/** Usage: open FOLDER PACKAGES. Says what it has, and stops when its input ends. */
const [directory = '', packagesDirectory = ''] = process.argv.slice(2);

async function main() {
  const say = (line: string) => console.error(line);
  const settings = { bufferPoolMegabytes: 32, durable: true };
  const database = await openPrivateDatabase({ directory, packagesDirectory, say, ...settings });
  console.log(JSON.stringify({ adminUrl: database.adminUrl, started: database.started }));
  await once(process.stdin.resume(), 'end');
  await database.stop();
}

main().catch((error: Error) => {
  console.error(`${error.name}: ${error.message}`);
  process.exitCode = 1;
});
