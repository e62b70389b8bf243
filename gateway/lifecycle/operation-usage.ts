import { LRUCache } from 'lru-cache';

/** An operation that clients sent. */
export interface UsedOperation {
  readonly queryHash: string;
  readonly query: string;
  readonly operationName: string | null;
}

export interface OperationUsage {
  note(operation: UsedOperation): void;
  /** Those asked most, first. What was long ago counts less each time. */
  mostUsed(count: number): readonly UsedOperation[];
}

const remembered = 500;

/** Counts which operations are worth being ready for. */
export function createOperationUsage(): OperationUsage {
  const counts = new LRUCache<string, { readonly operation: UsedOperation; uses: number }>({
    max: remembered,
  });
  return {
    note(operation) {
      const key = `${operation.queryHash} ${operation.operationName ?? ''}`;
      const known = counts.get(key);
      if (known) known.uses += 1;
      else counts.set(key, { operation, uses: 1 });
    },

    mostUsed(count) {
      const all = [...counts.values()].sort((a, b) => b.uses - a.uses);
      for (const entry of all) entry.uses /= 2;
      return all.slice(0, count).map(({ operation }) => operation);
    },
  };
}
