import { Kind, parse } from 'graphql';
import { compiledGraph, type Graph } from './harness/compiled-graph';
import { composeSubgraphs } from './harness/compose-subgraphs';
import { judge } from './harness/judge';
import { localSubgraph } from './harness/local-subgraph';
import type { Suite } from './harness/suite';
import { verdict } from './harness/verdict';
import { suites } from './suites';

describe.each(suites)('$name', ({ subgraphs, world, variables, operations }: Suite) => {
  let graph: Graph;
  let answers: Map<string, ReturnType<typeof localSubgraph>>;

  function beginAnew(): void {
    const data = world();
    const entries = Object.entries(subgraphs);
    answers = new Map(entries.map(([name, sdl]) => [name, localSubgraph(sdl, data)]));
  }

  beforeAll(async () => {
    const { supergraphSdl, problems } = composeSubgraphs(subgraphs);
    if (!supergraphSdl) throw new Error(problems.join('\n'));
    graph = await compiledGraph(supergraphSdl, (name) => async (operation) => {
      const answer = answers.get(name);
      if (!answer) throw new Error(`There is no subgraph ${name}.`);
      return answer(operation);
    });
  });
  afterAll(() => graph.stop());

  it.each(operations)('%s', async (query) => {
    const given = variablesOf(query, variables);
    beginAnew();
    const expected = await judge(graph.schema, world(), query, given);
    const found = await graph.ask(query, given);
    expect(verdict(found)).toEqual(verdict(expected));
    expect(codes(found)).toEqual(codes(expected));
  });
});

/** Codes by message: what subgraphs say on purpose arrives as it was said. */
function codes({ errors = [] }: Awaited<ReturnType<Graph['ask']>>) {
  const pairs = errors.map(({ message, extensions }) => [message, extensions['reason']] as const);
  return Object.fromEntries(pairs.filter(([message]) => /broken|refused/.test(message)));
}

function variablesOf(query: string, all: Readonly<Record<string, unknown>>) {
  const [operation] = parse(query).definitions;
  const wanted =
    operation?.kind === Kind.OPERATION_DEFINITION ? (operation.variableDefinitions ?? []) : [];
  return Object.fromEntries(
    wanted
      .map(({ variable }) => variable.name.value)
      .filter((name) => Object.hasOwn(all, name))
      .map((name) => [name, all[name]]),
  );
}
