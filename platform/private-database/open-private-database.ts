import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { awaitReady } from './await-ready';
import { explainFailure } from './explain-failure';
import { explainFileError } from './explain-file-error';
import { findServer, type RunningServer } from './find-server';
import { initialiseData } from './initialise-data';
import { isAlive } from './is-alive';
import { obtainBinary } from './obtain-binary';
import { pidIdentity } from './pid-identity';
import { makePlaces, type Places } from './places';
import { refuseFullDisk } from './refuse-full-disk';
import { rootPassword } from './root-password';
import type { ServerSettings } from './server-options';
import { startServer } from './start-server';
import { stopServer } from './stop-server';
import { whileLocked } from './while-locked';

export interface PrivateDatabaseOptions extends Partial<ServerSettings> {
  /** Holds everything that belongs to this database, and nothing else. */
  readonly directory: string;
  /** Where packages are unpacked that can not be installed; next to the directory by default. */
  readonly packagesDirectory?: string;
  /** Told what takes time. */
  say(line: string): void;
}

export interface PrivateDatabase {
  /** With the rights to make schemas and users. */
  readonly adminUrl: string;
  /** False: attached to the server that another command runs. */
  readonly started: boolean;
  /** Stops the server if this command started it, or took it over from one that died. */
  stop(): Promise<void>;
}

/** The database of this folder: running when we come back, whoever of several commands runs it. */
export async function openPrivateDatabase(
  options: PrivateDatabaseOptions,
): Promise<PrivateDatabase> {
  const places = makePlaces(options.directory);

  try {
    return await whileLocked(
      places.lock,
      () => open(places, options),
      () => options.say('Waiting for another command that starts the private database …'),
    );
  } catch (error) {
    throw explainFileError(error, places);
  }
}

async function open(places: Places, options: PrivateDatabaseOptions): Promise<PrivateDatabase> {
  const running = findServer(places.data);
  const isOurs = running === null || !ownerLives(places);
  if (isOurs) writeFileSync(places.owner, `${pidIdentity(process.pid)}`);

  const port = running ? await attach(places, running, options) : await start(places, options);
  const adminUrl = `mysql://root:${rootPassword(places)}@127.0.0.1:${port}`;
  return { adminUrl, started: isOurs, stop: () => (isOurs ? stop(places) : Promise.resolve()) };
}

const ownerOf = (places: Places) =>
  existsSync(places.owner) ? readFileSync(places.owner, 'utf8') : '';

/** Who died without stopping the server leaves it to whoever comes next. */
const ownerLives = (places: Places) => isAlive(ownerOf(places));

const isOwner = (places: Places) => ownerOf(places) === pidIdentity(process.pid);

async function attach(places: Places, { port }: RunningServer, { say }: PrivateDatabaseOptions) {
  if (port === null) throw explainFailure(places);
  await awaitReady(places, port, rootPassword(places), say);
  return port;
}

async function start(places: Places, options: PrivateDatabaseOptions): Promise<number> {
  const { directory, say, bufferPoolMegabytes = 256, durable = true } = options;
  const packages = resolve(options.packagesDirectory ?? join(directory, '../packages'));
  refuseFullDisk(places);
  const binary = await obtainBinary(packages, say);
  await initialiseData(binary, places, say);
  return startServer(binary, places, { bufferPoolMegabytes, durable }, say);
}

function stop(places: Places): Promise<void> {
  return whileLocked(places.lock, async () => {
    if (!isOwner(places)) return; // stopped before, and somebody else's by now
    await stopServer(places);
    rmSync(places.owner);
  });
}
