import type { DataSource } from 'typeorm';
import type { Log } from '../log';
import { createLeadership, LeaseLost } from './leadership';
import { runTask } from './run-task';
import type { Task } from './task';

interface Schedule {
  readonly database: DataSource;
  readonly tasks: readonly Task[];
  readonly clock: () => Date;
  readonly log: Log;
}

const lookEveryMs = 5_000;

/**
 * Does what is due, in one of all the processes that could: the one that holds the lease. A leader
 * that dies is replaced when its lease of 15 seconds has run out and another looks, 5 seconds later
 * at most.
 */
export function startScheduler({ database, tasks, clock, log }: Schedule) {
  const leadership = createLeadership(database);
  const lastRun = new Map<Task, number>();
  let stopped = false;
  let looking: Promise<void> = Promise.resolve();

  async function look(): Promise<void> {
    if (stopped || !(await leadership.take())) return;
    const now = clock();
    const due = tasks.filter((task) => now.getTime() - (lastRun.get(task) ?? 0) >= task.everyMs);
    for (const task of due) {
      if (stopped) return;
      lastRun.set(task, now.getTime());
      await run(task, now);
    }
  }

  async function run(task: Task, now: Date): Promise<void> {
    try {
      await runTask(database, task, { now }, leadership.renew);
    } catch (error) {
      if (error instanceof LeaseLost) return log.warn({ task: task.name }, 'another process leads');
      log.error({ err: error, task: task.name }, 'task failed');
    }
  }

  const begin = () => {
    looking = looking.then(look).catch((error: unknown) => {
      if (!stopped) log.warn({ err: error }, 'no lease');
    });
  };
  const timer = setInterval(begin, lookEveryMs);
  begin();

  return {
    isLeader: leadership.isLeader,
    async stop(): Promise<void> {
      stopped = true;
      clearInterval(timer);
      await looking;
      await leadership.giveUp();
    },
  };
}
