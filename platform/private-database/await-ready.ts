import { setTimeout as sleep } from 'node:timers/promises';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { StartError } from '../start-error';
import { explainFailure } from './explain-failure';
import { findServer } from './find-server';
import type { Places } from './places';

const pollMilliseconds = 30;
const patienceMilliseconds = 5_000;

/** Waits until the server lets us in, for as long as it runs: recovery may take its time. */
export async function awaitReady(
  places: Places,
  port: number,
  password: string,
  say: (line: string) => void,
) {
  const startedAt = Date.now();
  let hasSpoken = false;
  while (!(await letsIn(places, port, password))) {
    if (findServer(places.data)?.port !== port) throw explainFailure(places);
    if (!hasSpoken && Date.now() - startedAt > patienceMilliseconds) {
      hasSpoken = true;
      say('The private database is still starting; after an unclean stop that may take a while.');
    }
    await sleep(pollMilliseconds);
  }
}

async function letsIn(places: Places, port: number, password: string): Promise<boolean> {
  try {
    const connection = await createConnection({ host: '127.0.0.1', port, user: 'root', password });
    try {
      const [rows] = await connection.query<RowDataPacket[]>('SELECT @@datadir AS data');
      // Anybody may have taken the port; only our own server works on our own directory.
      return String(rows[0]?.['data']).replace(/\/$/, '') === places.data;
    } finally {
      await connection.end();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ER_ACCESS_DENIED_ERROR')
      throw wrongPassword(places);
    return false;
  }
}

const wrongPassword = (places: Places) =>
  new StartError(
    `The running private database does not accept the password in ${places.rootPassword}: end the program that uses it and start again.`,
  );
