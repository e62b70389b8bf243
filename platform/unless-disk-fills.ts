import { statfsSync } from 'node:fs';
import { StartError } from './start-error';

const leastBytes = 1024 * 1024;
const lookEveryMilliseconds = 500;

const freeBytesOf = (directory: string): number => {
  const { bavail, bsize } = statfsSync(directory);
  return bavail * bsize;
};

/**
 * Does the work, or gives up when the disk fills meanwhile: a database server that meets a full disk
 * waits for ever, and in silence.
 */
export async function unlessDiskFills<Result>(
  directory: string,
  work: () => Promise<Result>,
  freeBytes = freeBytesOf,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const full = new Promise<never>((_resolve, reject) => {
    timer = setInterval(() => {
      if (freeBytes(directory) >= leastBytes) return;
      reject(new StartError(`The disk is full: free some space for ${directory} and start again.`));
    }, lookEveryMilliseconds);
  });
  try {
    return await Promise.race([work(), full]);
  } finally {
    clearInterval(timer);
  }
}
