import type { BackupHeader } from './backup-header';
import type { BackupLine } from './backup-line';
import { readBackup } from './read-backup';
import { refuseUnfitBackup, type KnownVersions } from './refuse-unfit-backup';

/** Reads a backup to its end, so that nothing is touched for the sake of one that is not whole. */
export async function inspectBackup(file: string, known: KnownVersions): Promise<BackupHeader> {
  let first: BackupLine | undefined;
  for await (const line of readBackup(file)) {
    if (first === undefined) refuseUnfitBackup(line, known, file);
    first ??= line;
  }
  return refuseUnfitBackup(first, known, file);
}
