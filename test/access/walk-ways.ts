import { buildSchema, parse } from 'graphql';
import { nobody, type Viewer } from '../../platform/viewer';
import { scopesOf, type Role } from '../../schema/roles';
import { readApi, readSupergraph } from '../../schema/sdl';
import { as } from '../support/as';
import type { TestGraph } from '../support/graph';
import { guardsOf } from './guards-of';
import { mayPass } from './may-pass';
import { rowWays } from './row-ways';

const schema = buildSchema(readApi());
const guards = guardsOf(parse(readSupergraph()));

/** What was said on one way, to somebody who started from one row. */
export interface Answer {
  readonly way: string;
  readonly status: number;
  readonly text: string;
}

/** Goes every way that is open to somebody in a role, from each of the rows where it may start. */
export async function walkWays(
  graph: TestGraph,
  role: Role | null,
  tenants: Viewer['tenants'],
  startsOf: (type: string) => readonly string[],
): Promise<Answer[]> {
  const headers = role ? await as(graph, role, tenants) : undefined;
  const viewer: Viewer = role
    ? { ...nobody, kind: 'user', roles: [role], scopes: scopesOf([role]), tenants }
    : nobody;
  const answers: Answer[] = [];
  for (const { name, from, query } of rowWays(schema, (names) => mayPass(viewer, names, guards))) {
    for (const id of from === null ? [null] : startsOf(from)) {
      const body = JSON.stringify({ query, variables: { id } });
      answers.push({ way: name, ...(await graph.post(body, headers)) });
    }
  }
  return answers;
}
