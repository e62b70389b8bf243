import { act, type Headers } from '../../../support/act';
import { as } from '../../../support/as';
import { givenCopiesAsOf } from '../../../support/given/doctors/given-copies-as-of';
import { givenPlace, givenVisitor, type Place } from '../../../support/given/doctors/given-place';
import { startTestGraph, type TestGraph } from '../../../support/graph';
import { refusalOf } from '../../../support/refusal-of';
import { timeOf } from '../../../support/time-of';
import type { Data } from '../../../support/response';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
  for (const owner of ['groups', 'hospitals']) {
    await givenCopiesAsOf(graph, owner, new Date('2100-01-01'));
  }
});
afterAll(() => graph.stop());

const selection = `{ __typename
  ... on Booking { id state reason version holdExpiresAt requestExpiresAt startsAt site { id } doctor { id }
    agreement { id } theatre { id } history { state actor reason } }
  ... on BookingRejected { conflicts { code detail explanation agreements { id } }
    alternatives { startsAt endsAt } } }`;
const plain = '{ id state reason version history { state actor } }';

async function given(terms: object = {}) {
  const place = await givenPlace(graph, terms);
  const doctor = await givenVisitor(graph, place);
  return { ...place, doctor };
}

type World = Place & { readonly doctor: string };

const wish = ({ doctor, site }: World, days = 7, hour = 9, minutes = 60) => ({
  ...{ doctor, site, purpose: 'SURGERY', specialty: '04.02', surgeryLevel: 3 },
  ...timeOf(graph.now(), days, hour, minutes),
});

const hold = async (world: World, change: object = {}): Promise<Data> =>
  (await act(graph, world.staff, 'holdBooking', { ...wish(world), ...change }, selection)).data
    .answer!;
const verb = async (headers: Headers, name: string, input: object, fields = plain) =>
  (await act(graph, headers, name, input, fields)).data.answer!;
const told = async (headers: Headers, name: string, input: object, fields = '{ id }') =>
  refusalOf(await act(graph, headers, name, input, fields));
const of = ({ id, version }: Data) => ({ id, expectedVersion: version });
const codes = (answer: Data) =>
  (answer.conflicts as unknown as { code: string; detail: string | null }[]).map(
    ({ code, detail }) => (detail === null ? code : `${code} ${detail}`),
  );

it('is held, confirmed and completed', async () => {
  const world = await given();
  const held = await hold(world);
  expect(held).toMatchObject({ __typename: 'Booking', state: 'HELD', version: 1 });
  const confirmed = await verb(world.staff, 'confirmBooking', of(held), selection);
  expect(confirmed).toMatchObject({ id: held.id, state: 'CONFIRMED', version: 2 });
  expect(await told(world.staff, 'completeBooking', of(confirmed))).toBe('BOOKING_NOT_BEGUN');
  graph.pass({ days: 8 });
  expect(await verb(world.staff, 'completeBooking', of(confirmed))).toMatchObject({
    state: 'COMPLETED',
    history: [{ state: 'HELD' }, { state: 'CONFIRMED' }, { state: 'COMPLETED' }],
  });
});

it('58 keeps a time for one, lets the next begin where it ends, and offers others', async () => {
  const world = await given();
  await hold(world);
  const again = await hold(world, timeOf(graph.now(), 7, 9.5));
  expect(codes(again)).toEqual(['SLOT_TAKEN']);
  const alternatives = again.alternatives as unknown as { startsAt: string }[];
  expect(alternatives).toHaveLength(5);
  expect(alternatives[0]!.startsAt).toBe(timeOf(graph.now(), 7, 10).startsAt.toISOString());
  expect((await hold(world, timeOf(graph.now(), 7, 10))).state).toBe('HELD');
});

it('ends by the clock of the database, and what ended is free', async () => {
  const world = await given();
  const held = await hold(world, { ttlSeconds: 60 });
  graph.setClockWrong({ minutes: 10 });
  expect(codes(await hold(world))).toEqual(['SLOT_TAKEN']);
  graph.setClockWrong({ minutes: -10 });
  graph.pass({ minutes: 1 });
  const late = await verb(world.staff, 'confirmBooking', of(held), selection);
  expect(codes(late)).toEqual(['HOLD_EXPIRED']);
  graph.setClockWrong({ minutes: 0 });
  expect((await hold(world)).state).toBe('HELD');
});

it('is taken up again after it ran out, if nobody else was there', async () => {
  const world = await given();
  const [lucky, unlucky] = [await hold(world), await hold(world, timeOf(graph.now(), 7, 12))];
  graph.pass({ minutes: 11 });
  await graph.runTasks();
  const again = { ...of(lucky), reacquire: true };
  expect(await verb(world.staff, 'confirmBooking', again, selection)).toMatchObject({
    id: lucky.id,
    state: 'CONFIRMED',
    history: [{ state: 'HELD' }, { state: 'EXPIRED' }, { state: 'HELD' }, { state: 'CONFIRMED' }],
  });
  await hold(world, timeOf(graph.now(), 7, 12));
  const late = await verb(
    world.staff,
    'confirmBooking',
    { ...of(unlucky), reacquire: true },
    selection,
  );
  expect(codes(late)).toEqual(['SLOT_TAKEN']);
});

it('is extended twice, and for half an hour in all', async () => {
  const world = await given();
  let held = await hold(world);
  for (const state of ['HELD', 'HELD']) {
    graph.pass({ minutes: 9 });
    held = await verb(world.staff, 'extendHold', of(held), '{ id version state holdExpiresAt }');
    expect(held.state).toBe(state);
  }
  expect(await told(world.staff, 'extendHold', of(held))).toBe('EXTENDED_OFTEN');
  graph.pass({ minutes: 11 });
  expect(await told(world.staff, 'extendHold', of(held))).toBe('HOLD_EXPIRED');
});

it('is released by the hospital, and cancelled by either side', async () => {
  const world = await given();
  const held = await hold(world);
  expect(await told(world.office, 'releaseBooking', of(held))).toBe('MISSING_ACCESS');
  expect((await verb(world.staff, 'releaseBooking', of(held))).state).toBe('RELEASED');

  for (const [headers, reason] of [
    [world.staff, 'PATIENT'],
    [world.office, 'DOCTOR'],
  ] as const) {
    const next = await hold(world);
    expect(await told(headers, 'cancelBooking', { ...of(next), reason })).toBe('WRONG_STATE');
    const confirmed = await verb(world.staff, 'confirmBooking', of(next), selection);
    const cancelled = await verb(headers, 'cancelBooking', { ...of(confirmed), reason });
    expect(cancelled).toMatchObject({ state: 'CANCELLED', reason });
  }
});

it('asks the doctor where the agreement says so', async () => {
  const world = await given({ acceptanceRequired: true });
  const himself = await as(graph, 'DOCTOR', { doctor: [world.doctor] });
  const ask = async (hour: number) =>
    verb(
      world.staff,
      'confirmBooking',
      of(await hold(world, timeOf(graph.now(), 9, hour))),
      selection,
    );
  const [one, other, late, withdrawn] = [await ask(8), await ask(10), await ask(12), await ask(14)];
  expect(one).toMatchObject({ state: 'REQUESTED', version: 2 });
  expect(codes(await hold(world, timeOf(graph.now(), 9, 8)))).toEqual(['SLOT_TAKEN']);
  expect(await told(world.staff, 'acceptBooking', of(one))).toBe('MISSING_ACCESS');
  const accepted = await verb(himself, 'acceptBooking', of(one));
  expect(accepted).toMatchObject({ state: 'CONFIRMED', version: 3 });
  const moving = { ...of(accepted), ...timeOf(graph.now(), 9, 18) };
  expect(await told(world.staff, 'rescheduleBooking', moving, selection)).toBe('ACCEPTED_TIME');
  const reason = 'NO_TIME';
  expect((await verb(world.office, 'declineBooking', { ...of(other), reason })).state).toBe(
    'DECLINED',
  );
  expect((await verb(world.staff, 'releaseBooking', of(withdrawn))).state).toBe('RELEASED');
  graph.pass({ days: 1 });
  expect(await told(himself, 'acceptBooking', of(late))).toBe('REQUEST_EXPIRED');
  await graph.runTasks();
  const query = 'query ($id: ID!) { booking(id: $id) { state history { state actor } } }';
  const { booking } = (await graph.query(query, { id: late.id }, world.staff)).data;
  expect(booking).toMatchObject({
    state: 'EXPIRED',
    history: [{}, {}, { state: 'EXPIRED', actor: 'time' }],
  });
});

it('55 moves under its own id, all of it or nothing', async () => {
  const world = await given();
  const held = await hold(world);
  const booked = await verb(world.staff, 'confirmBooking', of(held), selection);
  const other = await hold(world, timeOf(graph.now(), 7, 12));
  const onto = { ...of(booked), ...timeOf(graph.now(), 7, 11.5) };
  const refused = await verb(world.staff, 'rescheduleBooking', onto, selection);
  expect(codes(refused)).toEqual(['SLOT_TAKEN']);
  const overlapping = { ...of(booked), ...timeOf(graph.now(), 7, 9.5) };
  const moved = await verb(world.staff, 'rescheduleBooking', overlapping, selection);
  expect(moved).toMatchObject({ id: held.id, state: 'CONFIRMED', version: 3 });
  expect((await hold(world, timeOf(graph.now(), 7, 9, 30))).state).toBe('HELD');
  const swap = { ...of(other), ...timeOf(graph.now(), 7, 9.5) };
  expect(codes(await verb(world.staff, 'rescheduleBooking', swap, selection))).toEqual([
    'SLOT_TAKEN',
  ]);
});

it('says everything that stands against it at once, in words', async () => {
  const world = await given({ purposes: ['OUTPATIENT'], quotaBookings: 0, quotaPeriod: 'MONTH' });
  const wrong = await hold(world, { specialty: '05', ...timeOf(graph.now(), 95, 9) });
  expect(codes(wrong).sort()).toEqual([
    'AGREEMENT_INACTIVE PURPOSE_NOT_AGREED',
    'AGREEMENT_INACTIVE SPECIALTY_NOT_AGREED',
    'INVALID_TIME OUTSIDE_HORIZON',
    'NOT_ELIGIBLE SCOPE_MISMATCH',
  ]);
  const [first] = wrong.conflicts as unknown as { explanation: string }[];
  expect(first!.explanation).toMatch(/[\u4e00-\u9fff]/);
});

it('lets nobody else near it', async () => {
  const [world, stranger] = [await given(), await given()];
  const held = await hold(world);
  const names = ['extendHold', 'releaseBooking', 'completeBooking', 'markBookingNoShow'];
  for (const name of names) expect(await told(stranger.staff, name, of(held))).toBe('NOT_FOUND');
  expect(await told(stranger.staff, 'confirmBooking', of(held), selection)).toBe('NOT_FOUND');
  const missing = { ...of(held), id: 'no-such-booking' };
  expect(await told(stranger.staff, 'extendHold', missing)).toBe('NOT_FOUND');
  const elsewhere = { ...wish(world), site: stranger.site };
  expect(await told(world.staff, 'holdBooking', elsewhere, selection)).toBe('FORBIDDEN');
  expect(await told(world.staff, 'extendHold', { ...of(held), expectedVersion: 7 })).toBe(
    'STALE_VERSION',
  );
});
