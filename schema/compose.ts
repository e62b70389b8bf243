import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { printSchema, type DocumentNode } from 'graphql';
import { breakingChanges } from './breaking-changes';
import { readSdl } from './sdl';
import { routingUrl } from './routing-url';
import { subgraphNames } from './subgraph-names';
import { undecidedFields } from './undecided-fields';

/** What clients rely on: the API schema of the last release. */
const releasedFile = join(__dirname, 'released.graphql');

/** What is generated from the contract: the supergraph, and the schema that clients see. */
export interface Composed {
  readonly supergraph: string;
  readonly api: string;
}

/** One subgraph, as it goes into the composition. */
export interface Part {
  readonly name: string;
  readonly url: string;
  readonly typeDefs: DocumentNode;
}

const fileOf = { supergraph: 'supergraph.graphql', api: 'api.graphql' } as const;

export function compose(parts: readonly Part[] = ourParts()): Composed {
  const { supergraphSdl, errors } = composeServices([...parts]);
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n\n'));
  refuseUndecided(parts);
  const api = Supergraph.buildForTests(supergraphSdl).apiSchema().toGraphQLJSSchema();
  return { supergraph: `${supergraphSdl}\n`, api: `${printSchema(api)}\n` };
}

const ourParts = (): Part[] =>
  subgraphNames.map((name) => ({ name, url: routingUrl(name), typeDefs: readSdl(name) }));

/**
 * Nothing is open because somebody forgot it. Each part is looked at by itself: what one part marks
 * as public on a whole type decides nothing about the fields that another part adds to that type.
 */
function refuseUndecided(parts: readonly Part[]): void {
  const fields = parts.flatMap(({ name, typeDefs }) =>
    undecidedFields(typeDefs).map((field) => `${field} in ${name}`),
  );
  if (fields.length === 0) return;
  throw new Error(
    'Nobody has decided who may see these fields; mark each as @tag(name: "public") or guard it ' +
      `with @authenticated, @requiresScopes or @policy:\n  ${fields.join('\n  ')}`,
  );
}

/** The generated files that no longer say what the contract says. */
export function staleFiles(composed: Composed): string[] {
  return Object.entries(fileOf).flatMap(([part, file]) =>
    readFileSync(join(__dirname, file), 'utf8') === composed[part as keyof Composed] ? [] : [file],
  );
}

/** Usage: compose [--check | --release] */
function main(): void {
  const composed = compose();
  if (process.argv.includes('--check')) return report(composed);
  for (const part of ['supergraph', 'api'] as const) {
    writeFileSync(join(__dirname, fileOf[part]), composed[part]);
  }
  if (process.argv.includes('--release')) writeFileSync(releasedFile, composed.api);
}

function report(composed: Composed): void {
  const stale = staleFiles(composed);
  const broken = breakingChanges(readFileSync(releasedFile, 'utf8'), composed.api);
  if (stale.length > 0) {
    console.error(`Stale: schema/${stale.join(', schema/')}. Run "npm run compose" and commit.`);
  }
  if (broken.length > 0) {
    console.error(
      `The released schema is broken:\n  ${broken.join('\n  ')}\nBring back what is missing; ` +
        'or, when every client has agreed, run "npm run release:schema" and commit.',
    );
  }
  if (stale.length > 0 || broken.length > 0) process.exitCode = 1;
}

if (require.main === module) main();
