import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { followOnce, type Following } from '../events/follow';
import { beat } from '../events/heartbeat';
import type { Task } from '../commands/task';
import { runTask } from '../commands/run-task';
import type { Log } from '../log';
import type { Transport } from '../transport';

interface Background {
  readonly database: DataSource;
  readonly follows: readonly Following[];
  readonly tasks: readonly Task[];
  readonly clock: () => Date;
  readonly log: Log;
  readonly followEveryMs: number | null;
  ask(owner: string): Transport;
}

const beatEveryMs = 60_000;

/** What a subgraph does without being asked: it says that it lives, and copies others' facts. */
export function startBackground(background: Background) {
  const { database, follows, tasks, clock, log, followEveryMs, ask } = background;
  let stopped = false;
  let running: Promise<void> = Promise.resolve();

  /** One round through all owners; rounds never overlap. */
  function follow(): Promise<void> {
    running = running.then(async () => {
      for (const following of follows) await copyAll(following);
    });
    return running;
  }

  async function copyAll(following: Following): Promise<void> {
    try {
      while (!stopped) {
        const more = await followOnce(database, following, ask(following.owner), randomUUID());
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
    for (const task of tasks) await runTask(database, task, clock());
  }

  const pulse = () =>
    beat(database, clock()).catch((error: unknown) => log.warn({ err: error }, 'no heartbeat'));
  const timers = [setInterval(() => void pulse(), beatEveryMs)];
  if (followEveryMs !== null) timers.push(setInterval(() => void follow(), followEveryMs));
  void pulse();

  return {
    follow,
    runTasks,
    async stop(): Promise<void> {
      stopped = true;
      timers.forEach(clearInterval);
      await running;
    },
  };
}
