/** What a run of requests cost. */
export interface Load {
  readonly requests: number;
  readonly seconds: number;
  /** Latency in milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** Sends a bounded number of requests with a fixed number of clients; every answer is looked at. */
export async function runLoad(
  requests: number,
  clients: number,
  send: (index: number) => Promise<void>,
): Promise<Load> {
  const latencies: number[] = [];
  let next = 0;
  const started = performance.now();

  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (next < requests) {
        const index = next;
        next += 1;
        const sent = performance.now();
        await send(index);
        latencies.push(performance.now() - sent);
      }
    }),
  );

  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.floor((latencies.length - 1) * share)] ?? 0;
  return {
    requests,
    seconds: (performance.now() - started) / 1000,
    p50: at(0.5),
    p99: at(0.99),
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));
