import { randomBytes } from 'node:crypto';
import { readlinkSync, symlinkSync, unlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './is-alive';
import { pidIdentity } from './pid-identity';

const pollMilliseconds = 25;
const patienceMilliseconds = 2_000;

/**
 * Does the work while no other program does work under the same path. A lock is a symbolic link
 * whose target names its holder: made in one step together with its content, so that there is
 * never a lock without a holder, and no file to clean up.
 */
export async function whileLocked<Result>(
  path: string,
  work: () => Promise<Result>,
  sayWaiting: () => void = () => undefined,
): Promise<Result> {
  const mine = `${pidIdentity(process.pid)}|${randomBytes(8).toString('hex')}`;
  await acquire(path, mine, sayWaiting);
  try {
    return await work();
  } finally {
    unlinkSync(path);
  }
}

async function acquire(path: string, mine: string, sayWaiting: () => void): Promise<void> {
  const sayingAt = Date.now() + patienceMilliseconds;
  let hasSpoken = false;
  while (!wasMade(path, mine)) {
    const holder = holderOf(path);
    if (holder === null) continue; // released between the two looks
    const [identity = '', token = ''] = holder.split('|');
    if (!isAlive(identity)) {
      await clear(path, holder, token);
      continue;
    }
    if (!hasSpoken && Date.now() > sayingAt) {
      hasSpoken = true;
      sayWaiting();
    }
    await sleep(pollMilliseconds);
  }
}

/**
 * Removes the lock of a dead holder. Two who saw the same dead holder must not both remove: the
 * second would remove the lock that the first has made since. So removing is under a lock itself.
 */
function clear(path: string, holder: string, token: string): Promise<void> {
  return whileLocked(`${path}.${token}`, async () => {
    if (holderOf(path) === holder) unlinkSync(path);
  });
}

function wasMade(path: string, mine: string): boolean {
  try {
    symlinkSync(mine, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function holderOf(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
