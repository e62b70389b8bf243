import type { DataSource } from 'typeorm';
import { everything } from '../reading/reader';
import { inTransaction } from '../transaction';
import { nobody } from '../viewer';
import type { Task } from './task';
import { carryOut } from './work';

/** Runs a task until nothing of it is left; each piece in a transaction of its own. */
export async function runTask(database: DataSource, task: Task, now: Date): Promise<void> {
  const actor = { viewer: nobody, visible: everything, now };
  const piece = () => inTransaction(database, (manager) => carryOut(manager, actor, task.run));
  while (await piece());
}
