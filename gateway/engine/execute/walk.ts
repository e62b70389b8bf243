import type { Data } from '../compile/data';
import { readOwn } from '../compile/read-own';

/** All objects at the end of a path, each once: shared objects stand at many places. */
export function walk(root: Data, path: readonly string[]): readonly Data[] {
  let objects: Data[] = [root];
  for (const key of path) {
    const read = readOwn(key);
    const found: Data[] = [];
    for (const object of objects) gather(read(object), found);
    objects = found.length > 1 ? [...new Set(found)] : found;
  }
  return objects;
}

function gather(value: unknown, found: Data[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) for (const item of value) gather(item, found);
  else found.push(value as Data);
}
