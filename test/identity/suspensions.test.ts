import { resumePrincipal } from '../../subgraphs/groups/identity/commands/resume-principal';
import { suspendPrincipal } from '../../subgraphs/groups/identity/commands/suspend-principal';
import { createSuspensionGuard } from '../../gateway/security/suspensions';
import { createLog } from '../../platform/log';
import { nobody, type Viewer } from '../../platform/viewer';
import { startTestGraph, type TestGraph } from '../support/graph';
import { fakeClock } from './fake-clock';
import { openRegistry, type Registry } from './open-registry';
import { refusalOf } from './refusal-of';

let graph: TestGraph;
let registry: Registry;
beforeAll(async () => {
  graph = await startTestGraph();
  registry = await openRegistry(graph);
});
afterAll(async () => {
  await registry.stop();
  await graph.stop();
});

const somebody: Viewer = {
  ...nobody,
  kind: 'user',
  subject: 'somebody',
  clientId: 'an-app',
  tenants: { hospital: ['one', 'two'], group: ['three'] },
};

/** A guard over a list that the test holds in its hands. */
function guardOver(list: () => Promise<readonly string[]>) {
  const clock = fakeClock();
  let asked = 0;
  const refuse = createSuspensionGuard({
    list: () => {
      asked += 1;
      return list();
    },
    isPrivileged: ({ roles }) => roles.includes('OVERSEER'),
    log: createLog('silent'),
    clock: clock.now,
  });
  return { ...clock, refuse, asked: () => asked };
}

it.each([
  ['subject:somebody', 'UNAUTHENTICATED'],
  ['client:an-app', 'UNAUTHENTICATED'],
  ['hospital:two', 'UNAUTHENTICATED'],
  ['group:three', 'UNAUTHENTICATED'],
  ['subject:an-app', 'accepted'],
  ['hospital:three', 'accepted'],
  ['subject:null', 'accepted'],
])('D10: with %s suspended, a viewer who is all of it is %s', async (principal, verdict) => {
  const { refuse } = guardOver(() => Promise.resolve([principal]));
  expect(await refusalOf(refuse(somebody))).toBe(verdict);
});

it('D10: a suspended client, hospital or subject is out within a minute, and in again when resumed', async () => {
  const { enter, now, wait } = registry.door();
  const hospitalId = '018f0000-0000-7000-8000-00000000000b';
  const client = await registry.givenClient(now(), hospitalId);
  const { text } = await registry.givenKey(client, now());
  const { manager } = registry.database;
  for (const principal of [`client:${client}`, `hospital:${hospitalId}`, `subject:${client}`]) {
    expect(await refusalOf(enter(text))).toBe('accepted');
    await suspendPrincipal(manager, principal, 'a reason', new Date(now()));
    wait(61);
    expect(await refusalOf(enter(text))).toBe('UNAUTHENTICATED');
    await resumePrincipal(manager, principal);
    wait(61);
  }
  expect(await refusalOf(enter(text))).toBe('accepted');
});

it('D10: a privileged viewer is out at once', async () => {
  const list: string[] = [];
  const { refuse } = guardOver(() => Promise.resolve([...list]));
  const overseer = { ...somebody, roles: ['OVERSEER'] };
  await refuse(somebody);
  await refuse(overseer);
  list.push('subject:somebody');
  expect(await refusalOf(refuse(somebody))).toBe('accepted'); // its list is still young
  expect(await refusalOf(refuse(overseer))).toBe('UNAUTHENTICATED');
});

it('D16: asks for the list again after 20 seconds, once for everybody who waits', async () => {
  const { refuse, wait, asked } = guardOver(() => Promise.resolve([]));
  await Promise.all(Array.from({ length: 20 }, () => refuse(somebody)));
  expect(asked()).toBe(1);
  wait(20);
  await refuse(somebody);
  expect(asked()).toBe(1);
  wait(1);
  await Promise.all(Array.from({ length: 20 }, () => refuse(somebody)));
  expect(asked()).toBe(2);
});

it('lets nobody in with a credential when the list is older than a minute', async () => {
  let isAway = false;
  const { refuse, wait } = guardOver(() =>
    isAway ? Promise.reject(new Error('away')) : Promise.resolve([]),
  );
  await refuse(somebody);
  isAway = true;
  wait(60);
  expect(await refusalOf(refuse(somebody))).toBe('accepted');
  wait(2);
  expect(await refusalOf(refuse(somebody))).toBe('RETRY_LATER');
  isAway = false;
  wait(2);
  expect(await refusalOf(refuse(somebody))).toBe('accepted');
});

it('lets no privileged viewer in when the list of this moment can not be had', async () => {
  let isAway = false;
  const { refuse, wait } = guardOver(() =>
    isAway ? Promise.reject(new Error('away')) : Promise.resolve([]),
  );
  const overseer = { ...somebody, roles: ['OVERSEER'] };
  await refuse(overseer);
  isAway = true;
  wait(1);
  expect(await refusalOf(refuse(overseer))).toBe('RETRY_LATER');
  expect(await refusalOf(refuse(somebody))).toBe('accepted');
});

it('lets the public in while nobody else gets in', async () => {
  const { enterAs, wait } = registry.door();
  registry.goAway();
  wait(600);
  expect(await enterAs({})).toEqual(nobody);
  registry.goAway(false);
});
