import { openSupergraph } from './open-supergraph';
import type { Planner } from './planner';

/** Plans in this thread. For tests and tools: a large operation would hold up everybody else. */
export function inPlacePlanner(supergraphSdl: string): Planner {
  const opened = Promise.resolve().then(() => openSupergraph(supergraphSdl));
  opened.catch(() => undefined); // told to whoever asks for the facts

  return {
    facts: opened.then(({ facts }) => facts),
    plan: async (operation) => (await opened).plan(operation),
    stop: () => Promise.resolve(),
  };
}
