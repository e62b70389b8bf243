import type { RowDataPacket } from 'mysql2/promise';
import { connect } from './connect';
import { currentRights } from './current-rights';
import { rightsChanges } from './rights-changes';
import { wantedRights, type TableKinds } from './wanted-rights';

export interface RunningRightsOptions extends TableKinds {
  readonly migratorUrl: string;
  /** The user who gets the rights; it is asked itself what it may do now. */
  readonly appUrl: string;
}

/**
 * After the migrations: gives the running user its rights, table by table, and takes away what is
 * too much. The migrator does it, so that nobody with more power is needed. Only differences are
 * changed: a second process that runs meanwhile never misses a right that it has.
 */
export async function grantRunningRights({ migratorUrl, appUrl, ...kinds }: RunningRightsOptions) {
  const migrator = await connect(migratorUrl);
  try {
    const [tables] = await migrator.query<RowDataPacket[]>(
      "SELECT DATABASE() AS schemaName, table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'",
    );
    const wanted = wantedRights(
      tables.map((table) => String(table['name'])),
      kinds,
    );
    const schema = String(tables[0]?.['schemaName']);
    const current = await currentRights(appUrl, schema);
    for (const statement of rightsChanges(schema, current, wanted)) await migrator.query(statement);
  } finally {
    await migrator.end();
  }
}
