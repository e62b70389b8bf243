import type { Work } from '../../../platform/commands/work';
import { nobody } from '../../../platform/viewer';
import { proposeCharter } from '../../../subgraphs/groups/membership/commands/propose-charter';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { inOneWork, withoutLocks } from '../../support/in-one-work';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

const office = { ...nobody, subject: 'somebody', roles: ['SECRETARIAT'] };
const criteria = [{ code: 'conduct', text: '遵守共识' }];

it('would put two amendments to the vote at once, without the lock', async () => {
  const propose = (prepare: (work: Work) => Work) =>
    inOneWork(graph, 'groups', office, (work) => proposeCharter(prepare(work), { criteria }));

  await propose((work) => ({
    ...withoutLocks(work),
    everything: {
      ...work.everything,
      /** Another proposal comes in after we have seen none. */
      async count(...asked) {
        const open = await work.everything.count(...asked);
        await propose(withoutLocks);
        return open;
      },
    },
  }));
  const database = await graph.database('groups');
  const rows = await database.query<unknown[]>(
    "SELECT id FROM charter_proposals WHERE state = 'VOTING'",
  );
  expect(rows).toHaveLength(2);
});
