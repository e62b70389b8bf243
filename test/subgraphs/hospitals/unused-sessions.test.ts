import { EventSource } from '../../../platform/events/event-source';
import { newId } from '../../../platform/id';
import { as } from '../../support/as';
import { givenPractice } from '../../support/given/hospitals/given-practice';
import { givenSession } from '../../support/given/hospitals/given-session';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { tell } from '../../support/tell';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
  await graph.follow();
});
afterAll(() => graph.stop());

const ahead = {
  startsAt: new Date('2099-03-02T00:00:00Z'),
  endsAt: new Date('2099-03-02T04:00:00Z'),
};

async function givenBlocks() {
  const { hospitalId, siteId, theatreId } = await givenPractice(graph);
  const place = { siteId, theatreId };
  const free = await givenSession(graph, { ...place, ...ahead });
  const past = await givenSession(graph, place);
  const withdrawn = {
    state: 'WITHDRAWN',
    withdrawnAt: new Date(),
    withdrawnReason: '检修',
  } as const;
  await givenSession(graph, { ...place, ...ahead, ...withdrawn });
  const staff = await as(graph, 'PARTNER_HOSPITAL', { hospital: [hospitalId] });
  const list = async (unused: boolean) => {
    const query = `query ($site: ID!, $unused: Boolean) {
      offeredSessions(unused: $unused, filter: { site: $site }) { nodes { id } totalCount }
      site(id: $site) { offeredSessions(unused: $unused) { nodes { id } } } }`;
    const { data } = await graph.query(query, { site: siteId, unused }, staff);
    expect(data.site!.offeredSessions!.nodes).toEqual(data.offeredSessions!.nodes);
    return (data.offeredSessions!.nodes as unknown as { id: string }[]).map(({ id }) => id);
  };
  return { free, past, list };
}

const booking = { id: newId(), groupId: newId(), purpose: 'SURGERY', specialtyCode: '04.02' };

it('shows blocks that are still to be had, until something is held or booked in them', async () => {
  const { free, list } = await givenBlocks();
  expect(await list(true)).toEqual([free.id]);
  expect(await list(false)).toEqual([]);
  let version = 0;
  const become = (state: string, offeredSessionId: string | null = free.id) =>
    tell(graph, 'doctors', 'BookingChanged', {
      ...booking,
      ...{ offeredSessionId, startsAt: ahead.startsAt, state, version: (version += 1) },
    } as never);

  for (const state of ['HELD', 'CONFIRMED', 'NEEDS_REASSIGNMENT', 'COMPLETED']) {
    await become(state);
    expect([state, await list(true), await list(false)]).toEqual([state, [], [free.id]]);
  }
  await become('CONFIRMED', null);
  expect(await list(true)).toEqual([free.id]);
  await become('CONFIRMED');
  await become('CANCELLED');
  expect(await list(true)).toEqual([free.id]);
  version = 1;
  await become('CONFIRMED'); // old news
  expect(await list(true)).toEqual([free.id]);
});

it('calls nothing unused while it does not know what is booked', async () => {
  const { list } = await givenBlocks();
  const { manager } = await graph.database('hospitals');
  await manager.update(EventSource, { owner: 'doctors' }, { asOf: new Date('2020-01-01') });
  await expect(list(true)).rejects.toThrow('SOURCE_STALE');
  await graph.follow();
  expect(await list(true)).toHaveLength(1);
});
