import type { DataSource } from 'typeorm';
import { openDatabase } from '../../platform/database';
import type { SubgraphName } from '../../schema/subgraph-names';
import { subgraphs } from '../../subgraphs';

/** One schema with all rights, for what a test is given and for looking at what was written. */
export function openOwnerDatabase(
  adminUrl: string,
  schema: string,
  name: SubgraphName,
): Promise<DataSource> {
  const url = new URL(adminUrl);
  url.pathname = `/${schema}`;
  return openDatabase({ url: url.href, entities: subgraphs[name].entities });
}
