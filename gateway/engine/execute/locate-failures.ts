import { GraphQLError } from 'graphql';
import type { Data } from '../compile/data';
import { isData } from '../compile/is-data';
import { readOwn } from '../compile/read-own';
import type { Failure } from './failure';

export type Path = readonly (string | number)[];

/** The places of the answer that show one place of the data. */
export type Locate = (path: Path) => readonly Path[];

/** More errors than this help nobody. */
const limit = 1_000;

/** One error for each place of the answer that a failure has emptied, as a single server would. */
export function locateFailures(
  failures: readonly Failure[],
  root: Data,
  locate: Locate,
): GraphQLError[] {
  const errors: GraphQLError[] = [];
  const seen = new Set<string>();
  for (const failure of failures) {
    const { message, extensions } = failure;
    const before = errors.length;
    for (const path of placesOf(failure, root)) {
      if (errors.length >= limit) return errors;
      for (const place of locate(path)) {
        const name = JSON.stringify([place, message]);
        if (seen.has(name)) continue;
        seen.add(name);
        errors.push(new GraphQLError(message, { path: place, extensions: { ...extensions } }));
      }
    }
    // A failure of root fields that emptied nothing is still a failure.
    if (errors.length === before && failure.step.path.length === 0 && failure.path.length === 0) {
      errors.push(new GraphQLError(message, { extensions: { ...extensions } }));
    }
  }
  return errors;
}

function* placesOf({ step, targets, path }: Failure, root: Data): Generator<Path> {
  for (const { place, object } of objectsAt(root, step.path, [])) {
    if (!targets.has(object)) continue;
    if (path.length > 0) yield [...place, ...path];
    else yield* emptied(step.keys, place, object);
  }
}

function* emptied(keys: readonly string[], place: Path, object: Data): Generator<Path> {
  for (const key of keys) {
    if (key !== '__typename' && (readOwn(key)(object) ?? null) === null) yield [...place, key];
  }
}

/** Every place at the end of a path, also those that show the same object. */
function* objectsAt(
  value: unknown,
  path: readonly string[],
  place: Path,
): Generator<{ readonly place: Path; readonly object: Data }> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* objectsAt(item, path, [...place, index]);
  } else if (isData(value)) {
    const [key, ...rest] = path;
    if (key === undefined) yield { place, object: value };
    else yield* objectsAt(readOwn(key)(value), rest, [...place, key]);
  }
}
