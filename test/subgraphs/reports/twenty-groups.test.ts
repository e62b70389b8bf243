import { stableId } from '../../../platform/id';
import type { DoctorGroup } from '../../../subgraphs/groups/register/entities/doctor-group';
import { as } from '../../support/as';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { givenOutreachEvent } from '../../support/given/training/given-outreach-event';

describe('the scorecards of twenty groups', () => {
  let graph: TestGraph;
  let viewer: Record<string, string>;
  beforeAll(async () => {
    graph = await startTestGraph();
    viewer = await as(graph, 'SECRETARIAT');
    const { manager } = await graph.database('groups');
    const founding = await manager.findOneByOrFail<DoctorGroup>('DoctorGroup', { slug: 'yuke' });
    for (let index = 0; index < 12; index += 1) {
      const slug = `twenty-${index}`;
      await manager.insert('DoctorGroup', { ...founding, id: stableId('Group', slug), slug });
      await givenOutreachEvent(graph, {
        groups: [stableId('Group', slug)],
        peopleServed: 100 + index,
      });
    }
  });
  afterAll(() => graph.stop());

  it('cost one request for each owner, and each group gets its own figures', async () => {
    const ask = () =>
      graph.query(
        `{
        groups(first: 20) {
          nodes {
            slug
            scorecard(period: { from: "2026-01-01", to: "2027-01-01" }) {
              complete figures { value measure { code } }
            }
          }
        }
      }`,
        {},
        viewer,
      );
    const { data } = await ask();
    const nodes = data.groups!.nodes as unknown as {
      slug: string;
      scorecard: { complete: boolean; figures: { value: number; measure: { code: string } }[] };
    }[];
    expect(nodes).toHaveLength(20);
    for (const { slug, scorecard } of nodes) {
      const served = scorecard.figures.find(
        ({ measure }) => measure.code === 'outreach_people_served',
      );
      const index = /^twenty-(\d+)$/.exec(slug)?.[1];
      expect(served?.value).toBe(index === undefined ? 0 : 100 + Number(index));
      expect(scorecard.complete).toBe(true);
    }

    const { asked, requests, statements } = await graph.count(ask);
    expect(asked).toEqual({
      'reports>groups': 1,
      'reports>hospitals': 1,
      'reports>doctors': 1,
      'reports>training': 1,
    });
    expect(requests).toEqual({ groups: 1, reports: 1 });
    expect(statements.training).toHaveLength(4);
    expect(statements.reports).toBeUndefined();
  });
});
