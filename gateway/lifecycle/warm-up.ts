import { setImmediate as othersFirst } from 'node:timers/promises';
import { parse, specifiedRules, validate } from 'graphql';
import { knownOperationTypes } from '../known-operation-types';
import type { Generation } from './generation';
import type { UsedOperation } from './operation-usage';

const rules = [...specifiedRules, knownOperationTypes];

export interface WarmUp {
  readonly warmed: number;
  /** Operations that the new supergraph does not allow any more. */
  readonly lost: readonly string[];
}

/**
 * Parses, validates, plans and compiles what is asked most before anybody asks for it, one after the
 * other: those who are being served meanwhile come first.
 */
export async function warmUp(
  { apiSchema, documents, graph: { engine } }: Generation,
  operations: readonly UsedOperation[],
  mostMs: number,
): Promise<WarmUp> {
  const until = performance.now() + mostMs;
  const lost: string[] = [];
  let warmed = 0;
  for (const { query, queryHash, operationName } of operations) {
    if (performance.now() > until) break;
    await othersFirst();
    const document = parse(query);
    if (validate(apiSchema, document, rules, { maxErrors: 1 }).length > 0) {
      lost.push(operationName ?? queryHash.slice(0, 12));
      continue;
    }
    await documents.add(queryHash, document);
    // One that cannot be planned says so to whoever asks for it.
    await engine.warm?.(document, operationName).catch(() => undefined);
    warmed += 1;
  }
  return { warmed, lost };
}
