import type { DataSource } from 'typeorm';
import type { Config } from '../../platform/config';
import { openDatabase } from '../../platform/database';
import { openSchemas } from '../../platform/schemas';
import { prepareSchema } from '../../platform/subgraph/prepare-schema';
import { groups } from '../../subgraphs/groups';

/** Where clients and suspensions are kept, open for one command. */
export interface Desk {
  readonly config: Config;
  readonly database: DataSource;
  readonly now: Date;
}

/** Attaches to the database that runs, or starts it for as long as the work takes. */
export async function atDesk(
  config: Config,
  say: (line: string) => void,
  work: (desk: Desk) => Promise<string>,
): Promise<string> {
  const schemas = await openSchemas(config, [groups.name], say);
  try {
    const { appUrl, migratorUrl } = schemas.urlsOf(groups.name);
    if (migratorUrl) await prepareSchema({ ...groups, appUrl, migratorUrl });
    const database = await openDatabase({ url: appUrl, entities: groups.entities });
    try {
      return await work({ config, database, now: new Date() });
    } finally {
      await database.destroy();
    }
  } finally {
    await schemas.stop();
  }
}
