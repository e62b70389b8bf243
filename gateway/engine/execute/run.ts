import type { Call, Transport } from '../../../platform/transport';
import type { Data } from '../compile/data';
import type { Absences } from './absences';
import type { Failure } from './failure';

/** What one request to a subgraph was about and how it went; for logs and metrics only. */
export interface FetchReport {
  readonly subgraph: string;
  /** Fetches of the plan that travelled together. */
  readonly fetches: number;
  /** Objects concerned, and how many different ones were asked for. */
  readonly entities: number;
  readonly representations: number;
  readonly durationMs: number;
  /** Why there was no answer, if there was none. */
  readonly error: unknown;
}

/** One execution of a plan. */
export interface Run {
  readonly call: Call;
  readonly transportTo: (subgraph: string) => Transport;
  readonly onFetch: ((report: FetchReport) => void) | undefined;
  /** As the client gave them. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** What is known so far. */
  readonly data: Data;
  readonly failures: Failure[];
  readonly absences: Absences;
  /** Values that stand at several places, with room for whoever writes them. */
  readonly shared: Map<object, unknown>;
}
