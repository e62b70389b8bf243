import { TransportError } from '../../platform/transport-error';

export interface Turns {
  /** Waits for a turn, for as long as the signal lets it; answers how to give the turn back. */
  take(signal: AbortSignal): Promise<() => void>;
  /** How many there are, and how many wait for one. */
  taken(): number;
  waiting(): number;
}

interface Waiting {
  readonly go: () => void;
}

/**
 * So many questions at a time, and a few more that wait in order. Whoever finds the queue full is
 * told so at once: a longer queue would only make everybody late.
 */
export function createTurns(most: number, queue: number): Turns {
  const line = new Set<Waiting>();
  let running = 0;

  /** Hands its turn to the next in line; once, however often it is called. */
  function turn(): () => void {
    let given = false;
    return () => {
      if (given) return;
      given = true;
      const [next] = line;
      if (next) {
        line.delete(next);
        next.go();
      } else running -= 1;
    };
  }

  return {
    taken: () => running,
    waiting: () => line.size,

    take(signal) {
      if (signal.aborted) return Promise.reject(signal.reason as Error);
      if (running < most) {
        running += 1;
        return Promise.resolve(turn());
      }
      if (line.size >= queue) {
        return Promise.reject(new TransportError('busy', `${line.size} wait already`));
      }
      return new Promise((resolve, reject) => {
        const leave = () => {
          line.delete(entry);
          reject(signal.reason as Error);
        };
        const entry = {
          go: () => {
            signal.removeEventListener('abort', leave);
            resolve(turn());
          },
        };
        signal.addEventListener('abort', leave, { once: true });
        line.add(entry);
      });
    },
  };
}
