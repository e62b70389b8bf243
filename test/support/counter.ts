import type { Observer } from '../../app';

export interface Counted {
  /** SQL statements by subgraph. */
  readonly statements: Readonly<Record<string, readonly string[]>>;
  /** Requests that the gateway sent, by subgraph. */
  readonly requests: Readonly<Record<string, number>>;
  /** Requests that subgraphs sent each other, by `issuer>subgraph`. */
  readonly asked: Readonly<Record<string, number>>;
}

/** Counts what one piece of work costs between the parts of the graph. */
export function createCounter() {
  let statements: Record<string, string[]> = {};
  let requests: Record<string, number> = {};
  let asked: Record<string, number> = {};

  const observer: Observer = {
    statement: (subgraph, sql) => void (statements[subgraph] ??= []).push(sql),
    request(subgraph, issuer) {
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
