import { existsSync, statfsSync } from 'node:fs';
import { StartError } from '../start-error';
import type { Places } from './places';

const megabyte = 1024 * 1024;
const neededForNew = 300 * megabyte;
const neededForOld = 50 * megabyte;

/** A server that meets a full disk in the middle of a write waits for ever: better not to begin. */
export function refuseFullDisk(places: Places) {
  const { bavail, bsize } = statfsSync(places.directory);
  const needed = existsSync(places.data) ? neededForOld : neededForNew;
  if (bavail * bsize >= needed) return;
  throw new StartError(
    `The disk is full: the private database in ${places.directory} needs ${needed / megabyte} MB of free space.`,
  );
}
