import type { RunningGateway } from '../gateway/gateway';
import type { Config } from '../platform/config';
import type { Log } from '../platform/log';
import type { LocalSubgraph } from '../platform/subgraph/surroundings';

/** Counts what happens between the parts, for tests and benchmarks. */
export interface Observer {
  statement(subgraph: string, sql: string): void;
  request(subgraph: string, issuer: string): void;
}

/** The whole graph in this process. */
export interface RunningGraph extends RunningGateway {
  readonly subgraphs: readonly LocalSubgraph[];
}

/** What a process is started with besides its configuration. */
export interface Start {
  readonly config: Config;
  readonly log: Log;
  /** Told what takes time. */
  say(line: string): void;
  readonly observer?: Observer;
  /** Tests live through weeks; everybody else has the time of day. */
  readonly clock?: () => Date;
  /** How far they have gone ahead of the clock of the database. */
  readonly aheadMs?: () => number;
  /** For tests that ask for more than anybody may. */
  readonly unlimited?: boolean;
  /** Null: others' facts are copied only when asked for. */
  readonly followEveryMs: number | null;
}
