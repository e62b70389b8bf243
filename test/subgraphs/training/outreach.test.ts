import { stableId } from '../../../platform/id';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { givenInstitution } from '../../support/given/training/given-institution';
import { givenOutreachEvent } from '../../support/given/training/given-outreach-event';
import { walk } from './walk';

const yuke = stableId('Group', 'yuke');
const doctor = stableId('Doctor', '鲍宇克');

describe('outreach', () => {
  let graph: TestGraph;
  let institutionId: string;
  beforeAll(async () => {
    graph = await startTestGraph();
    ({ id: institutionId } = await givenInstitution(graph));
    await givenInstitution(graph, {
      nameZh: '白云镇卫生院',
      kind: 'TOWNSHIP_CENTRE',
      city: '广州',
    });
    await givenOutreachEvent(graph, {
      nameZh: '一',
      groups: [yuke],
      doctors: [doctor],
      institutionId,
    });
    await givenOutreachEvent(graph, {
      nameZh: '二',
      kind: 'REGIONAL_MISSION',
      province: '贵州',
      startsOn: '2026-05-01',
      endsOn: '2026-05-08',
      peopleServed: 900,
    });
    await givenOutreachEvent(graph, {
      nameZh: '三',
      state: 'PLANNED',
      startsOn: '2027-05-01',
      endsOn: '2027-05-08',
    });
  });
  afterAll(() => graph.stop());

  it.each([
    ['by their first day', '{ field: STARTS_ON }', ['一', '二', '三']],
    ['by the people served', '{ field: PEOPLE_SERVED, direction: DESC }', ['二', '一', '三']],
  ])('events are walked %s without a gap', async (_how, orderBy, names) => {
    const nodes = await walk(graph, 'outreachEvents', `orderBy: ${orderBy}`, 'name');
    expect(nodes.map(({ name }) => name)).toEqual(names);
  });

  it.each([
    ['{ kind: [REGIONAL_MISSION] }', ['二']],
    ['{ state: [PLANNED] }', ['三']],
    [`{ groups: ["${yuke}"] }`, ['一']],
    ['{ province: "贵州" }', ['二']],
    ['{ endsAfter: "2026-05-07", startsBefore: "2027-05-01" }', ['二']],
    ['{ endsAfter: "2026-05-08", startsBefore: "2027-05-01" }', []],
  ])('events are found by %s', async (filter, names) => {
    const { data } = await graph.query(
      `{ outreachEvents(filter: ${filter}) { totalCount nodes { name } } }`,
    );
    const nodes = data.outreachEvents!.nodes as unknown as { name: string }[];
    expect(nodes.map(({ name }) => name)).toEqual(names);
    expect(data.outreachEvents!.totalCount).toBe(names.length);
  });

  it('institutions are walked by name without a gap', async () => {
    await givenInstitution(graph, { nameZh: '安康村卫生室', kind: 'VILLAGE_CLINIC', city: null });
    const nodes = await walk(graph, 'institutions', 'orderBy: { field: NAME }', 'name');
    expect(nodes.map(({ name }) => name)).toEqual([
      '安康村卫生室',
      '白云镇卫生院',
      '南山社区卫生服务中心',
    ]);
  });

  it('institutions are found by name and place, and events hang below all who took part', async () => {
    const { data } = await graph.query(
      `query ($id: ID!) {
        institutions { totalCount nodes { name kind } }
        shenzhen: institutions(filter: { city: "深圳", kind: [COMMUNITY_CENTRE] }) { nodes { id } }
        institution(id: $id) {
          district sources { fact }
          outreachEvents { nodes { peopleServed groups { slug } doctors { id } institution { id } } }
        }
        group(slug: "yuke") { outreachEvents { totalCount nodes { name } } }
        nobody: institution(id: "x") { id }
        nothing: outreachEvent(id: "x") { id }
      }`,
      { id: institutionId },
    );
    expect(data).toMatchObject({
      institutions: {
        totalCount: 3,
        nodes: [
          { name: '安康村卫生室' },
          { name: '白云镇卫生院' },
          { name: '南山社区卫生服务中心' },
        ],
      },
      shenzhen: { nodes: [{ id: institutionId }] },
      institution: {
        district: '南山',
        sources: [],
        outreachEvents: {
          nodes: [
            {
              peopleServed: 120,
              groups: [{ slug: 'yuke' }],
              doctors: [{ id: doctor }],
              institution: { id: institutionId },
            },
          ],
        },
      },
      group: { outreachEvents: { totalCount: 1, nodes: [{ name: '一' }] } },
      nobody: null,
      nothing: null,
    });
  });
});
