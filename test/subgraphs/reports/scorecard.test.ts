import { stableId } from '../../../platform/id';
import { catalogue } from '../../../subgraphs/reports/catalogue';
import { as } from '../../support/as';
import type { Data } from '../../support/response';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { givenOutreachEvent } from '../../support/given/training/given-outreach-event';
import { givenProgramme } from '../../support/given/training/given-programme';

const spring = 'period: { from: "2026-03-01", to: "2026-06-01" }';

describe('scorecards', () => {
  let graph: TestGraph;
  let viewer: Record<string, string>;
  beforeAll(async () => {
    graph = await startTestGraph();
    viewer = await as(graph, 'SECRETARIAT');
    const hosts = [stableId('Group', 'yuke'), stableId('Group', 'donglei')];
    await givenProgramme(graph, { hosts, publishedOn: '2026-03-01' });
    await givenOutreachEvent(graph, { groups: hosts, peopleServed: 40 });
  });
  afterAll(() => graph.stop());

  const query = (text: string) => graph.query(text, {}, viewer);

  it('show every measure of a group, with what it means', async () => {
    const { data } = await query(`{
      group(slug: "yuke") {
        scorecard(${spring}) {
          period { from to } complete note asOf { source asOf }
          figures { value measure { code version name unit additive source definition(lang: EN) } }
        }
      }
    }`);
    const card = data.group!.scorecard!;
    expect(card).toMatchObject({
      period: { from: '2026-03-01', to: '2026-06-01' },
      complete: true,
      note: null,
    });
    const figures = card.figures as unknown as Data[];
    expect(figures.map(({ measure }) => measure!.code)).toEqual(catalogue.map(({ code }) => code));
    expect(figures.every(({ value }) => typeof value === 'number')).toBe(true);
    expect(figures.at(-1)).toEqual({
      value: 40,
      measure: {
        code: 'outreach_people_served',
        version: 1,
        name: '公益服务人次',
        unit: 'PERSON',
        additive: false,
        source: 'TRAINING',
        definition: expect.stringContaining('once for the alliance') as unknown,
      },
    });
    const asOf = card.asOf as unknown as { source: string; asOf: string }[];
    expect(asOf.map(({ source }) => source)).toEqual([
      'GROUPS',
      'HOSPITALS',
      'DOCTORS',
      'TRAINING',
    ]);
    expect(asOf.every((each) => !Number.isNaN(Date.parse(each.asOf)))).toBe(true);
  });

  it('of the alliance count once what groups did together', async () => {
    const codes = 'codes: ["outreach_people_served", "members", "programmes_published"]';
    const { data } = await query(`{
      alliance { scorecard(${spring}) { figures(${codes}) { value measure { code } } } }
      groups { nodes { scorecard(${spring}) { figures(${codes}) { value } } } }
    }`);
    expect(data.alliance!.scorecard!.figures).toEqual([
      { value: 40, measure: { code: 'outreach_people_served' } },
      { value: 7, measure: { code: 'members' } },
      { value: 1, measure: { code: 'programmes_published' } },
    ]);
    const served = (data.groups!.nodes as unknown as Data[]).map(
      ({ scorecard }) => scorecard!.figures![0]!.value as unknown as number,
    );
    expect(served.reduce((sum, value) => sum + value, 0)).toBe(80);
  });

  it('ask only the owners of the figures that are wanted', async () => {
    const { asked } = await graph.count(() =>
      query(`{ alliance { scorecard(${spring}) { figures(codes: ["members"]) { value } } } }`),
    );
    expect(asked).toEqual({ 'reports>groups': 1 });
  });

  it.each([
    ['figures(codes: ["no_such"]) { value }', 'UNKNOWN_MEASURE'],
    [`figures(codes: [${'"members" '.repeat(101)}]) { value }`, 'TOO_MANY_CODES'],
  ])('refuse %.40s', async (selection, reason) => {
    const answer = await query(`{ alliance { scorecard(${spring}) { ${selection} } } }`);
    expect(answer.refusals).toEqual([{ code: 'BAD_USER_INPUT', reason }]);
  });

  it.each([
    ['from: "2026-03-01", to: "2026-03-01"', 'PERIOD_EMPTY'],
    ['from: "2020-01-01", to: "2026-03-01"', 'PERIOD_TOO_LONG'],
  ])('refuse the period %s', async (period, reason) => {
    const answer = await query(
      `{ group(slug: "yuke") { scorecard(period: { ${period} }) { complete } } }`,
    );
    expect(answer.refusals).toEqual([{ code: 'BAD_USER_INPUT', reason }]);
  });

  it('say so when an owner fails, and show no figure instead of a wrong one', async () => {
    const { manager } = await graph.database('training');
    await manager.query('RENAME TABLE outreach_events TO outreach_events_away');
    const ask = () =>
      query(`{
        alliance {
          scorecard(${spring}) {
            complete note english: note(lang: EN) asOf { source asOf }
            figures(codes: ["members", "outreach_people_served", "programmes_published"]) { value }
          }
        }
      }`);
    const { data } = await ask();
    await manager.query('RENAME TABLE outreach_events_away TO outreach_events');
    expect(data.alliance!.scorecard).toMatchObject({
      complete: false,
      note: '以下来源未作答,其数字为空:培训。',
      english: 'No answer from: training. Their figures are left empty.',
      figures: [{ value: 7 }, { value: null }, { value: null }],
    });
    expect(data.alliance!.scorecard!.asOf![3]).toEqual({ source: 'TRAINING', asOf: null });
    expect((await ask()).data.alliance!.scorecard!.complete).toBe(true);
  });
});
