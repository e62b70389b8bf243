import type { Data } from './data';

/**
 * A reader of one key. Data comes from JSON and inherits `constructor`, `toString` and their like;
 * only for those names does the reader have to look twice.
 */
export function readOwn(key: string): (data: Data) => unknown {
  if (key in Object.prototype) {
    return (data) => (Object.hasOwn(data, key) ? data[key] : undefined);
  }
  return (data) => data[key];
}
