import { createHash } from 'node:crypto';
import { accessSync, constants, mkdirSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartError } from '../start-error';

/** Makes the directory of a private database if need be, and says what lies where in it. */
export function makePlaces(wanted: string) {
  const directory = makeDirectory(wanted);
  const socket = join(directory, 'server.sock');
  return {
    directory,
    /** Exists only when it is whole: made under another name and renamed as the last step. */
    data: join(directory, 'data'),
    unfinishedData: join(directory, 'data.unfinished'),
    temporary: join(directory, 'tmp'),
    lock: join(directory, 'lock'),
    owner: join(directory, 'owner'),
    rootPassword: join(directory, 'root-password'),
    initSql: join(directory, 'init.sql'),
    log: join(directory, 'server.log'),
    // The path of a socket must fit into 107 bytes, whatever the directory is called.
    socket: Buffer.byteLength(socket) <= 100 ? socket : shortSocket(directory),
  };
}

export type Places = ReturnType<typeof makePlaces>;

function makeDirectory(wanted: string): string {
  try {
    mkdirSync(wanted, { recursive: true, mode: 0o700 });
    accessSync(wanted, constants.W_OK);
    return realpathSync(wanted);
  } catch {
    throw new StartError(
      `The private database can not write to ${wanted}: make the folder yours (chown), or free some space.`,
    );
  }
}

function shortSocket(directory: string): string {
  const name = createHash('sha256').update(directory).digest('hex').slice(0, 16);
  return join(tmpdir(), `${name}.sock`);
}
