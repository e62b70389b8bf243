import { createDevelopmentIssuer } from '../../gateway/security/development-issuer';
import { keptSecret } from '../../platform/kept-secret';
import { stableId } from '../../platform/id';
import { tokenAudience } from '../../app';
import { as } from '../support/as';
import { startTestGraph, type TestGraph } from '../support/graph';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

const whoAmI = '{ viewer { kind subject roles groups { slug } hospitals { id } doctor { id } } }';
const groupId = stableId('Group', 'donglei');

const issue = (
  secret = keptSecret(graph.environment.ALLIANCE_DATA_DIR, 'development-issuer'),
  audience = tokenAudience,
) =>
  createDevelopmentIssuer(secret, audience).issue({
    subject: 'founder-of-donglei',
    clientId: null,
    roles: ['GROUP_ADMIN', 'HOSPITAL_STAFF', 'DOCTOR'],
    scopes: [],
    reason: null,
    tenants: { group: [groupId], hospital: ['a-hospital'], doctor: ['a-doctor'] },
  });

it('is nobody without a credential', async () => {
  const { data } = await graph.query(whoAmI);
  expect(data.viewer).toEqual({
    kind: 'ANONYMOUS',
    subject: null,
    roles: [],
    groups: [],
    hospitals: [],
    doctor: null,
  });
});

it('is what the token says, down to the subgraphs', async () => {
  const { data } = await graph.query(whoAmI, undefined, {
    authorization: `Bearer ${await issue()}`,
  });
  expect(data.viewer).toEqual({
    kind: 'USER',
    subject: 'founder-of-donglei',
    roles: ['GROUP_ADMIN', 'HOSPITAL_STAFF', 'DOCTOR'],
    groups: [{ slug: 'donglei' }],
    hospitals: [{ id: 'a-hospital' }],
    doctor: { id: 'a-doctor' },
  });
});

it('acts only for the tenants that its roles speak for', async () => {
  const tenants = { group: [groupId], hospital: ['a-hospital'], doctor: ['a-doctor'] };
  const { data } = await graph.query(whoAmI, undefined, await as(graph, 'DOCTOR', tenants));
  expect(data.viewer).toMatchObject({ groups: [], hospitals: [], doctor: { id: 'a-doctor' } });
});

it('cannot be claimed by headers', async () => {
  const headers = { 'x-internal-token': 'x', 'x-user-id': 'admin', 'x-roles': 'SECRETARIAT' };
  const { data } = await graph.query(whoAmI, undefined, headers);
  expect(data.viewer!.kind).toBe('ANONYMOUS');
});

it.each([
  ['no token at all', () => 'Bearer'],
  ['another scheme', () => 'Basic YTpi'],
  ['a text that is no token', () => 'Bearer abc'],
  ['a token of another issuer', async () => `Bearer ${await issue('A'.repeat(43))}`],
  ['a token for another audience', async () => `Bearer ${await issue(undefined, 'elsewhere')}`],
  [
    'a token without its signature',
    async () => `Bearer ${(await issue()).replace(/\.[^.]+$/, '.')}`,
  ],
  ['an altered token', async () => `Bearer ${(await issue()).replace(/\.[^.]{4}/, '.AAAA')}`],
])('refuses %s', async (_what, credential) => {
  let status = 0;
  const { requests } = await graph.count(async () => {
    const body = JSON.stringify({ query: whoAmI });
    const answer = await graph.post(body, { authorization: await credential() });
    status = answer.status;
    expect(answer.text).toContain('UNAUTHENTICATED');
  });
  expect(status).toBe(401);
  expect(requests).toEqual({});
});
