import type { DataSource } from 'typeorm';
import type { Config } from '../../platform/config';
import { openDatabase } from '../../platform/database';
import { openSchemas } from '../../platform/schemas';
import { loadOnce } from '../../platform/sources/load-once';
import { StartError } from '../../platform/start-error';
import { prepareSchema } from '../../platform/subgraph/prepare-schema';
import { subgraphNames } from '../../schema/subgraph-names';
import { subgraphs } from '../../subgraphs';
import { seededNames, type Seeded } from './seed-order';

export interface SeededSchemas {
  readonly databases: Readonly<Record<Seeded, DataSource>>;
  stop(): Promise<void>;
}

/** The schemas that a synthetic world fills, up to date and with the founding data in them. */
export async function openSeeded(
  config: Config,
  say: (line: string) => void,
): Promise<SeededSchemas> {
  const schemas = await openSchemas(config, subgraphNames, say);
  const databases: Partial<Record<Seeded, DataSource>> = {};
  const stop = async () => {
    await Promise.all(Object.values(databases).map((database) => database.destroy()));
    await schemas.stop();
  };
  try {
    for (const name of seededNames) {
      say(`Preparing ${name}`);
      const { appUrl, migratorUrl } = schemas.urlsOf(name);
      if (!migratorUrl) {
        const variable = `ALLIANCE_${name.toUpperCase()}_MIGRATOR_MYSQL_URL`;
        throw new StartError(`${variable} is missing: set it, then try again.`);
      }
      const { entities, definition } = subgraphs[name];
      await prepareSchema({ ...subgraphs[name], appUrl, migratorUrl });
      const database = await openDatabase({ url: migratorUrl, entities });
      databases[name] = database;
      const now = new Date();
      await loadOnce(
        database,
        'founding',
        (manager) => definition.loadFoundingData(manager, now),
        now,
      );
    }
    return { databases: databases as Record<Seeded, DataSource>, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
