import type { QueryPlan } from '@apollo/query-planner';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Planner, SupergraphFacts } from './planner';
import type { PlanningAnswer, PlanningQuestion } from './planning-messages';
import { PlanningRefused } from './planning-refused';

interface Waiting {
  readonly operation: string;
  readonly resolve: (plan: QueryPlan) => void;
  readonly reject: (reason: Error) => void;
}

// From source (development, tests) the thread has to learn TypeScript first.
const fromSource = __filename.endsWith('.ts');
const script = join(__dirname, fromSource ? 'planning-worker.ts' : 'planning-worker.js');
const execArgv = fromSource ? ['--require', 'tsx/cjs'] : [];
/** A process may be told to be small; large graphs need room to plan in all the same. */
const resourceLimits = { maxOldGenerationSizeMb: 4_096 };

/**
 * Plans in a thread of its own, one operation after the other, so that no plan holds up a request.
 * An operation that takes longer than the limit costs only itself: the thread is replaced and the
 * others go on.
 */
export function workerPlanner(supergraphSdl: string, limitMs = 5_000): Planner {
  const waiting = new Map<number, Waiting>();
  let nextId = 0;
  let stopped = false;
  let settle: { resolve: (facts: SupergraphFacts) => void; reject: (reason: Error) => void };
  const facts = new Promise<SupergraphFacts>((resolve, reject) => (settle = { resolve, reject }));
  facts.catch(() => undefined); // told to whoever asks

  let ready = false;
  let running: number | null = null;
  let alarm: NodeJS.Timeout | undefined;
  let worker = start();

  function start(): Worker {
    const thread = new Worker(script, { workerData: supergraphSdl, execArgv, resourceLimits });
    thread.unref(); // planning alone keeps no process alive
    thread.on('message', (answer: PlanningAnswer) => hear(answer));
    thread.on('error', (error) => settle.reject(error));
    thread.on('exit', () => {
      if (thread !== worker || stopped) return;
      if (ready) replace('This operation could not be planned.');
      else giveUp(new Error('The planning thread could not start.'));
    });
    return thread;
  }

  function hear(answer: PlanningAnswer): void {
    if ('unusable' in answer) return settle.reject(new Error(answer.unusable));
    if ('facts' in answer) {
      ready = true;
      settle.resolve(answer.facts);
    } else {
      const asked = take(answer.id);
      if ('plan' in answer) asked?.resolve(answer.plan);
      else asked?.reject(new PlanningRefused(answer.refusal));
    }
    next();
  }

  function take(id: number): Waiting | undefined {
    const asked = waiting.get(id);
    waiting.delete(id);
    clearTimeout(alarm);
    running = null;
    return asked;
  }

  function next(): void {
    if (!ready || running !== null) return;
    const [entry] = waiting;
    if (!entry) return worker.unref();
    const [id, { operation }] = entry;
    running = id;
    worker.ref();
    worker.postMessage({ id, operation } satisfies PlanningQuestion);
    alarm = setTimeout(() => replace('This operation takes too long to plan.'), limitMs);
  }

  function replace(reason: string): void {
    const lost = running === null ? undefined : take(running);
    const old = worker;
    ready = false;
    worker = start();
    void old.terminate();
    lost?.reject(new PlanningRefused(reason));
  }

  function giveUp(reason: Error): void {
    stopped = true;
    clearTimeout(alarm);
    settle.reject(reason);
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  }

  return {
    facts,
    plan: (operation) =>
      new Promise((resolve, reject) => {
        if (stopped) return reject(new Error('The planner has stopped.'));
        waiting.set(nextId++, { operation, resolve, reject });
        next();
      }),
    async stop() {
      giveUp(new Error('The planner has stopped.'));
      await worker.terminate();
    },
  };
}
