import { StartError } from '../start-error';
import { backupFormat, type BackupHeader } from './backup-header';
import type { BackupLine } from './backup-line';

/** What the running program knows. */
export interface KnownVersions {
  readonly program: string;
  /** Names of the migrations, by owner. */
  readonly migrations: Readonly<Record<string, readonly string[]>>;
}

/** Only what this program's own tables can hold may be restored by it. */
export function refuseUnfitBackup(
  line: BackupLine | undefined,
  known: KnownVersions,
  file: string,
): BackupHeader {
  if (!line || !('format' in line)) {
    throw new StartError(`${file} is no backup of this program: name another file.`);
  }
  const foreign = Object.entries(line.schemas).some(([owner, { migrations }]) =>
    migrations.some((name) => !known.migrations[owner]?.includes(name)),
  );
  if (line.format > backupFormat || isNewer(line.program, known.program) || foreign) {
    throw new StartError(
      `${file} was made by version ${line.program}, which is newer than this one (${known.program}): install that version and restore there.`,
    );
  }
  const missing = Object.keys(known.migrations).filter((owner) => !line.schemas[owner]);
  if (missing.length === 0) return line;
  throw new StartError(`${file} lacks ${missing.join(', ')}: take a backup of everything.`);
}

function isNewer(version: string, than: string): boolean {
  const [ours, theirs] = [than, version].map((text) => text.split('.').map(Number));
  const index = theirs!.findIndex((part, place) => part !== (ours![place] ?? 0));
  return index >= 0 && theirs![index]! > (ours![index] ?? 0);
}
