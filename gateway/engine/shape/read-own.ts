type Read = (data: Readonly<Record<string, unknown>>) => unknown;

/** A reader of one key. Objects from JSON inherit `constructor` and its like, which is no data. */
export function readOwn(key: string): Read {
  return key in Object.prototype
    ? (data) => (Object.hasOwn(data, key) ? data[key] : undefined)
    : (data) => data[key];
}
