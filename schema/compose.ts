import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { printSchema } from 'graphql';
import { readSdl } from './sdl';
import { routingUrl } from './routing-url';
import { subgraphNames } from './subgraph-names';

/** What is generated from the contract: the supergraph, and the schema that clients see. */
export interface Composed {
  readonly supergraph: string;
  readonly api: string;
}

const fileOf = { supergraph: 'supergraph.graphql', api: 'api.graphql' } as const;

export function compose(): Composed {
  const { supergraphSdl, errors } = composeServices(
    subgraphNames.map((name) => ({ name, url: routingUrl(name), typeDefs: readSdl(name) })),
  );
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n\n'));
  const api = Supergraph.buildForTests(supergraphSdl).apiSchema().toGraphQLJSSchema();
  return { supergraph: `${supergraphSdl}\n`, api: `${printSchema(api)}\n` };
}

/** The generated files that no longer say what the contract says. */
export function staleFiles(composed: Composed): string[] {
  return Object.entries(fileOf).flatMap(([part, file]) =>
    readFileSync(join(__dirname, file), 'utf8') === composed[part as keyof Composed] ? [] : [file],
  );
}

function main(): void {
  const composed = compose();
  if (!process.argv.includes('--check')) {
    for (const part of ['supergraph', 'api'] as const) {
      writeFileSync(join(__dirname, fileOf[part]), composed[part]);
    }
    return;
  }
  const stale = staleFiles(composed);
  if (stale.length === 0) return;
  console.error(`Stale: schema/${stale.join(', schema/')}. Run "npm run compose" and commit.`);
  process.exitCode = 1;
}

if (require.main === module) main();
