import type { Config, PreparedUrls } from '../../platform/config';
import { openSchemas } from '../../platform/schemas';
import { StartError } from '../../platform/start-error';
import { prepareSchema } from '../../platform/subgraph/prepare-schema';
import { subgraphNames, type SubgraphName } from '../../schema/subgraph-names';
import { subgraphs } from '../../subgraphs';

/** Makes schemas, users, tables and rights, so that the processes need no administrator. */
export async function prepareDatabases(
  config: Config,
  say: (line: string) => void,
): Promise<Record<SubgraphName, PreparedUrls>> {
  if (config.database.kind !== 'administered') {
    throw new StartError(
      'Set MYSQL_URL to a user who may make schemas and users, then run "npm run db:prepare" again.',
    );
  }
  const schemas = await openSchemas(config, subgraphNames, say);
  try {
    const prepared: Partial<Record<SubgraphName, PreparedUrls>> = {};
    for (const name of subgraphNames) {
      say(`Preparing ${name}`);
      const urls = schemas.urlsOf(name);
      const { migrations, appendOnly } = subgraphs[name];
      const { appUrl, migratorUrl } = urls;
      if (migratorUrl) await prepareSchema({ appUrl, migratorUrl, migrations, appendOnly });
      prepared[name] = { appUrl, migratorUrl };
    }
    return prepared as Record<SubgraphName, PreparedUrls>;
  } finally {
    await schemas.stop();
  }
}
