import type { GraphQLFormattedError } from 'graphql';

interface Given {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
}

/** What counts of an answer: the text of its data, and which nulls have which causes. */
export interface Verdict {
  readonly data: string;
  readonly nulls: readonly string[];
  /** Errors whose path leads to no null. */
  readonly stray: readonly string[];
}

/**
 * A single server may tell of fewer causes than a graph, because it stops at the first one, and of
 * others first. So causes are compared by the null they lead to.
 */
export function verdict({ data, errors = [] }: Given): Verdict {
  const nulls = new Set<string>();
  const stray: string[] = [];
  for (const { path, message } of errors) {
    const end = path ? nullOn(data, path) : null;
    if (end === null) stray.push(`${JSON.stringify(path)} ${message}`);
    else nulls.add(JSON.stringify(end));
  }
  return { data: JSON.stringify(data) ?? 'none', nulls: [...nulls].sort(), stray };
}

function nullOn(
  data: unknown,
  path: readonly (string | number)[],
): readonly (string | number)[] | null {
  let value = data;
  for (const [index, key] of path.entries()) {
    if (value === null) return path.slice(0, index);
    if (typeof value !== 'object' || value === undefined) return null;
    value = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  }
  return value === null ? path : null;
}
