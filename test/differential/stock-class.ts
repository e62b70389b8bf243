import type { Outcome } from './compare-graph';
import type { DrawnOperation } from './draw-operation';
import { repairs } from './repairs';

interface Pair {
  readonly judge: Outcome;
  readonly engine: Outcome;
}

/** The kind of a difference between the stock engine and one server, or null for an unknown one. */
export async function stockClass(
  operation: DrawnOperation,
  found: Pair,
  again: (repaired: DrawnOperation) => Promise<Pair>,
): Promise<string | null> {
  const plain = plainClass(operation, found);
  if (plain) return plain;
  let repaired = operation;
  for (const [name, repair] of repairs) {
    repaired = repair(repaired);
    const pair = await again(repaired);
    if (isEqual(pair) || plainClass(repaired, pair)) return name;
  }
  return null;
}

function plainClass({ query }: DrawnOperation, pair: Pair): string | null {
  if (query.startsWith('mutation')) return 'mutations';
  if (pair.engine.data === pair.judge.data) return 'errors of completion';
  if (inOrder(pair.engine.data) === inOrder(pair.judge.data)) return 'order of keys';
  if (isPart(parsed(pair.engine.data), parsed(pair.judge.data))) return 'fields left out';
  return null;
}

/** Whether one value is the other without some keys of its objects. */
function isPart(part: unknown, whole: unknown): boolean {
  if (Array.isArray(part) && Array.isArray(whole)) {
    return part.length === whole.length && part.every((item, index) => isPart(item, whole[index]));
  }
  if (typeof part !== 'object' || typeof whole !== 'object') return part === whole;
  if (part === null || whole === null) return part === whole;
  return Object.entries(part).every(
    ([key, value]) =>
      Object.hasOwn(whole, key) && isPart(value, (whole as Record<string, unknown>)[key]),
  );
}

const parsed = (text: string): unknown => (text === 'none' ? undefined : JSON.parse(text));

function isEqual({ judge, engine }: Pair): boolean {
  return JSON.stringify(judge) === JSON.stringify(engine);
}

/** The text of data without the order of its keys. */
function inOrder(text: string): string {
  if (text === 'none') return text;
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return entries.map(([key, inner]) => [key, sorted(inner)]);
  };
  return JSON.stringify(sorted(JSON.parse(text)));
}
