import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DocumentNode } from 'graphql';
import { sizedConnections } from './sized-connections';
import type { SubgraphName } from './subgraph-names';

const fileOf = (name: string) => join(__dirname, `${name}.graphql`);
const read = (name: string) => readFileSync(fileOf(name), 'utf8');

/** The contract of one subgraph: its own file and what all of them share. */
export const readSdl = (name: SubgraphName): DocumentNode =>
  sizedConnections(parse(`${read('shared')}\n${read(name)}`, { noLocation: true }));

/** Where the composed graph is. */
export const supergraphFile = fileOf('supergraph');

/** The composed graph, as it is committed. */
export const readSupergraph = (): string => read('supergraph');

/** The schema that clients see. */
export const readApi = (): string => read('api');
