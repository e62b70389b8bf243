import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadOnce } from '../../../platform/sources/load-once';
import { loadFoundingData } from '../../../subgraphs/groups/founding/load-founding-data';
import { as } from '../../support/as';
import { startTestGraph, type TestGraph } from '../../support/graph';

describe('the founding records of the groups', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph();
  });
  afterAll(() => graph.stop());

  it('rest on every fact that the table of founding records names for them', async () => {
    const text = readFileSync(join(__dirname, '../../../founding/records.md'), 'utf8');
    const section = text.slice(text.indexOf('## groups'), text.indexOf('## hospitals'));
    const named = section.match(/(?<=`)(report|article)(\.[a-z0-9-]+)+(?=`)/g);
    expect(named!.length).toBeGreaterThan(100);
    const database = await graph.database('groups');
    const rows = await database.query<{ fact: string }[]>('SELECT fact FROM record_sources');
    const cited = new Set(rows.map(({ fact }) => fact));
    expect([...new Set(named)].filter((fact) => !cited.has(fact))).toEqual([]);
  });

  it('tell of partners, and of one signed paper whose day nobody states', async () => {
    const { data } = await graph.query(`{
      alliance { partners { nodes { name kind group { slug } } } }
      group(slug: "zhang-qiang") {
        partners { totalCount nodes {
          name describedAs kind purpose reported
          agreements { signedOn { text } sources { fact inference } }
          sources { fact inference note }
        } }
      }
    }`);
    expect(data.alliance!.partners!.nodes).toEqual([
      { name: '动脉网', kind: 'MEDIA', group: null },
    ]);
    const partners = data.group!.partners!;
    expect(partners.totalCount).toBe(3);
    expect(partners.nodes).toContainEqual({
      name: '腾讯',
      describedAs: null,
      kind: 'INTERNET',
      purpose: '开发移动互联网的产品',
      reported: true,
      agreements: [],
      sources: [
        {
          fact: 'report.partners.tencent',
          inference: true,
          note: 'He says "we" and means his group.',
        },
      ],
    });
    expect(partners.nodes).toContainEqual(
      expect.objectContaining({
        name: null,
        kind: 'VR',
        agreements: [
          {
            signedOn: null,
            sources: [{ fact: 'report.partners.virtual-reality', inference: true }],
          },
        ],
      }),
    );
  });

  it('tell of letters and of a word of support, none of them an agreement', async () => {
    const { data } = await graph.query(`{
      alliance { purpose means endorsements { kind givenBy office organisation givenOn { text } body
        sources { fact inference } } }
    }`);
    const summary = (data.alliance!.endorsements as unknown as Record<string, unknown>[]).map(
      ({ kind, givenBy, givenOn }) => [kind, givenBy, (givenOn as { text: string }).text],
    );
    expect(summary).toEqual([
      ['LETTER', '深圳市卫计委', '2016-02-26'],
      ['LETTER', '廖新波', '2016-02-27'],
      ['EXPRESSED_INTEREST', '李碧菁', '2016-02-27'],
    ]);
    expect(data.alliance!.endorsements![2]).toMatchObject({
      office: '总裁',
      organisation: '和睦家',
    });
    expect(data.alliance!.means).toBe('合作、交流、共享');
  });

  it('tell of the assembly with its seven groups, and of the meeting that was announced', async () => {
    const { data } = await graph.query(
      `{
      meetings(orderBy: { field: HELD_ON, direction: DESC }) { totalCount nodes {
        kind title quarter heldOn { text precision } hostCity guests agenda minutes
        partner { name } attendance { people group { slug } } sources { fact inference }
      } }
    }`,
      {},
      await as(graph, 'SECRETARIAT'),
    );
    const [assembly, next] = data.meetings!.nodes as unknown as Record<string, unknown>[];
    expect(data.meetings!.totalCount).toBe(2);
    expect(assembly).toMatchObject({
      kind: 'FOUNDING',
      heldOn: { text: '2016-02-27', precision: 'DAY' },
      hostCity: '北京',
      guests: ['李碧菁'],
      minutes: null,
    });
    expect(assembly!.attendance).toHaveLength(7);
    expect(next).toMatchObject({
      kind: 'QUARTERLY',
      quarter: '2016-Q2',
      heldOn: null,
      hostCity: '深圳',
      partner: { name: '动脉网' },
      attendance: [],
    });
    expect((next!.sources as { inference: boolean }[]).map(({ inference }) => inference)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('keep the wording of each reported figure with its source', async () => {
    const { data } = await graph.query(
      '{ groups { nodes { slug reportedFigures { code wording source { wording } } } } }',
    );
    const figures = (data.groups!.nodes as unknown as { reportedFigures: unknown[] }[]).flatMap(
      ({ reportedFigures }) =>
        reportedFigures as { wording: string; source: { wording: string } }[],
    );
    expect(figures.length).toBeGreaterThanOrEqual(14);
    for (const { wording, source } of figures) {
      expect(source.wording.includes(wording) || wording.includes(source.wording)).toBe(true);
    }
  });

  it('find a group by a name that was misprinted, without showing that name', async () => {
    const { data } = await graph.query(
      '{ search(text: "旭光口腔颌外科") { groups { slug aliases { name } } } }',
    );
    expect(data.search!.groups).toEqual([
      { slug: 'xuguang', aliases: [{ name: '旭光口腔颌面外科医生集团' }] },
    ]);
  });

  it('stay as they are when they are loaded again', async () => {
    const database = await graph.database('groups');
    const count = () => database.query('SELECT COUNT(*) AS total FROM record_sources');
    const before = await count();
    const load = (manager: typeof database.manager) => loadFoundingData(manager, new Date());
    expect(await loadOnce(database, 'founding', load, new Date())).toBe(false);
    expect(await count()).toEqual(before);
  });

  it('are told to the other subgraphs, each group once', async () => {
    const database = await graph.database('groups');
    const [row] = await database.query<{ total: number }[]>(
      "SELECT COUNT(DISTINCT subject_id) AS total FROM outbox WHERE kind = 'GroupChanged'",
    );
    expect(Number(row!.total)).toBe(8);
  });
});
