import { newId, stableId } from '../../../platform/id';
import { givenBooking } from '../../support/given/doctors/given-booking';
import { givenDoctor } from '../../support/given/doctors/given-doctor';
import { givenEngagement } from '../../support/given/doctors/given-engagement';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { openPart } from './open-part';

const [one, two] = [newId(), newId()];
const events = `query ($after: String, $first: Int) { doctorsEvents(after: $after, first: $first) {
  events { kind subjectId payload } cursor hasMore
} }`;
const slice = `query ($groupIds: [ID!], $from: Date!, $to: Date!) {
  doctorsSlice(groupIds: $groupIds, from: $from, to: $to) { groupId measure value }
}`;

let graph: TestGraph;
let part: Awaited<ReturnType<typeof openPart>>;
beforeAll(async () => {
  graph = await startTestGraph();
  part = await openPart(graph, 'doctors');
});
afterAll(async () => {
  await part.stop();
  await graph.stop();
});

describe('figures for the scorecards', () => {
  beforeAll(async () => {
    const both = await givenDoctor(graph);
    const young = await givenDoctor(graph);
    await givenEngagement(graph, { doctorId: both.id, groupId: one, kind: 'PARTNER' });
    await givenEngagement(graph, { doctorId: both.id, groupId: two, kind: 'SHAREHOLDER' });
    await givenEngagement(graph, { doctorId: young.id, groupId: one, kind: 'RESERVE' });
    const left = { validFrom: '2025-01-01', validUntil: '2025-12-31' };
    await givenEngagement(graph, { doctorId: young.id, groupId: two, ...left });

    const done = { doctorId: both.id, groupId: one, state: 'COMPLETED' } as const;
    const at = (startsAt: string) => ({
      startsAt: new Date(startsAt),
      endsAt: new Date(Date.parse(startsAt) + 3_600_000),
    });
    await givenBooking(graph, { ...done, ...at('2025-11-30T16:00:00Z') });
    await givenBooking(graph, { ...done, ...at('2025-12-31T15:59:00Z') });
    await givenBooking(graph, { ...done, ...at('2025-11-30T15:59:00Z') });
    await givenBooking(graph, { ...done, ...at('2025-12-31T16:00:00Z') });
    await givenBooking(graph, { ...done, ...at('2025-12-10T01:00:00Z'), state: 'NO_SHOW' });
  });

  const figures = async (groupIds: readonly string[] | null, from: string, to: string) => {
    const { data } = await part.askAs('reports', slice, { groupIds, from, to });
    const rows = data.doctorsSlice as unknown as readonly Figure[];
    return rows.map(({ groupId, measure, value }) => [groupId, measure, value]);
  };

  it('count who is engaged on the last day, and what was completed in the half-open days', async () => {
    expect(await figures([one, two, 'nobody'], '2025-12-01', '2026-01-01')).toEqual([
      [one, 'headcount', 2],
      [one, 'full_time', 0],
      [one, 'reserve', 1],
      [one, 'bookings_completed', 2],
      [two, 'headcount', 1],
      [two, 'full_time', 0],
      [two, 'reserve', 0],
      [two, 'bookings_completed', 0],
      ['nobody', 'headcount', 0],
      ['nobody', 'full_time', 0],
      ['nobody', 'reserve', 0],
      ['nobody', 'bookings_completed', 0],
    ]);
    const yearBefore = await figures([two], '2025-01-01', '2025-12-31');
    expect(yearBefore).toContainEqual([two, 'full_time', 1]);
    expect(yearBefore).toContainEqual([two, 'headcount', 2]);
  });

  it('count a doctor of two groups once in the whole, founders included', async () => {
    expect(await figures(null, '2025-12-01', '2026-01-01')).toEqual([
      [null, 'headcount', 13],
      [null, 'full_time', 0],
      [null, 'reserve', 1],
      [null, 'bookings_completed', 2],
    ]);
    expect(await figures([], '2025-12-01', '2026-01-01')).toEqual([]);
  });

  it('are for the reports alone, and for days that run forward', async () => {
    const variables = { groupIds: null, from: '2025-12-01', to: '2026-01-01' };
    expect((await part.askAs('gateway', slice, variables)).refusals[0]!.code).toBe('FORBIDDEN');
    const reversed = { ...variables, to: '2025-12-01' };
    expect((await part.askAs('reports', slice, reversed)).refusals).toEqual([
      { code: 'BAD_USER_INPUT', reason: 'PERIOD_REVERSED' },
    ]);
  });
});

describe('facts for others', () => {
  it('tell every doctor and every engagement once, in pages', async () => {
    const told: Told[] = [];
    let after: string | null = null;
    let hasMore = true;
    while (hasMore) {
      const { data } = await part.askAs('relay', events, { after, first: 5 });
      const page = data.doctorsEvents as unknown as Page;
      told.push(...page.events);
      ({ cursor: after, hasMore } = page);
    }
    expect(told.filter(({ kind }) => kind === 'DoctorChanged')).toHaveLength(11);
    expect(told.filter(({ kind }) => kind === 'EngagementChanged')).toHaveLength(11);
    expect(new Set(told.map(({ subjectId }) => subjectId)).size).toBe(22);

    const song = stableId('Doctor', '宋冬雷');
    const fact = told.find(({ subjectId }) => subjectId === song);
    expect(JSON.parse(fact!.payload)).toEqual({
      id: song,
      nameZh: '宋冬雷',
      nameEn: null,
      sortName: 'song dong lei',
      title: null,
      status: 'ACTIVE',
      academicRoles: ['PROFESSOR'],
      practiceMode: null,
      reported: true,
      version: 1,
    });
  });

  it('are for those who keep copies alone', async () => {
    expect((await part.askAs('gateway', events)).refusals[0]!.code).toBe('FORBIDDEN');
  });
});

interface Figure {
  readonly groupId: string | null;
  readonly measure: string;
  readonly value: number;
}

interface Told {
  readonly kind: string;
  readonly subjectId: string;
  readonly payload: string;
}

interface Page {
  readonly events: readonly Told[];
  readonly cursor: string;
  readonly hasMore: boolean;
}
