import { once } from 'node:events';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { explainFailure } from './explain-failure';
import { findServer } from './find-server';
import type { Places } from './places';
import { runServer } from './run-server';
import type { ServerBinary } from './server-binary';
import { baseOptions } from './server-options';
import { systemTables } from './system-tables';

/** Makes the data directory unless it is there. Whatever an interrupted start left is removed. */
export async function initialiseData(
  binary: ServerBinary,
  places: Places,
  say: (line: string) => void,
) {
  await removeUnfinished(places);
  if (existsSync(places.data)) return;

  say('Making a new private database …');
  mkdirSync(places.unfinishedData, { mode: 0o700 });
  const options = baseOptions(binary, places, places.unfinishedData);
  const child =
    binary.kind === 'mysql'
      ? runServer(binary, [...options, '--initialize-insecure'], places.log)
      : runServer(binary, [...options, '--bootstrap'], places.log, systemTables(binary.share));

  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw explainFailure(places);
  renameSync(places.unfinishedData, places.data);
}

/** The server that an interrupted start left may still be writing. */
async function removeUnfinished(places: Places) {
  for (;;) {
    const left = findServer(places.unfinishedData);
    if (left === null) break;
    process.kill(left.pid, 'SIGKILL');
    await sleep(20);
  }
  rmSync(places.unfinishedData, { recursive: true, force: true });
}
