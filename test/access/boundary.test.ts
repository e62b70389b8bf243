import { newId } from '../../platform/id';
import { nobody, type Viewer } from '../../platform/viewer';
import { scopesOf, type Role } from '../../schema/roles';
import type { SubgraphName } from '../../schema/subgraph-names';
import { givenBooking } from '../support/given/doctors/given-booking';
import { givenCase } from '../support/given/hospitals/given-case';
import { givenPractice } from '../support/given/hospitals/given-practice';
import { givenReferral } from '../support/given/groups/given-referral';
import { startTestGraph, type TestGraph } from '../support/graph';
import { askSubgraph } from './ask-subgraph';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph('over-http');
});
afterAll(() => graph.stop());

const inRole = (role: Role, tenants: Viewer['tenants'] = {}): Viewer => ({
  ...nobody,
  kind: 'user',
  subject: 'somebody',
  roles: [role],
  scopes: scopesOf([role]),
  tenants,
});

type Ask = Parameters<typeof askSubgraph> extends [unknown, ...infer Rest] ? Rest : never;
const ask = (...given: Ask) => askSubgraph(graph, ...given);

/** Something guarded, and somebody who may ask for it. */
const guarded = {
  groups: ['{ referrals { totalCount } }', 'GROUP_ADMIN'],
  hospitals: ['{ settlements { totalCount } }', 'GROUP_ADMIN'],
  doctors: ['{ bookings { totalCount } }', 'GROUP_ADMIN'],
  training: ['{ enrolments { totalCount } }', 'TRAINING_MANAGER'],
} as const satisfies Partial<Record<SubgraphName, readonly [string, Role]>>;
type Guarded = keyof typeof guarded;

describe.each(Object.keys(guarded) as Guarded[])('the subgraph of %s', (name) => {
  const [query, role] = guarded[name];

  it('asks again who may ask, whatever the gateway thought', async () => {
    const stranger = await ask(name, query, nobody);
    expect([stranger.codes, stranger.text.includes('"data"')]).toEqual([
      ['UNAUTHENTICATED'],
      false,
    ]);
    const other = await ask(name, query, inRole('OPERATOR'));
    expect([other.codes, other.text.includes('"data"')]).toEqual([['FORBIDDEN'], false]);
    const somebody = await ask(name, query, inRole(role));
    expect([somebody.codes, somebody.text.includes('"data"')]).toEqual([[], true]);
  });

  it('F04 answers the same request again as it did before, and nothing else', async () => {
    const { text, again } = await ask(name, query, inRole(role));
    expect((await again(JSON.stringify({ query, variables: {} }))).text).toBe(text);
    expect((await again(JSON.stringify({ query, variables: { more: 1 } }))).status).toBe(401);
    const renamed = JSON.stringify({ query, variables: {}, operationName: 'x' });
    expect((await again(renamed)).status).toBe(401);
  });

  it('F10 tells nothing of itself when it can make nothing of a request', async () => {
    const { again } = await ask(name, query, inRole(role));
    for (const body of ['{', '[]', '"x"', '{"query":1}', 'null', '']) {
      const { status, text } = await again(body);
      expect([body, [400, 401].includes(status)]).toEqual([body, true]);
      expect(text).not.toMatch(/\bat \/|node_modules|\.ts\b|Error:|SELECT/);
    }
    const wrong = await ask(name, '{ nothingOfThisName }', inRole(role));
    expect(wrong.codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });
});

it('F07 takes no authority from what a representation claims', async () => {
  const [mine, theirs] = [newId(), newId()];
  const practice = await givenPractice(graph, theirs);
  const rows = [
    ['groups', 'Referral', await givenReferral(graph, { fromId: theirs, toId: newId() })],
    ['hospitals', 'SurgicalCase', await givenCase(graph, practice)],
    ['doctors', 'Booking', await givenBooking(graph, { doctorId: newId(), groupId: theirs })],
  ] as const;
  for (const [name, type, { id }] of rows) {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { id state } } }`;
    const of = [
      { __typename: type, id, groupId: mine, fromId: mine, reported: true, roles: ['SECRETARIAT'] },
    ];
    const seen = (group: string) =>
      ask(name, query, inRole('GROUP_ADMIN', { group: [group] }), 'gateway', { of });
    expect([type, (await seen(mine)).text]).toEqual([type, '{"data":{"_entities":[null]}}']);
    expect((await seen(theirs)).text).toContain(id);
  }
});
