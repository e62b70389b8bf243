import type { Observer } from '../../app';

export interface Counted {
  /** SQL statements by subgraph. */
  readonly statements: Readonly<Record<string, readonly string[]>>;
  /** Requests that the gateway sent, by subgraph. */
  readonly requests: Readonly<Record<string, number>>;
  /** Requests that subgraphs sent each other, by `issuer>subgraph`. */
  readonly asked: Readonly<Record<string, number>>;
}

/** Who sent a request is asked now and then, not by each of them. */
const isOfIdentity = (sql: string) =>
  /\b(?:api_keys|machine_clients|suspended_principals)\b/.test(sql);

/** Counts what one piece of work costs between the parts of the graph. */
export function createCounter() {
  let statements: Record<string, string[]> = {};
  let requests: Record<string, number> = {};
  let asked: Record<string, number> = {};

  const observer: Observer = {
    statement(subgraph, sql) {
      if (!isOfIdentity(sql)) (statements[subgraph] ??= []).push(sql);
    },
    request(subgraph, issuer) {
      if (issuer === 'identity') return;
      const [counts, key] =
        issuer === 'gateway' ? [requests, subgraph] : [asked, `${issuer}>${subgraph}`];
      counts[key] = (counts[key] ?? 0) + 1;
    },
  };

  async function count(work: () => Promise<unknown>): Promise<Counted> {
    statements = {};
    requests = {};
    asked = {};
    await work();
    return { statements, requests, asked };
  }

  return { observer, count };
}
