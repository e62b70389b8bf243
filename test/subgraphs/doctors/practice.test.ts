import { newId, stableId } from '../../../platform/id';
import { allianceDay } from '../../../subgraphs/doctors/domain/alliance-day';
import { daysAfter } from '../../../subgraphs/doctors/domain/days-after';
import { as } from '../../support/as';
import { givenAvailabilityException } from '../../support/given/doctors/given-availability-exception';
import { givenAvailabilityRule } from '../../support/given/doctors/given-availability-rule';
import { givenDoctor } from '../../support/given/doctors/given-doctor';
import { givenEngagement } from '../../support/given/doctors/given-engagement';
import { givenLeave } from '../../support/given/doctors/given-leave';
import { givenPrivilege } from '../../support/given/doctors/given-privilege';
import { givenRegistration } from '../../support/given/doctors/given-registration';
import { givenSuspension } from '../../support/given/doctors/given-suspension';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { walk } from './walk';

const donglei = stableId('Group', 'donglei');
const [doctorId, otherId, hospitalId, siteId, agreementId] = [
  newId(),
  newId(),
  newId(),
  newId(),
  newId(),
];
const today = allianceDay(new Date());

let graph: TestGraph;
let viewer: Record<string, string>;
let ofDonglei: Record<string, string>;
beforeAll(async () => {
  graph = await startTestGraph();
  viewer = await as(graph, 'SECRETARIAT');
  ofDonglei = await as(graph, 'GROUP_ADMIN', { group: [donglei] });
  await givenDoctor(graph, { id: doctorId });
  await givenDoctor(graph, { id: otherId, nameZh: '李二' });
  await givenEngagement(graph, { doctorId, groupId: donglei });
  const engagement = await givenEngagement(graph, { doctorId: otherId });

  await givenRegistration(graph, { doctorId, hospitalId });
  await givenRegistration(graph, {
    doctorId,
    basis: 'FILED',
    province: '浙江',
    validFrom: '2024-01-01',
    validUntil: daysAfter(today, 20),
  });
  await givenRegistration(graph, {
    doctorId,
    basis: 'FILED',
    validFrom: '2024-02-01',
    validUntil: daysAfter(today, 10),
    revokedOn: '2025-01-01',
  });
  const soon = { validFrom: '2024-03-01', validUntil: daysAfter(today, 10) };
  await givenRegistration(graph, { doctorId: otherId, hospitalId, ...soon });

  await givenPrivilege(graph, { doctorId, hospitalId, maxSurgeryLevel: 4 });
  await givenPrivilege(graph, {
    doctorId,
    maxSurgeryLevel: 2,
    validFrom: '2023-01-01',
    validUntil: daysAfter(today, 30),
  });
  await givenPrivilege(graph, { doctorId: otherId, hospitalId, validUntil: '2021-01-01' });

  await givenSuspension(graph, { doctorId });
  const startsAt = new Date('2026-02-01T00:00:00Z');
  await givenSuspension(graph, {
    doctorId,
    scope: 'AGREEMENT',
    agreementId,
    startsAt,
    endsAt: new Date('2026-03-01T00:00:00Z'),
    liftedAt: new Date('2026-02-10T00:00:00Z'),
  });
  const engagementId = engagement.id;
  await givenSuspension(graph, { doctorId: otherId, scope: 'ENGAGEMENT', engagementId, startsAt });

  await givenAvailabilityRule(graph, { doctorId, weekdayMask: 0b1000001, groupId: donglei });
  await givenAvailabilityRule(graph, { doctorId, siteId, validUntil: '2026-02-01' });
  await givenAvailabilityRule(graph, { doctorId, siteId: newId(), validFrom: '2026-02-01' });
  await givenAvailabilityException(graph, { doctorId });
  await givenAvailabilityException(graph, {
    doctorId,
    localDate: '2026-03-05',
    effect: 'ADD',
    intervals: [{ startsAtMinute: 840, endsAtMinute: 1080 }],
  });
  await givenLeave(graph, { doctorId });
});
afterAll(() => graph.stop());

const ask = (query: string, variables?: object) => graph.query(query, variables, viewer);

const total = async (field: string, type: string, filter: object) => {
  const { data } = await ask(
    `query ($filter: ${type}Filter) { ${field}(filter: $filter) { totalCount nodes { id } } }`,
    { filter },
  );
  const { totalCount, nodes } = data[field] as unknown as { totalCount: number; nodes: object[] };
  expect(nodes).toHaveLength(totalCount);
  return totalCount;
};

describe('registrations', () => {
  it.each([
    ['doctor', { doctor: doctorId }, 3],
    ['hospital', { hospital: hospitalId }, 2],
    ['province', { province: '浙江' }, 1],
    ['basis', { basis: ['MAIN'], doctor: doctorId }, 1],
    ['a day on which one was withdrawn', { doctor: doctorId, validOn: '2025-01-01' }, 2],
    ['the day before it was withdrawn', { doctor: doctorId, validOn: '2024-12-31' }, 3],
    ['a day before all of them', { validOn: '2019-12-31' }, 0],
  ])('are found by %s', async (_what, filter, count) => {
    expect(await total('registrations', 'PracticeRegistration', filter)).toBe(count);
  });

  it('tell place, scope and evidence', async () => {
    const { data } = await ask(
      `query ($id: ID!) { doctor(id: $id) { registrations(filter: { basis: [MAIN] }) { nodes {
        basis hospital { id } province scope { code } from to evidenceId verifiedAt verifiedBy revokedOn
        doctor { name }
      } } } }`,
      { id: doctorId },
    );
    expect(data.doctor!.registrations!.nodes).toEqual([
      {
        basis: 'MAIN',
        hospital: { id: hospitalId },
        province: '上海',
        scope: [{ code: '04' }],
        from: '2020-01-01',
        to: null,
        evidenceId: 'document-1',
        verifiedAt: '2020-01-02T00:00:00.000Z',
        verifiedBy: 'an office',
        revokedOn: null,
        doctor: { name: '陈一' },
      },
    ]);
  });
});

describe('privileges', () => {
  it.each([
    ['hospital', { hospital: hospitalId }, 2],
    ['the level of an operation', { surgeryLevel: 3 }, 2],
    ['level and day', { surgeryLevel: 3, validOn: '2021-01-01' }, 1],
    ['level, day and hospital', { surgeryLevel: 4, validOn: today, hospital: hospitalId }, 1],
    ['a doctor', { doctor: otherId }, 1],
  ])('are found by %s', async (_what, filter, count) => {
    expect(await total('privileges', 'Privilege', filter)).toBe(count);
  });
});

describe('suspensions', () => {
  it.each([
    ['doctor', { doctor: doctorId }, 2],
    ['scope', { scope: ['ENGAGEMENT', 'AGREEMENT'] }, 2],
    ['an instant in which all hold', { at: '2026-02-05T00:00:00Z' }, 3],
    ['an instant after one was lifted', { at: '2026-02-10T08:00:00+08:00' }, 2],
    ['an instant before all', { at: '2025-12-31T23:59:59.999Z' }, 0],
  ])('are found by %s', async (_what, filter, count) => {
    expect(await total('suspensions', 'Suspension', filter)).toBe(count);
  });

  it('name what they suspend', async () => {
    const { data } = await ask(`{ suspensions(orderBy: { field: FROM }) { nodes {
      scope reason from to liftedAt agreement { id } engagement { doctor { name } }
    } } }`);
    const nodes = data.suspensions!.nodes as unknown as { scope: string }[];
    expect(nodes.find(({ scope }) => scope === 'AGREEMENT')).toEqual({
      scope: 'AGREEMENT',
      reason: 'INVESTIGATION',
      from: '2026-02-01T00:00:00.000Z',
      to: '2026-03-01T00:00:00.000Z',
      liftedAt: '2026-02-10T00:00:00.000Z',
      agreement: { id: agreementId },
      engagement: null,
    });
    expect(nodes.find(({ scope }) => scope === 'ENGAGEMENT')).toMatchObject({
      agreement: null,
      engagement: { doctor: { name: '李二' } },
    });
  });
});

it("a doctor's hours, days off and absences are told apart", async () => {
  const { data } = await graph.query(
    `query ($id: ID!, $site: ID!) { doctor(id: $id) {
      here: availabilityRules(filter: { site: $site, validOn: "2026-02-01" }) {
        totalCount nodes { site { id } purposes weekdays startsAtMinute endsAtMinute timeZone weekParity priority }
      }
      all: availabilityRules { totalCount }
      availabilityExceptions(filter: { from: "2026-03-02", to: "2026-03-06" }) {
        nodes { date effect intervals { startsAtMinute endsAtMinute } }
      }
      later: availabilityExceptions(filter: { from: "2026-03-03" }) { totalCount }
      leave(filter: { from: "2026-03-02T12:00:00Z", to: "2026-03-04T00:00:00Z" }) { nodes { startsAt endsAt } }
      after: leave(filter: { from: "2026-03-03T00:00:00Z" }) { totalCount }
    } }`,
    { id: doctorId, site: siteId },
    ofDonglei,
  );
  expect(data.doctor).toEqual({
    here: {
      totalCount: 1,
      nodes: [
        {
          site: null,
          purposes: ['SURGERY'],
          weekdays: ['MONDAY', 'SUNDAY'],
          startsAtMinute: 480,
          endsAtMinute: 720,
          timeZone: 'Asia/Shanghai',
          weekParity: 'EVERY',
          priority: 5,
        },
      ],
    },
    all: { totalCount: 3 },
    availabilityExceptions: {
      nodes: [
        { date: '2026-03-02', effect: 'REPLACE', intervals: [] },
        {
          date: '2026-03-05',
          effect: 'ADD',
          intervals: [{ startsAtMinute: 840, endsAtMinute: 1080 }],
        },
      ],
    },
    later: { totalCount: 1 },
    leave: {
      nodes: [{ startsAt: '2026-03-02T00:00:00.000Z', endsAt: '2026-03-03T00:00:00.000Z' }],
    },
    after: { totalCount: 0 },
  });
});

it.each([
  ['19 days', 19, 0, 0],
  ['20 days', 20, 1, 0],
  ['30 days', 30, 1, 1],
])(
  "papers of a group's doctors that end within %s",
  async (_what, days, registrations, privileges) => {
    const { data } = await graph.query(
      `query ($days: Int!) { group(slug: "donglei") { expiring(days: $days) {
      registrations { totalCount nodes { doctor { name } } } privileges { totalCount nodes { to } }
    } } }`,
      { days },
      ofDonglei,
    );
    const { expiring } = data.group!;
    expect(expiring!.registrations!.totalCount).toBe(registrations);
    expect(expiring!.registrations!.nodes).toHaveLength(registrations);
    expect(expiring!.privileges!.totalCount).toBe(privileges);
    expect(expiring!.privileges!.nodes).toHaveLength(privileges);
  },
);

it.each([
  ['registrations', 'orderBy: { field: TO }'],
  ['registrations', 'orderBy: { field: TO, direction: DESC }'],
  ['privileges', 'orderBy: { field: FROM, direction: DESC }'],
  ['suspensions', ''],
])('%s are walked without a gap (%s)', async (field, order) => {
  const { ids, totalCount } = await walk(graph, field, order, viewer);
  expect(new Set(ids).size).toBe(totalCount);
  expect(ids).toHaveLength(totalCount);
});
