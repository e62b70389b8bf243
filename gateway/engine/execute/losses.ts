import type { Data } from '../compile/data';
import { isData } from '../compile/is-data';
import { readOwn } from '../compile/read-own';
import type { Failure } from './failure';

/** Why an object has no value under a key, where that is somebody's failure. */
export type LossOf = (object: Data, key: string) => Failure | undefined;

/** A null that a failure left is no value to go on with: what needs it has failed as well. */
export function lossesOf(failures: readonly Failure[]): LossOf {
  const losses = new Map<Data, Map<string, Failure>>();
  for (const failure of failures) {
    for (const target of failure.targets) {
      noteFields(target, failure);
      noteEnd(target, failure);
    }
  }
  return (object, key) => losses.get(object)?.get(key);

  function note(object: Data, key: string, failure: Failure): void {
    const known = losses.get(object) ?? new Map<string, Failure>();
    losses.set(object, known.set(key, failure));
  }

  /** Of all that a fetch was to bring: what never came, or what it failed to bring as a whole. */
  function noteFields(target: Data, failure: Failure): void {
    const { step, path } = failure;
    for (const key of step.keys) {
      const value = readOwn(key)(target);
      if (value === undefined || (value === null && path.length === 0)) note(target, key, failure);
    }
  }

  /** The null that an error's path leads to. */
  function noteEnd(target: Data, failure: Failure): void {
    let value: unknown = target;
    for (const segment of failure.path) {
      const within: unknown = value;
      if (Array.isArray(within)) value = within[Number(segment)];
      else if (isData(within)) {
        const key = String(segment);
        value = readOwn(key)(within);
        if (value === undefined || value === null) return note(within, key, failure);
      } else return;
    }
  }
}
