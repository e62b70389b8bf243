import type { FormattedExecutionResult } from 'graphql';
import { createCompiledEngine } from '../../../gateway/engine';
import type { FetchReport } from '../../../gateway/engine/execute/run';
import { inPlacePlanner } from '../../../gateway/engine/plan/in-place-planner';
import type { Operation, Transport } from '../../../platform/transport';
import { nobody } from '../../../platform/viewer';
import { parse } from 'graphql';
import { composeSubgraphs } from '../../federation/harness/compose-subgraphs';
import { localSubgraph } from '../../federation/harness/local-subgraph';
import type { Draft } from '../../federation/harness/draft';
import type { World } from '../../federation/harness/world';

const sdls: Readonly<Record<string, string>> = {
  people: `
    type Query { people: [Person!]!, person(id: ID!): Person, city: String }
    type Person @key(fields: "id") { id: ID!, name: String, friend: Person }`,
  pets: `
    type Query { pets: [Pet] }
    type Pet @key(fields: "id") { id: ID!, name: String!, owner: Person }
    type Person @key(fields: "id") { id: ID!, pets: [Pet!], rich: Boolean }`,
  facts: `
    type Person @key(fields: "id") { id: ID!, age: Int, sure: Int!, mood: Mood }
    type Pet @key(fields: "id") { id: ID!, age: Int }
    enum Mood { GOOD BAD }`,
};

export const supergraphSdl = compose();

/** How one subgraph answers instead; null for "as it should". */
export type Instead = (
  operation: Operation,
  answer: () => Promise<FormattedExecutionResult>,
) => Promise<unknown>;

export interface Sent extends Operation {
  readonly subgraph: string;
}

/** People, pets and facts about both: three subgraphs that do as a test tells them. */
export function smallGraph(instead: Readonly<Record<string, Instead>> = {}) {
  const world = smallWorld();
  const sent: Sent[] = [];
  const reports: FetchReport[] = [];
  const locals = new Map(
    Object.entries(sdls).map(([name, sdl]) => [name, localSubgraph(sdl, world)]),
  );
  const transportTo = (subgraph: string): Transport => {
    return async (operation) => {
      sent.push({ ...operation, subgraph });
      const local = locals.get(subgraph);
      if (!local) throw new Error(`There is no subgraph ${subgraph}.`);
      const answer = () => local(operation);
      return (await (instead[subgraph]?.(operation, answer) ?? answer())) as never;
    };
  };
  const engine = createCompiledEngine({
    supergraphSdl,
    transportTo,
    planWith: inPlacePlanner,
    onFetch: (report) => reports.push(report),
  });

  async function ask(query: string, variables: Record<string, unknown> = {}) {
    const call = { viewer: nobody, requestId: 'test' };
    const { data, errors } = await engine.execute({ document: parse(query), variables, call });
    return {
      data: data === undefined || data === null ? data : (data.toJSON() as Draft),
      errors: (errors ?? []).map(({ message, path, extensions }) => ({
        message,
        path: path?.join('.'),
        ...extensions,
      })),
    };
  }

  return { engine, ask, sent, reports, transportTo };
}

function compose(): string {
  const { supergraphSdl: composed, problems } = composeSubgraphs(sdls);
  if (!composed) throw new Error(problems.join('\n'));
  return composed;
}

function smallWorld(): World {
  const people: Draft[] = [1, 2, 3].map((n) => ({
    __typename: 'Person',
    id: `p${n}`,
    name: `Person ${n}`,
    rich: n === 1,
    age: 30 + n,
    sure: n,
    mood: 'GOOD',
  }));
  const pets: Draft[] = [1, 2].map((n) => ({
    __typename: 'Pet',
    id: `a${n}`,
    name: `Pet ${n}`,
    age: n,
    owner: people[0],
  }));
  for (const person of people) {
    person['friend'] = people[0];
    person['pets'] = person === people[0] ? pets : [];
  }
  return {
    root: {
      people,
      pets: [...pets, null, pets[0]],
      city: 'Beijing',
      person: ({ id }: { readonly id: string }) => people.find((person) => person['id'] === id),
    },
    nodes: [...people, ...pets] as unknown as World['nodes'],
  };
}
