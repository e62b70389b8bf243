import { newId } from '../../../platform/id';
import { act } from '../../support/act';
import { as } from '../../support/as';
import { givenGroup } from '../../support/given/groups/given-group';
import { givenReferral } from '../../support/given/groups/given-referral';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { refusalOf } from '../../support/refusal-of';
import { tell } from '../../support/tell';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
  await graph.follow();
});
afterAll(() => graph.stop());

const adminOf = (id: string) => as(graph, 'GROUP_ADMIN', { group: [id] });
const whole = '{ state version booking { id } steps { state actor } }';

/** A referral that its receiver accepted, and what the receiver's bookings become. */
async function givenAccepted() {
  const [from, to] = [await givenGroup(graph), await givenGroup(graph)];
  const parties = { fromId: from.id, toId: to.id };
  const row = await givenReferral(graph, { ...parties, state: 'ACCEPTED' });
  const booking = { id: newId(), groupId: to.id, version: 0 };
  const become = async (state: string, change: object = {}) => {
    booking.version += 1;
    await tell(graph, 'doctors', 'BookingChanged', {
      ...{ ...booking, state, purpose: 'SURGERY', specialtyCode: '04.02', ...change },
      ...{ offeredSessionId: null, startsAt: '2099-03-02T01:00:00.000Z' },
    } as never);
  };
  const receiver = await adminOf(to.id);
  const naming = { id: row.id, expectedVersion: 1, booking: booking.id };
  const now = async () => {
    const query = `query ($id: ID!) { referral(id: $id) ${whole} }`;
    return (await graph.query(query, { id: row.id }, receiver)).data.referral!;
  };
  return { from, to, row, become, receiver, naming, now, sender: await adminOf(from.id), parties };
}

it('is scheduled by a booking of the receiving group, and completed with it', async () => {
  const { become, receiver, sender, naming, now } = await givenAccepted();
  expect(refusalOf(await act(graph, receiver, 'scheduleReferral', naming))).toBe('NOT_FOUND');
  await become('CONFIRMED');
  expect(refusalOf(await act(graph, sender, 'scheduleReferral', naming))).toBe('FORBIDDEN');
  const scheduled = await act(graph, receiver, 'scheduleReferral', naming, '{ state version }');
  expect(scheduled.data.answer).toEqual({ state: 'SCHEDULED', version: 2 });
  await become('COMPLETED');
  const { state, version, steps } = await now();
  expect({ state, version, last: (steps as unknown as unknown[]).at(-1) }).toEqual({
    state: 'COMPLETED',
    version: 3,
    last: { state: 'COMPLETED', actor: 'time' },
  });
});

it.each([
  ['is called off', 'CANCELLED', {}],
  ['nobody came to', 'NO_SHOW', {}],
  ['is another group’s now', 'CONFIRMED', { groupId: newId() }],
])('is accepted again when its booking %s', async (_case, state, change) => {
  const { become, receiver, naming, now } = await givenAccepted();
  await become('CONFIRMED');
  await act(graph, receiver, 'scheduleReferral', naming);
  await become('NEEDS_REASSIGNMENT');
  expect((await now()).state).toBe('SCHEDULED');
  await become(state, change);
  expect(await now()).toMatchObject({ state: 'ACCEPTED', booking: null, version: 3 });
});

it('shares no operation with another patient, also when both are scheduled at once', async () => {
  const { become, receiver, naming, parties } = await givenAccepted();
  const second = await givenReferral(graph, { ...parties, state: 'ACCEPTED' });
  await become('CONFIRMED');
  const answers = await Promise.all(
    [naming, { ...naming, id: second.id }].map((input) =>
      act(graph, receiver, 'scheduleReferral', input, '{ state }'),
    ),
  );
  const bodies = answers.map(({ body }) => body);
  expect(bodies.filter((body) => body.includes('SCHEDULED'))).toHaveLength(1);
  expect(bodies.filter((body) => body.includes('BOOKING_NAMED_ALREADY'))).toHaveLength(1);
});

it('names no booking of another group', async () => {
  const { become, receiver, naming } = await givenAccepted();
  await become('CONFIRMED', { groupId: newId() });
  expect(refusalOf(await act(graph, receiver, 'scheduleReferral', naming))).toBe('NOT_FOUND');
});
