import type { FormattedExecutionResult } from 'graphql';
import type { Transport } from '../../platform/transport';
import { composeSubgraphs } from '../federation/harness/compose-subgraphs';
import type { Graph } from '../federation/harness/compiled-graph';
import { judge } from '../federation/harness/judge';
import { localSubgraph } from '../federation/harness/local-subgraph';
import { verdict, type Verdict } from '../federation/harness/verdict';
import { drawModel } from './draw-model';
import { drawOperation, type DrawnOperation } from './draw-operation';
import { modelSdl } from './model-sdl';
import { modelWorld } from './model-world';
import { random } from './random';
import type { stockClass } from './stock-class';

/** An engine over some way to the subgraphs. */
export type OpenGraph = (
  supergraphSdl: string,
  transportTo: (name: string) => Transport,
) => Promise<Graph>;

export interface Difference {
  /** `graph seed / operation number`: all that is needed to see it again. */
  readonly seed: string;
  readonly operation: DrawnOperation;
  readonly judge: Outcome;
  readonly engine: Outcome;
  /** A known kind of difference, where kinds are asked for. */
  readonly kind: string | null;
}

export interface Options {
  readonly distort?: (answer: FormattedExecutionResult) => FormattedExecutionResult;
  readonly classify?: typeof stockClass;
}

export interface Outcome extends Verdict {
  /** Mutations that happened, in order. */
  readonly log: readonly string[];
}

export interface Comparison {
  readonly operations: number;
  readonly subgraphRequests: number;
  readonly differences: readonly Difference[];
}

const operationsPerGraph = 20;

/** One random graph, its operations, and where an engine departs from one server over all of it. */
export async function compareGraph(
  seed: number,
  open: OpenGraph,
  { distort = (answer) => answer, classify }: Options = {},
): Promise<Comparison> {
  const model = drawModel(random(seed));
  const sdls = Object.fromEntries(model.subgraphs.map((name) => [name, modelSdl(model, name)]));
  const { supergraphSdl } = composeSubgraphs(sdls);
  const differences: Difference[] = [];
  if (!supergraphSdl) return { operations: 0, subgraphRequests: 0, differences };

  let world = modelWorld(model, seed);
  let answers = new Map<string, ReturnType<typeof localSubgraph>>();
  function beginAnew(): void {
    world = modelWorld(model, seed);
    answers = new Map(Object.entries(sdls).map(([name, sdl]) => [name, localSubgraph(sdl, world)]));
  }

  let subgraphRequests = 0;
  const graph = await open(supergraphSdl, (name) => async (operation) => {
    subgraphRequests += 1;
    const answer = await answers.get(name)?.(operation);
    if (!answer) throw new Error(`There is no subgraph ${name}.`);
    return distort(answer);
  });

  async function outcomes({ query, variables }: DrawnOperation) {
    beginAnew();
    const judged = await judge(graph.schema, world, query, structuredClone(variables));
    const expected = { ...verdict(judged), log: world.log };
    beginAnew();
    const answer = await graph.ask(query, variables).catch(refusal);
    return { judge: expected, engine: { ...verdict(answer), log: world.log } };
  }

  for (let number = 0; number < operationsPerGraph; number += 1) {
    const operation = drawOperation(random(seed * 1000 + number), graph.schema);
    const pair = await outcomes(operation);
    if (JSON.stringify(pair.engine) === JSON.stringify(pair.judge)) continue;
    const kind = (await classify?.(operation, pair, outcomes)) ?? null;
    differences.push({ seed: `${seed}/${number}`, operation, ...pair, kind });
  }
  await graph.stop();
  return { operations: operationsPerGraph, subgraphRequests, differences };
}

/** An engine that throws has answered too. */
const refusal = (error: unknown) => ({ errors: [{ message: String(error) }] });
