import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Log } from '../../platform/log';
import { StartError } from '../../platform/start-error';
import type { SupergraphSource } from './supergraph-source';

/** Looked at rather than listened to: that works on every file system, and across renames. */
const everyMs = 1_000;

/**
 * A file that may change while it is served. The last one that was good is kept, so that a start
 * does not depend on whoever writes the file.
 */
export function supergraphFile(
  file: string,
  keptIn: string,
  log: Log,
  lookEveryMs = everyMs,
): SupergraphSource {
  const name = createHash('sha256').update(resolve(file)).digest('hex').slice(0, 16);
  const kept = join(keptIn, `${name}.graphql`);

  return {
    candidates: () => [
      { from: 'file', read: () => read(file) },
      { from: 'last good one', read: () => read(kept) },
    ],

    keep(sdl) {
      try {
        mkdirSync(keptIn, { recursive: true });
        const unfinished = `${kept}.${process.pid}`;
        writeFileSync(unfinished, sdl);
        renameSync(unfinished, kept);
      } catch (error) {
        log.warn({ err: error }, 'the supergraph could not be kept for another start');
      }
    },

    watch(offer) {
      let seen = markOf(file);
      let settled = true;
      const timer = setInterval(() => {
        const now = markOf(file);
        if (now !== seen)
          settled = false; // perhaps it is being written
        else if (!settled) {
          settled = true;
          tell();
        }
        seen = now;
      }, lookEveryMs);
      timer.unref();
      return () => clearInterval(timer);

      function tell(): void {
        try {
          offer(read(file));
        } catch (error) {
          log.warn({ err: error }, 'the file of the supergraph cannot be read');
        }
      }
    },
  };
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new StartError(`${file} cannot be read: ${(error as NodeJS.ErrnoException).code}.`);
  }
}

/** Changes whenever the file does; null while there is none. */
function markOf(file: string): string | null {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? `${stat.ino} ${stat.mtimeMs} ${stat.size}` : null;
}
