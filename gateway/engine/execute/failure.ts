import type { Data } from '../compile/data';
import type { Step } from '../compile/step';

/** What people may know of a failure. */
export interface PublicFailure {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** Something that went wrong with a fetch, before anybody asked at which places of the answer. */
export interface Failure extends PublicFailure {
  readonly step: Step;
  /** The objects concerned. */
  readonly targets: ReadonlySet<Data>;
  /** Below each of these objects; empty when all that the fetch was to bring is concerned. */
  readonly path: readonly (string | number)[];
}
