import type { FormattedExecutionResult } from 'graphql';
import type { PolicyDecision } from '../access/requirement';
import type { CopyStatus } from '../events/copy-status';
import type { Keyring } from '../keyring';
import type { Log } from '../log';
import type { Operation, Transport } from '../transport';

/** What a subgraph is given by the process it runs in. */
export interface Surroundings {
  readonly appUrl: string;
  /** Null where somebody else keeps the tables up to date. */
  readonly migratorUrl: string | null;
  readonly keyring: Keyring;
  readonly cursorSecret: string;
  readonly log: Log;
  /** Decides the policies that the contract names. */
  readonly decide: PolicyDecision;
  /** The way to another subgraph, in the name of the given issuer. */
  transportTo(subgraph: string, issuer: string): Transport;
  /** What time it is; tests live through weeks. */
  readonly clock: () => Date;
  /** How far the tests have gone ahead of the clock of the database, which they cannot turn. */
  readonly aheadMs?: () => number;
  /** How often others' facts are copied; null where the caller does it, and what time does (see `follow`, `runTasks`). */
  readonly followEveryMs: number | null;
  /** Told of every SQL statement, for those who count. */
  readonly onStatement?: (sql: string) => void;
}

export interface SubgraphStatus {
  /** Whether this process does what time does. */
  readonly leader: boolean;
  readonly copies: readonly CopyStatus[];
}

/** A subgraph that answers in this process. */
export interface LocalSubgraph {
  readonly name: string;
  /** Throws `UNAUTHENTICATED` unless the token is genuine, fresh, for us and for this operation. */
  execute(operation: Operation, token: string | undefined): Promise<FormattedExecutionResult>;
  /** Throws `UNAUTHENTICATED` unless the token is genuine, fresh and for us. */
  admit(token: string | undefined): void;
  ready(): Promise<boolean>;
  /** Copies what the followed owners have told so far; it also happens by itself. */
  follow(): Promise<void>;
  /** For the operator: who leads, and how far the copies are behind. */
  status(): Promise<SubgraphStatus>;
  /** Does everything that is due by now; it also happens by itself. */
  runTasks(): Promise<void>;
  /** Asks no other subgraph any more; comes before any of them stops. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}
