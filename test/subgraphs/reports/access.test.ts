import { stableId } from '../../../platform/id';
import { publicMeasures } from '../../../subgraphs/reports/domain/public-measures';
import { catalogue } from '../../../subgraphs/reports/catalogue';
import { as } from '../../support/as';
import { startTestGraph, type TestGraph } from '../../support/graph';
import type { Data } from '../../support/response';

const period = 'period: { from: "2026-01-01", to: "2026-04-01" }';
const every = catalogue.map(({ code }) => code);
const publicOnes = every.filter((code) => publicMeasures.has(code));

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

const codesOf = (scorecard: Data) =>
  (scorecard.figures as unknown as { measure: { code: string } }[]).map(
    ({ measure }) => measure.code,
  );

/** The codes of the figures that somebody is told of the own group, of another, of the alliance. */
async function told(headers?: Record<string, string>) {
  const { data } = await graph.query(
    `{
      own: group(slug: "yuke") { scorecard(${period}) { figures { measure { code } } } }
      other: group(slug: "donglei") { scorecard(${period}) { figures { measure { code } } } }
      alliance { scorecard(${period}) { figures { measure { code } } } }
    }`,
    {},
    headers,
  );
  return [data.own, data.other, data.alliance].map((owner) => codesOf(owner!.scorecard!));
}

it('the public counts are measures of the catalogue', () => {
  expect(publicOnes).toEqual(['members', 'hospitals', 'headcount', 'programmes_published']);
});

it('a group reads its own figures; of others the public counts, and the rest is absent', async () => {
  const group = [stableId('Group', 'yuke')];
  expect(await told(await as(graph, 'GROUP_ADMIN', { group }))).toEqual([
    every,
    publicOnes,
    publicOnes,
  ]);
});

it('analysts read the alliance, the secretariat everything, everybody the public counts', async () => {
  expect(await told(await as(graph, 'ANALYST'))).toEqual([publicOnes, publicOnes, every]);
  expect(await told(await as(graph, 'SECRETARIAT'))).toEqual([every, every, every]);
  expect(await told()).toEqual([publicOnes, publicOnes, publicOnes]);
});

it('a figure that is asked for by its code is absent all the same, and its owner is not asked', async () => {
  const query = `{ group(slug: "yuke") { scorecard(${period}) {
    figures(codes: ["revenue_net_fen", "members"]) { value measure { code } }
  } } }`;
  const { asked } = await graph.count(async () => {
    const { data } = await graph.query(query);
    expect(data.group!.scorecard!.figures).toEqual([{ value: 1, measure: { code: 'members' } }]);
  });
  expect(asked).toEqual({ 'reports>groups': 1 });
});
