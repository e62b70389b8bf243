import { LessThan } from 'typeorm';
import { CommandOutcome } from './command-outcome';
import type { Task } from '../scheduling/task';

const keptMs = 30 * 24 * 60 * 60 * 1000;

/** After 30 days nobody repeats a request any more. */
export const forgetOutcomes: Task = {
  name: 'forget outcomes',
  everyMs: 60 * 60 * 1000,
  async run({ manager, now }) {
    await manager.delete(CommandOutcome, {
      createdAt: LessThan(new Date(now.getTime() - keptMs)),
    });
    return false;
  },
};
