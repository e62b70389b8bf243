import type { Incoming } from '../../platform/subgraph/definition';
import { createSources } from './scorecard/create-sources';

/** Longer than any owner needs, and short of what the asker's own patience allows. */
const deadlineMs = 4_000;

/** Everything a resolver of this subgraph may reach. */
export function createContext({ viewer, requestId, ask, log }: Incoming) {
  return {
    viewer,
    answerOf: createSources({ ask, call: { viewer, requestId }, log, deadlineMs }),
  };
}

export type Context = ReturnType<typeof createContext>;
