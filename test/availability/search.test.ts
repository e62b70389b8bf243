import { givenAgreementCopy } from '../support/given/doctors/given-agreement-copy';
import { givenAvailabilityRule } from '../support/given/doctors/given-availability-rule';
import { givenBooking } from '../support/given/doctors/given-booking';
import { givenCopiesAsOf } from '../support/given/doctors/given-copies-as-of';
import { givenDoctor } from '../support/given/doctors/given-doctor';
import { givenEngagement } from '../support/given/doctors/given-engagement';
import { givenHospitalCopy } from '../support/given/doctors/given-hospital-copy';
import { givenLeave } from '../support/given/doctors/given-leave';
import { givenPrivilege } from '../support/given/doctors/given-privilege';
import { givenRegistration } from '../support/given/doctors/given-registration';
import { givenSiteCopy } from '../support/given/doctors/given-site-copy';
import { newId } from '../../platform/id';
import { as } from '../support/as';
import { startTestGraph, type TestGraph } from '../support/graph';

let graph: TestGraph;
let monday: Date;
const [group, hospital, otherHospital] = [newId(), newId(), newId()];
let site: string;
let otherSite: string;
const surgeons: string[] = [];
let hospitalHeaders: { authorization: string };

const hours = (count: number) => new Date(monday.getTime() + count * 3_600_000);
const week = () => ({ from: monday.toISOString(), to: hours(7 * 24).toISOString() });

beforeAll(async () => {
  graph = await startTestGraph();
  await graph.follow();
  monday = nextMonday();
  await givenHospitalCopy(graph, { id: hospital });
  await givenHospitalCopy(graph, { id: otherHospital });
  site = (await givenSiteCopy(graph, { hospitalId: hospital, province: '上海', city: '上海' })).id;
  otherSite = (
    await givenSiteCopy(graph, { hospitalId: otherHospital, province: '上海', city: '上海' })
  ).id;
  for (const [hospitalId, siteId] of [
    [hospital, site],
    [otherHospital, otherSite],
  ] as const) {
    await givenAgreementCopy(graph, { groupId: group, hospitalId, siteIds: [siteId] });
  }
  for (let count = 0; count < 4; count += 1) surgeons.push(await givenSurgeon());
  hospitalHeaders = await as(graph, 'PARTNER_HOSPITAL', { hospital: [hospital] });
});
afterAll(() => graph.stop());

/** Midnight in Shanghai of a Monday that no calendar calls a holiday. */
function nextMonday(): Date {
  const at = new Date(Date.now() + 8 * 3_600_000);
  at.setUTCHours(0, 0, 0, 0);
  do at.setUTCDate(at.getUTCDate() + 1);
  while (at.getUTCDay() !== 1 || /-(01|02|10)-/.test(at.toISOString()));
  return new Date(at.getTime() - 8 * 3_600_000);
}

/** Registered at both hospitals, may operate there, works on weekday mornings. */
async function givenSurgeon(): Promise<string> {
  const { id: doctorId } = await givenDoctor(graph);
  await givenEngagement(graph, { doctorId, groupId: group });
  await givenRegistration(graph, { doctorId, hospitalId: newId() });
  for (const hospitalId of [hospital, otherHospital]) {
    await givenRegistration(graph, { doctorId, hospitalId, basis: 'FILED' });
    await givenPrivilege(graph, { doctorId, hospitalId });
  }
  await givenAvailabilityRule(graph, { doctorId, groupId: group });
  return doctorId;
}

const question = `query ($filter: AvailabilityFilter!, $first: Int, $after: String) {
  availability(filter: $filter, first: $first, after: $after) {
    bookable asOf totalCount pageInfo { hasNextPage endCursor }
    nodes { doctor { id } site { id } agreement { id } intervals { startsAt endsAt } }
  }
}`;

interface Node {
  readonly doctor: { readonly id: string };
  readonly site: { readonly id: string };
  readonly intervals: readonly { readonly startsAt: string; readonly endsAt: string }[];
}

async function search(filter: object = {}, more: object = {}, headers = hospitalHeaders) {
  const whole = {
    site,
    specialty: '04.02',
    purpose: 'SURGERY',
    surgeryLevel: 3,
    window: week(),
    ...filter,
  };
  const { data } = await graph.query(question, { filter: whole, ...more }, headers);
  return data.availability as unknown as {
    readonly bookable: boolean;
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly nodes: readonly Node[];
  };
}

it('finds who may operate at a site, on every morning of the week', async () => {
  const { nodes, bookable, totalCount } = await search();
  expect(bookable).toBe(true);
  expect(totalCount).toBe(4);
  expect(nodes.map(({ doctor }) => doctor.id).sort()).toEqual([...surgeons].sort());
  expect(nodes[0]!.intervals).toEqual(
    [0, 1, 2, 3, 4].map((day) => ({
      startsAt: hours(day * 24 + 8).toISOString(),
      endsAt: hours(day * 24 + 12).toISOString(),
    })),
  );
});

it('costs the same statements for one doctor and for many', async () => {
  const count = async (filter: object) => {
    const { statements } = await graph.count(() => search(filter));
    return statements['doctors']!.length;
  };
  expect(await count({})).toBe(await count({ doctors: surgeons.slice(0, 1) }));
});

it('turns the pages without losing or repeating anybody', async () => {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { nodes, pageInfo } = await search({}, { first: 1, after });
    seen.push(...nodes.map(({ doctor }) => doctor.id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen.sort()).toEqual([...surgeons].sort());
});

it('takes away what is booked, at the site and wherever nobody knows the way from', async () => {
  const doctorId = await givenSurgeon();
  await givenBooking(graph, {
    doctorId,
    siteId: otherSite,
    hospitalId: otherHospital,
    startsAt: hours(2 * 24 + 9),
    endsAt: hours(2 * 24 + 10),
  });
  await givenLeave(graph, { doctorId, startsAt: hours(4 * 24), endsAt: hours(5 * 24) });
  const at = async (place: string) => {
    const headers = await as(graph, 'GROUP_ADMIN', { group: [group] });
    const { nodes } = await search({ site: place, doctors: [doctorId] }, {}, headers);
    return nodes.flatMap(({ intervals }) => intervals.map(({ startsAt }) => startsAt));
  };
  // Wednesday from nine to ten elsewhere: out of reach from a day before to a day after.
  expect(await at(site)).toEqual([8, 24 + 8, 3 * 24 + 10].map((hour) => hours(hour).toISOString()));
  expect(await at(otherSite)).toEqual(
    [8, 24 + 8, 2 * 24 + 8, 2 * 24 + 10, 3 * 24 + 8].map((hour) => hours(hour).toISOString()),
  );
});

it('shows a hospital its own sites, and a group its own doctors', async () => {
  const city = { site: undefined, city: '上海' };
  const sitesOf = async (headers: { authorization: string }) => {
    const { nodes } = await search(city, { first: 100 }, headers);
    return [...new Set(nodes.map((node) => node.site.id))].sort();
  };
  expect(await sitesOf(hospitalHeaders)).toEqual([site]);
  const own = await as(graph, 'GROUP_ADMIN', { group: [group] });
  expect(await sitesOf(own)).toEqual([site, otherSite].sort());
  const strangers = await as(graph, 'GROUP_ADMIN', { group: [newId()] });
  expect(await sitesOf(strangers)).toEqual([]);
  expect((await search({ site: otherSite })).totalCount).toBe(0);
});

it('answers below many doctors and hospitals with one search', async () => {
  const filter = { purpose: 'SURGERY', window: week() };
  const of = (ids: readonly string[]) =>
    graph.query(
      `query ($filter: OwnAvailabilityFilter!) { ${ids
        .map(
          (id, n) =>
            `d${n}: doctor(id: "${id}") { availability(filter: $filter) { nodes { site { id } } } }`,
        )
        .join(' ')} }`,
      { filter },
      hospitalHeaders,
    );
  const statements = async (ids: readonly string[]) =>
    (await graph.count(() => of(ids))).statements['doctors']!.length;
  expect(await statements(surgeons)).toBe(await statements(surgeons.slice(0, 1)));
  const { data } = await of(surgeons.slice(0, 1));
  expect(data.d0!.availability!.nodes).toEqual([{ site: { id: site } }]);
});

it('offers slots of a length at aligned starts', async () => {
  const { data } = await graph.query(
    `query ($filter: AvailabilityFilter!) { availability(filter: $filter, first: 1) {
      nodes { slots(minutes: 90, alignMinutes: 60) { startsAt } } } }`,
    { filter: { site, purpose: 'SURGERY', window: { from: monday, to: hours(24) } } },
    hospitalHeaders,
  );
  const [node] = data.availability!.nodes as unknown as { slots: { startsAt: string }[] }[];
  expect(node!.slots.map(({ startsAt }) => startsAt)).toEqual(
    [8, 9, 10].map((hour) => hours(hour).toISOString()),
  );
});

it('says nothing of today when the facts of others are too old', async () => {
  await givenCopiesAsOf(graph, 'hospitals', new Date(Date.now() - 16 * 60_000));
  const { nodes, bookable } = await search();
  await graph.follow();
  await givenCopiesAsOf(graph, 'hospitals', new Date());
  expect({ nodes, bookable }).toEqual({ nodes: [], bookable: false });
});

describe('explains', () => {
  const explain = async (more: object, headers = hospitalHeaders) => {
    const input = {
      doctor: surgeons[0],
      site,
      startsAt: hours(8).toISOString(),
      endsAt: hours(10).toISOString(),
      purpose: 'SURGERY',
      specialty: '04.02',
      surgeryLevel: 3,
      ...more,
    };
    const { data } = await graph.query(
      'query ($input: ExplainAvailabilityInput!) { explainAvailability(input: $input) { bookable reasons agreements { reasons } } }',
      { input },
      headers,
    );
    return data.explainAvailability as unknown as { bookable: boolean; reasons: string[] } | null;
  };

  it('that nothing stands against it', async () => {
    expect(await explain({})).toMatchObject({ bookable: true, reasons: [] });
  });

  it('everything that does', async () => {
    const evening = {
      startsAt: hours(20).toISOString(),
      endsAt: hours(21).toISOString(),
      surgeryLevel: 4,
    };
    expect((await explain(evening))!.reasons.sort()).toEqual(['GRADE_EXCEEDED', 'NO_RULE']);
  });

  it('to a hospital that the doctor is busy, to the group why', async () => {
    const doctor = await givenSurgeon();
    await givenLeave(graph, { doctorId: doctor, startsAt: hours(0), endsAt: hours(24) });
    expect((await explain({ doctor }))!.reasons).toEqual(['BUSY']);
    const headers = await as(graph, 'GROUP_ADMIN', { group: [group] });
    expect((await explain({ doctor }, headers))!.reasons).toEqual(['LEAVE']);
  });

  it('nothing about other sites, or doctors that are not there', async () => {
    expect(await explain({ site: otherSite })).toBeNull();
    expect(await explain({ doctor: newId() })).toBeNull();
  });
});

describe('refuses', () => {
  it.each([
    ['AVAILABILITY_PLACE', { site: undefined }],
    [
      'AVAILABILITY_WINDOW',
      { window: { from: '2026-01-02T00:00:00Z', to: '2026-01-01T00:00:00Z' } },
    ],
    [
      'AVAILABILITY_WINDOW',
      { window: { from: '2026-01-02T00:00:00Z', to: '2026-01-02T00:00:00Z' } },
    ],
    [
      'AVAILABILITY_WINDOW',
      { window: { from: '2026-01-01T00:00:00Z', to: '2026-06-01T00:00:00Z' } },
    ],
    ['LEVEL_OF_OPERATIONS', { purpose: 'OUTPATIENT' }],
    ['NUMBER_OUT_OF_RANGE', { surgeryLevel: 5 }],
    ['NUMBER_OUT_OF_RANGE', { minMinutes: 20 }],
    ['NUMBER_OUT_OF_RANGE', { minMinutes: 1_455 }],
    ['LIST_LENGTH', { groups: Array.from({ length: 51 }, (_, n) => `g${n}`) }],
    ['LIST_REPEATS', { doctors: ['x', 'x'] }],
  ])('%s: %j', async (reason, filter) => {
    const whole = { site, purpose: 'SURGERY', surgeryLevel: 3, window: week(), ...filter };
    const { refusals } = await graph.query(question, { filter: whole }, hospitalHeaders);
    expect(refusals).toEqual([{ code: 'BAD_USER_INPUT', reason }]);
  });

  it.each([
    { site: '𠮷' },
    { site: "' OR 1=1" },
    { city: '%' },
    { specialty: '😀' },
    { doctors: ['𠮷'] },
    { groups: ['x'] },
  ])('nothing, and finds nothing: %j', async (filter) => {
    expect((await search(filter)).totalCount).toBe(0);
  });
});
