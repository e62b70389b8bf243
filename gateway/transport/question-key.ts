import type { Call, Operation } from '../../platform/transport';
import type { Viewer } from '../../platform/viewer';

/**
 * Equal for questions to one subgraph that must have equal answers: same words, same values, same
 * viewer, same headers. Null for one that is never shared: whoever states a reason for looking is
 * recorded for each look.
 */
export function createQuestionKey() {
  const viewers = new WeakMap<Viewer, string>();

  return ({ query, operationName, variables }: Operation, call: Call): string | null => {
    const { viewer, forwarded } = call;
    if (viewer.reason !== null) return null;
    let who = viewers.get(viewer);
    if (who === undefined) viewers.set(viewer, (who = JSON.stringify(viewer)));
    return JSON.stringify([query, operationName, variables, who, forwarded]);
  };
}
