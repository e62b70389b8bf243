import { parse, type DocumentNode } from 'graphql';
import { StartError } from '../../platform/start-error';
import { createCompiledEngine } from '../engine';
import { createApolloEngine } from '../engine/apollo-engine';
import type { FetchReport } from '../engine/execute/run';
import { subgraphUrls } from '../supergraph/subgraph-urls';
import type { Transports } from '../transport/transports';
import type { Graph } from './graph';
import { graphOf } from './graph-of';

export const engineNames = ['compiled', 'apollo'] as const;
export type EngineName = (typeof engineNames)[number];

export interface GraphOpening {
  readonly engine: EngineName;
  readonly transports: Transports;
  readonly onFetch?: ((report: FetchReport) => void) | undefined;
  /** What else speaks against serving it, in words; null: nothing. */
  refusal?(supergraph: DocumentNode, subgraphs: readonly string[]): string | null;
}

/** Makes of a supergraph what answers from it. Throws what is wrong with it. */
export const openGraph =
  ({ engine, transports, onFetch, refusal }: GraphOpening) =>
  async (sdl: string): Promise<Graph> => {
    const supergraph = parsed(sdl);
    const urls = subgraphUrls(supergraph);
    const problem = refusal?.(supergraph, [...urls.keys()]) ?? null;
    if (problem !== null) throw new StartError(`The supergraph cannot be served: ${problem}`);
    const { transportTo, release } = transports.lease(urls);
    try {
      const made =
        engine === 'apollo'
          ? await createApolloEngine(sdl, transportTo)
          : createCompiledEngine({ supergraphSdl: sdl, transportTo, onFetch });
      return graphOf(supergraph, made, release);
    } catch (error) {
      await release();
      throw error;
    }
  };

function parsed(sdl: string): DocumentNode {
  try {
    return parse(sdl, { noLocation: true });
  } catch (error) {
    throw new StartError(`The file is no GraphQL schema: ${(error as Error).message}`);
  }
}
