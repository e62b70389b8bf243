import { connect } from '../provision/connect';
import type { BackupHeader } from './backup-header';
import { loadRows } from './load-rows';
import { makeTables } from './make-tables';
import { readBackup } from './read-backup';
import { refuseUnsafeTarget } from './refuse-unsafe-target';
import { whileAllLocked } from './while-all-locked';

/** Where the rows of one owner go. */
export interface RestoreTarget {
  readonly schema: string;
  readonly migratorUrl: string;
  readonly migrations: readonly (new () => object)[];
}

export interface RestoreOptions {
  readonly adminUrl: string;
  readonly targets: Readonly<Record<string, RestoreTarget>>;
  readonly file: string;
  /** Of the same file, which was read to its end and found whole. */
  readonly header: BackupHeader;
  /** Whether data that is there may be thrown away. */
  readonly replace: boolean;
  say(line: string): void;
}

/** Brings every schema to what it was when the backup was made. Interrupted, it is done again. */
export async function restoreBackup(options: RestoreOptions): Promise<{ readonly rows: number }> {
  const { adminUrl, targets, file, header, replace, say } = options;
  const owners = Object.entries(targets);
  const schemas = Object.fromEntries(owners.map(([owner, { schema }]) => [owner, schema]));
  const connection = await connect(adminUrl);
  try {
    const rows = await whileAllLocked(connection, Object.values(schemas), async () => {
      await refuseUnsafeTarget(connection, Object.values(schemas), replace);
      for (const [owner, { migratorUrl, migrations }] of owners) {
        say(`Making the tables of ${owner}`);
        const applied = header.schemas[owner]?.migrations ?? [];
        await makeTables(
          migratorUrl,
          migrations.filter(({ name }) => applied.includes(name)),
        );
      }
      return loadRows(connection, schemas, readBackup(file), say);
    });
    return { rows };
  } finally {
    connection.destroy();
  }
}
