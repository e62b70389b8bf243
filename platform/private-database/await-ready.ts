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
  for (;;) {
    const answer = await knock(places, port, password);
    if (answer === 'welcome') return;
    if (findServer(places.data)?.port !== port) throw explainFailure(places);
    if (answer === 'refused') throw wrongPassword(places);
    if (!hasSpoken && Date.now() - startedAt > patienceMilliseconds) {
      hasSpoken = true;
      say('The private database is still starting; after an unclean stop that may take a while.');
    }
    await sleep(pollMilliseconds);
  }
}

async function knock(places: Places, port: number, password: string) {
  const address = { host: '127.0.0.1', port, user: 'root', password, connectTimeout: 2_000 };
  try {
    const connection = await createConnection(address);
    const [rows] = await connection.query<RowDataPacket[]>('SELECT @@datadir AS data');
    await connection.end();
    // Anybody may have taken the port; only our own server works on our own directory.
    const isOurs = String(rows[0]?.['data']).replace(/\/$/, '') === places.data;
    return isOurs ? 'welcome' : 'silent';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ER_ACCESS_DENIED_ERROR' ? 'refused' : 'silent';
  }
}

const wrongPassword = (places: Places) =>
  new StartError(
    `The running private database does not accept the password in ${places.rootPassword}: end the program that uses it and start again.`,
  );
