import { subgraphTransport } from '../../../gateway/transport/subgraph-transport';
import { readConfig } from '../../../platform/config';
import { createTokenWriter } from '../../../platform/internal-token';
import { createKeyring } from '../../../platform/keyring';
import { overHttp } from '../../../platform/over-http';
import { nobody } from '../../../platform/viewer';
import { subgraphNames } from '../../../schema/subgraph-names';
import { catalogue } from '../../../subgraphs/reports/catalogue';
import { startTestGraph, type TestGraph } from '../../support/graph';

const owners = subgraphNames.filter((name) => name !== 'reports');

describe('the figures that owners tell', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph('over-http');
  });
  afterAll(() => graph.stop());

  async function ask(owner: string, issuer: string, days: string) {
    const { internalSecret, internalKeys } = readConfig(graph.environment, subgraphNames);
    const keyring = createKeyring({ secret: internalSecret, pairs: internalKeys });
    const url = graph.subgraphUrls[owner]!;
    const wire = overHttp(url, createTokenWriter(keyring, issuer, owner));
    const transport = subgraphTransport({ subgraph: owner, wire });
    const query = `{ slice: ${owner}Slice(${days}) { groupId measure value } }`;
    const answer = await transport.ask({ query }, { viewer: nobody, requestId: 'slices' });
    await transport.close();
    return answer;
  }

  async function toldBy(owner: string): Promise<string[]> {
    const { data, errors } = await ask(owner, 'reports', 'from: "2016-01-01", to: "2021-01-01"');
    expect(errors).toBeUndefined();
    return (data!.slice as { measure: string }[]).map(({ measure }) => measure).sort();
  }
  const codesOf = (owner: string) =>
    catalogue
      .filter(({ source }) => source === owner.toUpperCase())
      .map(({ code }) => code)
      .sort();

  it.each(['hospitals', 'doctors', 'training'])(
    'of %s are those of the catalogue',
    async (owner) => {
      expect(await toldBy(owner)).toEqual(codesOf(owner));
    },
  );

  it('of groups are in the catalogue; what did not happen is not told', async () => {
    const told = await toldBy('groups');
    expect(told).toContain('members');
    expect(codesOf('groups')).toEqual(expect.arrayContaining(told));
  });

  it.each(
    owners.flatMap(
      (owner) =>
        [
          [owner, 'gateway'],
          [owner, 'relay'],
        ] as const,
    ),
  )('of %s are not for %s', async (owner, issuer) => {
    const { errors } = await ask(owner, issuer, 'from: "2026-01-01", to: "2026-02-01"');
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
  });

  it('make whole scorecards when every part has a process of its own', async () => {
    const { data } = await graph.query(`{
      alliance {
        scorecard(period: { from: "2016-01-01", to: "2017-01-01" }) {
          complete figures(codes: ["members", "headcount"]) { value }
        }
      }
    }`);
    expect(data.alliance!.scorecard).toMatchObject({ complete: true, figures: [{ value: 7 }, {}] });
  });
});
