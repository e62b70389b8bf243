import { carryOut, type Work } from '../../platform/commands/work';
import { everything } from '../../platform/reading/reader';
import { inTransaction } from '../../platform/transaction';
import type { Viewer } from '../../platform/viewer';
import type { SubgraphName } from '../../schema/subgraph-names';
import type { TestGraph } from './graph';

/** Carries out a command directly on the database, with every right to see. */
export async function inOneWork<Result>(
  graph: TestGraph,
  name: SubgraphName,
  viewer: Viewer,
  perform: (work: Work) => Promise<Result>,
): Promise<Result> {
  const database = await graph.database(name);
  const actor = { viewer, visible: everything, now: new Date() };
  return inTransaction(database, (manager) => carryOut(manager, actor, perform));
}

/** The same work with its locks taken away: what a negative control runs on. */
export function withoutLocks(work: Work): Work {
  const read: Work['lock'] = async (entity, id) => {
    const [row] = await work.everything.byKeys(entity, 'id' as never, [id]);
    return row!;
  };
  return { ...work, lock: read, share: read };
}
