import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { followOnce, type Following } from '../events/follow';
import { beat } from '../events/heartbeat';
import { retryParked } from '../events/retry-parked';
import type { Log } from '../log';
import { runTask } from '../scheduling/run-task';
import { startScheduler } from '../scheduling/scheduler';
import type { Task } from '../scheduling/task';
import type { Transport } from '../transport';

interface Background {
  readonly database: DataSource;
  readonly follows: readonly Following[];
  readonly tasks: readonly Task[];
  readonly clock: () => Date;
  readonly aheadMs?: () => number;
  readonly log: Log;
  readonly followEveryMs: number | null;
  ask(owner: string): Transport;
}

const beatEveryMs = 60_000;

/** What a subgraph does without being asked: it says that it lives, and copies others' facts. */
export function startBackground(background: Background) {
  const { database, follows, tasks, clock, aheadMs, log, followEveryMs, ask } = background;
  let stopped = false;
  let running: Promise<void> = Promise.resolve();

  /** One round through all owners; rounds never overlap. */
  function follow(): Promise<void> {
    running = running.then(async () => {
      await retryOnce();
      for (const following of follows) await copyAll(following);
    });
    return running;
  }

  let retried = false;
  /** Once after each start: what was parked may be understood by now. */
  async function retryOnce(): Promise<void> {
    if (retried) return;
    retried = true;
    for (const following of follows) {
      const stay = await retryParked(database, following);
      if (stay > 0)
        log.error({ alarm: 'events parked', owner: following.owner, stay }, 'still parked');
    }
  }

  async function copyAll(following: Following): Promise<void> {
    try {
      while (!stopped) {
        const { owner } = following;
        const { more, parked } = await followOnce(database, following, ask(owner), randomUUID());
        for (const { kind, subjectId, cause } of parked) {
          log.error({ alarm: 'event parked', owner, kind, subjectId, cause }, 'event parked');
        }
        if (!more) return;
      }
    } catch (error) {
      // An owner that is away is normal; the age of the copy says so to whoever depends on it.
      if (!stopped) log.warn({ owner: following.owner, err: error }, 'facts could not be copied');
    }
  }

  /** Everything that is due, one task after the other; whoever runs them is alive. */
  async function runTasks(): Promise<void> {
    await beat(database, clock());
    for (const task of tasks) await runTask(database, task, { now: clock(), aheadMs: aheadMs?.() });
  }

  const pulse = () =>
    beat(database, clock()).catch((error: unknown) => log.warn({ err: error }, 'no heartbeat'));
  const timers = [setInterval(() => void pulse(), beatEveryMs)];
  if (followEveryMs !== null) timers.push(setInterval(() => void follow(), followEveryMs));
  void pulse();
  // Where the caller lets facts be copied by hand, it lets time pass by hand, too.
  const scheduler = followEveryMs === null ? null : startScheduler({ database, tasks, clock, log });

  return {
    follow,
    runTasks,
    isLeader: async () => (await scheduler?.isLeader()) ?? false,
    async stop(): Promise<void> {
      stopped = true;
      timers.forEach(clearInterval);
      await scheduler?.stop();
      await running;
    },
  };
}
