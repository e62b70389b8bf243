import type { DataSource, EntityManager } from 'typeorm';
import { carryOut, type Actor } from '../commands/work';
import { everything } from '../reading/reader';
import { inTransaction } from '../transaction';
import { nobody } from '../viewer';
import type { Task } from './task';

/** When a task runs. */
export type TaskTime = Pick<Actor, 'now' | 'aheadMs'>;

/** Throws when somebody else has taken over; part of the transaction that it guards. */
export type Fence = (manager: EntityManager) => Promise<void>;

/** Runs a task until nothing of it is left; each piece in a transaction of its own. */
export async function runTask(
  database: DataSource,
  task: Task,
  time: TaskTime,
  fence: Fence = () => Promise.resolve(),
): Promise<void> {
  const actor = { viewer: nobody, visible: everything, ...time };
  const piece = () =>
    inTransaction(database, async (manager) => {
      await fence(manager);
      return carryOut(manager, actor, task.run);
    });
  while (await piece());
}
