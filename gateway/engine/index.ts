import type {
  GatewayInterface,
  GatewaySchemaLoadOrUpdateCallback,
} from '@apollo/server-gateway-interface';
import { buildSchema, type DocumentNode, GraphQLError } from 'graphql';
import type { Call, Transport } from '../../platform/transport';
import type { CompiledOperation, Generation } from './compile-operation';
import type { FetchReport } from './execute/run';
import { createOperationStore, type OperationStore } from './operation-store';
import type { Planner } from './plan/planner';
import { workerPlanner } from './plan/worker-planner';
import { type EngineResult, runOperation } from './run-operation';

export interface CompiledEngineOptions {
  readonly supergraphSdl: string;
  readonly transportTo: (subgraph: string) => Transport;
  readonly onFetch?: (report: FetchReport) => void;
  /** Where plans are made; a thread of its own unless told otherwise. */
  readonly planWith?: (supergraphSdl: string) => Planner;
  /** Operations that stay compiled. */
  readonly operationsKept?: number;
  /** Whether fetches of one step to this subgraph may travel in one request; they do by default. */
  readonly mayMerge?: (subgraph: string) => boolean;
}

export interface EngineRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly call: Call;
}

export interface CompiledEngine extends GatewayInterface {
  /** Plans and compiles without running, so that a first request need not wait. */
  warm(document: DocumentNode, operationName?: string | null): Promise<void>;
  execute(request: EngineRequest): Promise<EngineResult>;
}

interface Opened {
  readonly generation: Generation;
  readonly operations: OperationStore;
}

/** Serves one supergraph for as long as it lives; a new supergraph gets a new engine. */
export function createCompiledEngine(options: CompiledEngineOptions): CompiledEngine {
  const { supergraphSdl, transportTo, onFetch, operationsKept = 1_000 } = options;
  const listeners = new Set<GatewaySchemaLoadOrUpdateCallback>();
  const planner = (options.planWith ?? workerPlanner)(supergraphSdl);
  const opened = open();
  opened.catch(() => undefined); // told to whoever loads or asks

  async function open(): Promise<Opened> {
    const facts = await planner.facts;
    const schema = buildSchema(facts.apiSdl, { assumeValid: true, noLocation: true });
    const mayMerge = options.mayMerge ?? (() => true);
    const generation = { schema, facts, planner, mayMerge };
    return { generation, operations: createOperationStore(generation, operationsKept) };
  }

  async function execute(request: EngineRequest): Promise<EngineResult> {
    const { generation, operations } = await opened;
    let compiled: CompiledOperation;
    try {
      compiled = await operations.find(request.document, request.operationName);
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      throw error;
    }
    const surroundings = { generation, transportTo, onFetch };
    return runOperation(surroundings, compiled, request.variables ?? {}, request.call);
  }

  return {
    execute,

    async warm(document, operationName) {
      await (await opened).operations.find(document, operationName);
    },

    onSchemaLoadOrUpdate(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    async load() {
      const { generation } = await opened;
      for (const listener of listeners) {
        listener({ apiSchema: generation.schema, coreSupergraphSdl: supergraphSdl });
      }
      return {
        executor: ({ document, operationName, request: { variables }, context }) =>
          execute({ document, operationName, variables, call: callOf(context) }),
      };
    },

    stop: () => planner.stop(),
  };
}

function callOf(context: Record<string, unknown>): Call {
  const { call } = context;
  if (!call) throw new Error('The context value of a request needs a `call`.');
  return call as Call;
}
