import { createHash } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { GatewayContext } from '../context';
import type { Graph } from './graph';
import { createValidDocuments, type ValidDocuments } from './valid-documents';

/**
 * Everything that answers from one supergraph: its schema, plans, policies, costs and connections. A
 * request takes one generation when it begins and knows no other until it ends.
 */
export interface Generation {
  readonly id: string;
  readonly graph: Graph;
  readonly apiSchema: GraphQLSchema;
  readonly documents: ValidDocuments;
  readonly apollo: ApolloServer<GatewayContext>;
  /** A request begins here; answers how it ends. */
  enter(): () => void;
  /** Ends when the last request has ended, or after so long. */
  retire(mostMs: number): Promise<void>;
}

export type CreateServer = (
  graph: Graph,
  documents: ValidDocuments,
) => ApolloServer<GatewayContext>;

/** Two supergraphs of the same text are the same. */
export const generationId = (sdl: string): string =>
  createHash('sha256').update(sdl).digest('hex').slice(0, 12);

/** Gets ready to answer; whatever is wrong with the supergraph is thrown, and nothing is left over. */
export async function startGeneration(
  id: string,
  graph: Graph,
  createServer: CreateServer,
): Promise<Generation> {
  let apiSchema: GraphQLSchema | null = null;
  graph.engine.onSchemaLoadOrUpdate((loaded) => (apiSchema = loaded.apiSchema));
  const documents = createValidDocuments();
  const apollo = await begin().catch(async (error: unknown) => {
    await graph.engine.stop();
    await graph.close();
    throw error;
  });
  if (!apiSchema) throw new Error('An engine that starts has told its schema.');

  async function begin(): Promise<ApolloServer<GatewayContext>> {
    const server = createServer(graph, documents);
    await server.start();
    return server;
  }

  let inside = 0;
  let whenEmpty: (() => void) | null = null;
  return {
    id,
    graph,
    apiSchema,
    documents,
    apollo,

    enter() {
      let left = false;
      inside += 1;
      return () => {
        if (left) return;
        left = true;
        inside -= 1;
        if (inside === 0) whenEmpty?.();
      };
    },

    async retire(mostMs) {
      if (inside > 0) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, mostMs);
          whenEmpty = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      await apollo.stop(); // and with it the engine
      await graph.close();
    },
  };
}
