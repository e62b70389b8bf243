import { stableId } from '../../../platform/id';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { givenCopiesAsOf } from '../../support/given/training/given-copies-as-of';

describe('the founding programme', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph();
  });
  afterAll(() => graph.stop());

  it('is what the documents say of it, and nothing beyond', async () => {
    const { data } = await graph.query(`{
      programmes {
        totalCount
        nodes {
          id name(lang: EN) names { zh en } kind state city summary publishedOn reported synthetic
          hosts { slug } jointHospitals { leading } universities jointlyWith
          funding { kind funder partner { id } }
          supervisors { id } modules { id } prerequisites { id } cohorts { totalCount }
        }
      }
    }`);
    expect(data.programmes).toEqual({
      totalCount: 1,
      nodes: [
        {
          id: stableId('Programme', 'shenzhen-primary-care'),
          name: '专家引导的基层培训和基层建设',
          names: { zh: '专家引导的基层培训和基层建设', en: null },
          kind: 'PRIMARY_CARE',
          state: 'DRAFT',
          city: '深圳',
          summary: null,
          publishedOn: null,
          reported: true,
          synthetic: false,
          hosts: [{ slug: 'guangzhou' }],
          jointHospitals: [],
          universities: [],
          jointlyWith: '医院',
          funding: { kind: 'GOVERNMENT', funder: '深圳市政府', partner: null },
          supervisors: [],
          modules: [],
          prerequisites: [],
          cohorts: { totalCount: 0 },
        },
      ],
    });
  });

  it('carries its sources, with the inferences marked', async () => {
    const { data } = await graph.query(
      '{ programmes { nodes { sources { fact document line wording inference note } } } }',
    );
    const sources = data.programmes!.nodes![0]!.sources as unknown as Record<string, unknown>[];
    expect(sources).toHaveLength(6);
    expect(sources).toContainEqual({
      fact: 'report.shenzhen-project.content',
      document: 'report',
      line: 185,
      wording: '和医院联动进行专家引导的基层培训和基层建设',
      inference: false,
      note: null,
    });
    const marked = sources.filter(({ inference }) => inference);
    expect(marked.map(({ fact }) => fact)).toEqual([
      'report.shenzhen-project.outlook',
      'report.shenzhen-project.recognised',
      'report.shenzhen-project.won',
    ]);
    expect(marked.every(({ note }) => typeof note === 'string')).toBe(true);
  });

  it('is reached from its host, and by the standing of the host', async () => {
    const { data } = await graph.query(`{
      group(slug: "guangzhou") { programmes { nodes { kind } } }
      members: programmes(filter: { hostStatus: [MEMBER] }) { totalCount }
      strangers: programmes(filter: { hostStatus: [KNOWN, EXPELLED] }) { totalCount }
    }`);
    expect(data).toEqual({
      group: { programmes: { nodes: [{ kind: 'PRIMARY_CARE' }] } },
      members: { totalCount: 1 },
      strangers: { totalCount: 0 },
    });
  });

  it('is told to those who copy it', async () => {
    const { manager } = await graph.database('training');
    const rows = await manager.query<{ kind: string; payload: string }[]>(
      'SELECT kind, payload FROM outbox',
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['ProgrammeChanged']);
    expect(JSON.parse(rows[0]!.payload)).toMatchObject({
      state: 'DRAFT',
      hostIds: [stableId('Group', 'guangzhou')],
      version: 1,
    });
  });

  it('is not looked for in a copy that is older than 15 minutes', async () => {
    await givenCopiesAsOf(graph, 'groups', new Date(Date.now() - 16 * 60_000));
    const answer = await graph.query(
      '{ programmes(filter: { hostStatus: [MEMBER] }) { totalCount } }',
    );
    expect(answer.refusals).toEqual([{ code: 'RETRY_LATER', reason: 'SOURCE_STALE' }]);
    const { data } = await graph.query(
      '{ programmes(filter: { kind: [PRIMARY_CARE] }) { totalCount } }',
    );
    expect(data.programmes!.totalCount).toBe(1);
  });
});
