import { type DocumentNode, type ExecutionResult, type GraphQLSchema, parse } from 'graphql';
import { createCompiledEngine } from '../../../gateway/engine';
import type { FetchReport } from '../../../gateway/engine/execute/run';
import { inPlacePlanner } from '../../../gateway/engine/plan/in-place-planner';
import type { Transport } from '../../../platform/transport';
import { nobody } from '../../../platform/viewer';

/** What both engines can do. */
export interface Graph {
  readonly schema: GraphQLSchema;
  ask(query: string | DocumentNode, variables?: Record<string, unknown>): Promise<ExecutionResult>;
  stop(): Promise<void>;
}

/** Our engine over subgraphs of this process. */
export async function compiledGraph(
  supergraphSdl: string,
  transportTo: (name: string) => Transport,
  onFetch: (report: FetchReport) => void = () => undefined,
): Promise<Graph> {
  const engine = createCompiledEngine({
    supergraphSdl,
    transportTo,
    onFetch,
    planWith: inPlacePlanner,
  });
  let schema: GraphQLSchema | undefined;
  engine.onSchemaLoadOrUpdate(({ apiSchema }) => (schema = apiSchema));
  await engine.load({ apollo: {} });
  if (!schema) throw new Error('The engine told nobody its schema.');

  return {
    schema,
    async ask(query, variables = {}) {
      const document = typeof query === 'string' ? parse(query) : query;
      const call = { viewer: nobody, requestId: 'test' };
      const { data, errors } = await engine.execute({ document, variables, call });
      const plain = data === undefined || data === null ? data : data.toJSON();
      return { ...(data !== undefined && { data: plain as never }), ...(errors && { errors }) };
    },
    stop: () => engine.stop(),
  };
}
