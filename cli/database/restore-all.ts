import { inspectBackup } from '../../platform/backup/inspect-backup';
import { restoreBackup, type RestoreTarget } from '../../platform/backup/restore-backup';
import type { Config } from '../../platform/config';
import { openSchemas } from '../../platform/schemas';
import { prepareSchema } from '../../platform/subgraph/prepare-schema';
import { subgraphNames } from '../../schema/subgraph-names';
import { subgraphs } from '../../subgraphs';
import { programVersion } from '../program-version';
import { openDatabaseOfAll } from './open-database-of-all';

interface Restore {
  readonly config: Config;
  readonly file: string;
  readonly replace: boolean;
  say(line: string): void;
}

/** Restores every schema, then brings it up to this version of the program. */
export async function restoreAll({ config, file, replace, say }: Restore) {
  say('Reading the backup');
  const migrations = Object.fromEntries(
    subgraphNames.map((name) => [name, subgraphs[name].migrations.map((each) => each.name)]),
  );
  const header = await inspectBackup(file, { program: programVersion, migrations });

  const database = await openDatabaseOfAll(config, say);
  try {
    const schemas = await openSchemas(config, subgraphNames, say); // makes what is missing
    try {
      const targets: Record<string, RestoreTarget> = {};
      for (const name of subgraphNames) {
        const { migratorUrl } = schemas.urlsOf(name);
        const schema = database.schemas[name] ?? '';
        if (migratorUrl)
          targets[name] = { schema, migratorUrl, migrations: subgraphs[name].migrations };
      }
      const { adminUrl } = database;
      const { rows } = await restoreBackup({ adminUrl, targets, file, header, replace, say });
      for (const name of subgraphNames) {
        const { migratorUrl, appUrl } = schemas.urlsOf(name);
        if (migratorUrl) await prepareSchema({ ...subgraphs[name], migratorUrl, appUrl });
      }
      return { rows, madeAt: header.madeAt };
    } finally {
      await schemas.stop();
    }
  } finally {
    await database.stop();
  }
}
