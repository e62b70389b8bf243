import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { Kind, type DocumentNode, type ObjectTypeDefinitionNode } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { mappers as doctors } from './subgraphs/doctors/mappers';
import { mappers as groups } from './subgraphs/groups/mappers';
import { mappers as hospitals } from './subgraphs/hospitals/mappers';
import { mappers as reports } from './subgraphs/reports/mappers';
import { mappers as training } from './subgraphs/training/mappers';
import { readSdl } from './schema/sdl';
import { subgraphNames, type SubgraphName } from './schema/subgraph-names';

type Mappers = Readonly<Record<string, string>>;

const commonRows: Mappers = {
  Event: '../../platform/events/outbox-event#OutboxEvent',
  EventPage: '../../platform/events/read-events#EventPage',
  Source: '../../platform/sources/record-source#RecordSource',
};

const rowsOf: Record<SubgraphName, Mappers> = { groups, hospitals, doctors, training, reports };

const connections = '../../platform/connection/connection';

/** The row behind each type; behind a list the list of those rows, behind a stranger its key. */
function allMappers(document: DocumentNode, rows: Mappers): Mappers {
  const types = document.definitions.filter(
    (node): node is ObjectTypeDefinitionNode => node.kind === Kind.OBJECT_TYPE_DEFINITION,
  );
  const all: Record<string, string> = {};
  for (const { name, directives = [], fields = [] } of types) {
    const isEntity = directives.some((directive) => directive.name.value === 'key');
    const hasId = fields.some((field) => field.name.value === 'id');
    if (rows[name.value]) all[name.value] = inline(rows[name.value]!);
    else if (isEntity && hasId) all[name.value] = inline('../../platform/reference#Reference');
  }
  for (const { name } of types) {
    const [, node, kind] = /^(.+)(Connection|Edge)$/.exec(name.value) ?? [];
    if (node && kind && all[node] && !rows[name.value]) {
      all[name.value] = `import('${connections}').${kind}<${all[node]}>`;
    }
  }
  return all;
}

function inline(path: string): string {
  const [file = '', type = ''] = path.split('#');
  return `import('${file}').${type}`;
}

/** The types that the resolvers of one subgraph must have, generated from its contract. */
async function resolverTypes(name: SubgraphName): Promise<string> {
  const schema = readSdl(name);
  const text = await codegen({
    filename: 'resolver-types.generated.ts',
    schema,
    documents: [],
    config: {
      contextType: './context#Context',
      scalars: { ID: 'string', Date: 'string', DateTime: 'Date', Fen: 'number' },
      mappers: allMappers(schema, { ...commonRows, ...rowsOf[name] }),
      federation: true,
      useTypeImports: true,
      enumsAsTypes: true,
      immutableTypes: true,
      avoidOptionals: { field: true },
      inputMaybeValue: 'T | null | undefined',
    },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });
  return format(text, { ...(await resolveConfig(__filename)), parser: 'typescript' });
}

/** Usage: codegen [NAME OF A SUBGRAPH …] [--check] */
async function main(): Promise<void> {
  const wanted = subgraphNames.filter((name) => process.argv.includes(name));
  const stale: string[] = [];
  for (const name of wanted.length > 0 ? wanted : subgraphNames) {
    const file = `subgraphs/${name}/resolver-types.generated.ts`;
    const text = await resolverTypes(name);
    if (!process.argv.includes('--check')) writeFileSync(join(__dirname, file), text);
    else if (readFileSync(join(__dirname, file), 'utf8') !== text) stale.push(file);
  }
  if (stale.length === 0) return;
  console.error(`Stale: ${stale.join(', ')}. Run "npm run generate" and commit.`);
  process.exitCode = 1;
}

void main();
