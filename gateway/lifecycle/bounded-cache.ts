import { LRUCache } from 'lru-cache';

/** What Apollo Server asks of a cache. */
export interface BoundedCache<Value> {
  get(key: string): Promise<Value | undefined>;
  set(key: string, value: Value): Promise<void>;
  delete(key: string): Promise<boolean>;
}

/** Keeps what was used last, up to so many characters of it. */
export function boundedCache<Value extends object | string>(
  mostCharacters: number,
  charactersOf: (value: Value) => number,
): BoundedCache<Value> {
  const kept = new LRUCache<string, Value>({
    maxSize: mostCharacters,
    sizeCalculation: (value) => charactersOf(value) + 1,
  });
  return {
    get: (key) => Promise.resolve(kept.get(key)),
    set: (key, value) => {
      kept.set(key, value);
      return Promise.resolve();
    },
    delete: (key) => Promise.resolve(kept.delete(key)),
  };
}
