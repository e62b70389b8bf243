import type { GraphQLFormattedError } from 'graphql';
import type { Data } from '../compile/data';
import type { Step } from '../compile/step';
import { isData } from '../compile/is-data';
import type { Failure } from './failure';
import { publicFailure, publicOutage } from './public-failure';
import type { Question, Spoilt } from './question';
import type { Run } from './run';

/** What was said to one question: data, and errors whose paths begin below it. */
export interface Answer {
  readonly data: unknown;
  readonly errors: readonly GraphQLFormattedError[];
}

/** Merges an answer into the data, and notes what many places share now. */
export function takeAnswer(
  question: Question,
  answer: Answer,
  { failures, absences, shared }: Pick<Run, 'failures' | 'absences' | 'shared'>,
): void {
  const { lead, parts, representations } = question;
  const failed = noteErrors(question, answer, failures);
  lead.rewriteAnswer?.(answer.data);

  const objects = representations ? answer.data : [answer.data];
  const expected = representations?.length ?? 1;
  const known = Array.isArray(objects) && objects.length === expected;
  if (!known || (!representations && !isData(answer.data))) {
    if (answer.errors.length === 0) noteOutage(question, failures);
    return;
  }
  // A null of an error is not the null of an object that looks the same.
  if (answer.errors.length === 0) lead.twins?.unite(objects, shared);

  const uses = new Uint32Array(expected);
  for (const { step, targets, slots, spoilt } of parts) {
    targets.forEach((target, index) => {
      const slot = slots[index] ?? 0;
      const object: unknown = objects[slot];
      if (isData(object)) {
        step.mergeInto(target, object);
        uses[slot] = (uses[slot] ?? 0) + 1;
        if (uses[slot] === 2) share(object, lead.keys, shared);
      } else if (!failed.has(slot) && !failed.has('all')) {
        // Not found, and nothing went wrong: its fields are known to be null.
        for (const key of step.keys) target[key] ??= null;
        absences.note(target, step.keys);
      }
    });
    for (const field of spoilt) spoil(step, field, failures);
  }
}

/** What was computed from less than it needs is not an answer. */
function spoil(step: Step, { target, key, cause }: Spoilt, failures: Failure[]): void {
  const { message, extensions } = cause;
  target[key] = null;
  failures.push({ step, targets: new Set([target]), path: [key], message, extensions });
}

function share(object: Data, keys: readonly string[], shared: Run['shared']): void {
  for (const key of keys) {
    const value = Object.hasOwn(object, key) ? object[key] : null;
    if (typeof value === 'object' && value !== null) shared.set(value, undefined);
  }
}

/** Returns the slots that an error was about. */
function noteErrors(
  { lead, parts, representations }: Question,
  { errors }: Answer,
  failures: Failure[],
): ReadonlySet<number | 'all'> {
  const failed = new Set<number | 'all'>();
  for (const error of errors) {
    const path = (error.path ?? []).map((key) => lead.renamed.get(String(key)) ?? key);
    const [slot] = path;
    const ofSlot = representations !== null && typeof slot === 'number';
    failed.add(ofSlot ? slot : 'all');
    for (const { step, targets, slots } of parts) {
      const concerned = targets.filter((_target, index) => !ofSlot || slots[index] === slot);
      if (concerned.length === 0) continue;
      failures.push({
        step,
        targets: new Set(concerned),
        path: ofSlot ? path.slice(1) : representations ? [] : path,
        ...publicFailure(error),
      });
    }
  }
  return failed;
}

/** All that the question was about is lost. */
export function noteOutage({ parts }: Question, failures: Failure[], error?: unknown): void {
  for (const { step, targets } of parts) {
    failures.push({ step, targets: new Set(targets), path: [], ...publicOutage(error) });
  }
}
