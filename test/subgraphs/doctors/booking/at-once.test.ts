import { TravelTime } from '../../../../subgraphs/doctors/availability/entities/travel-time';
import { act, type Headers } from '../../../support/act';
import { givenAgreementCopy } from '../../../support/given/doctors/given-agreement-copy';
import { givenCopiesAsOf } from '../../../support/given/doctors/given-copies-as-of';
import { givenPlace, givenVisitor } from '../../../support/given/doctors/given-place';
import { givenRow } from '../../../support/given/doctors/given-row';
import { givenSiteCopy } from '../../../support/given/doctors/given-site-copy';
import { startTestGraph, type TestGraph } from '../../../support/graph';
import { timeOf } from '../../../support/time-of';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
  for (const owner of ['groups', 'hospitals']) {
    await givenCopiesAsOf(graph, owner, new Date('2100-01-01'));
  }
});
afterAll(() => graph.stop());

const selection = `{ __typename
  ... on Booking { id state version }
  ... on BookingRejected { conflicts { code detail } } }`;

async function given(terms: object = {}) {
  const place = await givenPlace(graph, terms);
  return { ...place, doctor: await givenVisitor(graph, place) };
}

const wish = (doctor: string, site: string, time: object = timeOf(graph.now(), 7, 9)) => ({
  ...{ doctor, site, purpose: 'SURGERY', specialty: '04.02', surgeryLevel: 3 },
  ...time,
});

/** What each of many is told, in few words. */
async function askAll(asked: readonly (readonly [Headers, string, object])[]): Promise<string[]> {
  const answers = await Promise.all(
    asked.map(([headers, name, input]) => act(graph, headers, name, input, selection)),
  );
  return answers.map((response) => {
    const { answer } = response.data;
    const { __typename, state, conflicts } = answer as unknown as {
      __typename: string;
      state: string;
      conflicts?: { code: string }[];
    };
    return conflicts?.map(({ code }) => code).join(' ') ?? `${__typename} ${state}`;
  });
}

const count = (answers: readonly string[], what: string) =>
  answers.filter((answer) => answer === what).length;

async function overlapping(doctorId: string): Promise<number> {
  const [row] = await (
    await graph.database('doctors')
  ).query<{ found: number }[]>(
    `SELECT COUNT(*) AS found FROM bookings a JOIN bookings b
       ON a.doctor_id = b.doctor_id AND a.id < b.id AND a.starts_at < b.ends_at AND b.starts_at < a.ends_at
     WHERE a.doctor_id = ? AND a.state IN ('HELD', 'REQUESTED', 'CONFIRMED', 'NEEDS_REASSIGNMENT')
       AND b.state IN ('HELD', 'REQUESTED', 'CONFIRMED', 'NEEDS_REASSIGNMENT')`,
    [doctorId],
  );
  return Number(row!.found);
}

it('47 of 200 holds on one time, one wins and 199 are told that it is taken', async () => {
  const { doctor, site, staff } = await given();
  const answers = await askAll(
    Array.from({ length: 200 }, () => [staff, 'holdBooking', wish(doctor, site)] as const),
  );
  expect(count(answers, 'Booking HELD')).toBe(1);
  expect(count(answers, 'SLOT_TAKEN')).toBe(199);
});

it('48 of staggered times, a largest set that fits is held', async () => {
  const { doctor, site, staff } = await given({ quotaBookings: null });
  const asked = Array.from({ length: 64 }, (_, index) => {
    const time = timeOf(graph.now(), 10, 8 + (index % 16) / 4);
    return [staff, 'holdBooking', wish(doctor, site, time)] as const;
  });
  const answers = await askAll(asked);
  expect(count(answers, 'Booking HELD')).toBeGreaterThanOrEqual(2);
  expect(
    count(answers, 'Booking HELD') +
      count(answers, 'SLOT_TAKEN') +
      answers.filter((each) => each.includes('HOLD_LIMIT')).length,
  ).toBe(64);
  expect(await overlapping(doctor)).toBe(0);
});

it('49, 37 two groups and two hospitals: one doctor, one visit', async () => {
  const [one, other] = [await givenPlace(graph), await givenPlace(graph)];
  const doctor = await givenVisitor(graph, one, other);
  const asked = Array.from({ length: 40 }, (_, index) => {
    const { staff, site } = index % 2 === 0 ? one : other;
    return [staff, 'holdBooking', wish(doctor, site)] as const;
  });
  const answers = await askAll(asked);
  expect(count(answers, 'Booking HELD')).toBe(1);
  expect(count(answers, 'SLOT_TAKEN')).toBe(39);
});

it('32 of two holds that only the way between forbids, one wins', async () => {
  const { doctor, site, staff, hospital, group } = await given();
  const { id: far } = await givenSiteCopy(graph, { hospitalId: hospital });
  await givenAgreementCopy(graph, { groupId: group, hospitalId: hospital, siteIds: [far] });
  for (const [fromSiteId, toSiteId] of [
    [site, far],
    [far, site],
  ] as const) {
    const recorded = { actor: 'a test', recordedAt: new Date(), version: 1 };
    await givenRow(graph, TravelTime, { fromSiteId, toSiteId, minutes: 90, ...recorded } as never);
  }
  for (let round = 0; round < 5; round += 1) {
    const answers = await askAll([
      [staff, 'holdBooking', wish(doctor, site, timeOf(graph.now(), 20 + round, 9))],
      [staff, 'holdBooking', wish(doctor, far, timeOf(graph.now(), 20 + round, 11))],
    ]);
    expect(answers.sort()).toEqual(['Booking HELD', 'TRAVEL_CONFLICT']);
    const { data } = await graph.query(
      `{ bookings(filter: { doctor: "${doctor}", state: [HELD] }) { nodes { id version } } }`,
      {},
      { ...staff },
    );
    for (const { id, version } of data.bookings!.nodes as unknown as {
      id: string;
      version: number;
    }[]) {
      await act(graph, staff, 'releaseBooking', { id, expectedVersion: version });
    }
  }
  const enough = await askAll([
    [staff, 'holdBooking', wish(doctor, site, timeOf(graph.now(), 30, 9))],
    [staff, 'holdBooking', wish(doctor, far, timeOf(graph.now(), 30, 11.5))],
  ]);
  expect(count(enough, 'Booking HELD')).toBe(2);
});

it('36 of two holds for the last of a quota, one wins, whoever the doctors are', async () => {
  const place = await givenPlace(graph, { quotaBookings: 1, quotaPeriod: 'WEEK' });
  const doctors = [await givenVisitor(graph, place), await givenVisitor(graph, place)];
  const answers = await askAll(
    doctors.map((doctor) => [place.staff, 'holdBooking', wish(doctor, place.site)] as const),
  );
  expect(answers.sort()).toEqual(['Booking HELD', 'QUOTA_EXCEEDED']);
});

it('59 of many holds of one hospital at once, not one more than allowed', async () => {
  const place = await givenPlace(graph);
  const doctors = [];
  for (let index = 0; index < 12; index += 1) doctors.push(await givenVisitor(graph, place));
  const asked = doctors.flatMap((doctor) =>
    [8, 9, 10, 11, 12].map(
      (hour) =>
        [
          place.staff,
          'holdBooking',
          wish(doctor, place.site, timeOf(graph.now(), 7, hour)),
        ] as const,
    ),
  );
  const answers = await askAll(asked);
  expect(count(answers, 'Booking HELD')).toBe(40);
  expect(answers.filter((answer) => answer.includes('HOLD_LIMIT'))).toHaveLength(20);
});

it('51 twins are one, and are told the same, word for word', async () => {
  const { doctor, site, staff } = await given();
  const twin = { ...wish(doctor, site), clientRequestId: 'twins-of-51' };
  const whole = `{ __typename ... on Booking { id state version holdExpiresAt history { state } } }`;
  const answers = await Promise.all(
    Array.from({ length: 32 }, () => act(graph, staff, 'holdBooking', twin, whole)),
  );
  const bodies = new Set(answers.map(({ body }) => body));
  expect([...bodies]).toHaveLength(1);
  const { id, version } = answers[0]!.data.answer!;
  await act(graph, staff, 'releaseBooking', { id, expectedVersion: version });
  const late = await act(
    graph,
    staff,
    'holdBooking',
    twin,
    '{ ... on Booking { id state version } }',
  );
  expect(late.data.answer).toEqual({ id, state: 'HELD', version: 1 });
  const other = { ...twin, surgeryLevel: 2 };
  expect((await act(graph, staff, 'holdBooking', other, whole)).refusals[0]).toMatchObject({
    code: 'IDEMPOTENCY_KEY_REUSED',
  });
});
