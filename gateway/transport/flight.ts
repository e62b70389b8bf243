/** Work under way for one or several who wait for it. */
export interface Flight<Result> {
  /** Waits along, until the own signal fires. */
  join(signal: AbortSignal | undefined): Promise<Result>;
}

interface Waiter<Result> {
  readonly land: (result: Result) => void;
  readonly fail: (reason: unknown) => void;
}

/**
 * Begins work that is broken off when the last one who waits for it has gone. Everybody gets a
 * result of his own. Nobody may join when it is over.
 */
export function startFlight<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
  copy: (result: Result) => Result,
  whenOver: () => void,
): Flight<Result> {
  const abort = new AbortController();
  const waiters = new Set<Waiter<Result>>();
  let isOver = false;

  function end(tell: (waiter: Waiter<Result>, index: number) => void): void {
    if (isOver) return;
    isOver = true;
    whenOver();
    [...waiters].forEach(tell);
  }

  work(abort.signal).then(
    (result) => end(({ land }, index) => land(index === 0 ? result : copy(result))),
    (error: unknown) => end(({ fail }) => fail(error)),
  );

  return {
    join: (signal) =>
      new Promise((resolve, reject) => {
        const leave = () => {
          waiters.delete(waiter);
          waiter.fail(signal?.reason);
          if (waiters.size > 0) return;
          end(() => undefined);
          abort.abort(signal?.reason);
        };
        const waiter: Waiter<Result> = {
          land(result) {
            signal?.removeEventListener('abort', leave);
            resolve(result);
          },
          fail(reason) {
            signal?.removeEventListener('abort', leave);
            reject(reason as Error);
          },
        };
        waiters.add(waiter);
        signal?.addEventListener('abort', leave);
      }),
  };
}
