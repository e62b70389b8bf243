import type { Data } from '../compile/data';
import { readOwn } from '../compile/read-own';
import type { Step } from '../compile/step';

/** All objects at the end of a step's path, each once: shared objects stand at many places. */
export function walk(root: Data, { path, sharedAt }: Step): readonly Data[] {
  let objects: Data[] = [root];
  path.forEach((key, index) => {
    const read = readOwn(key);
    const found: Data[] = [];
    for (const object of objects) gather(read(object), found);
    objects = sharedAt[index] && found.length > 1 ? [...new Set(found)] : found;
  });
  return objects;
}

function gather(value: unknown, found: Data[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) for (const item of value) gather(item, found);
  else found.push(value as Data);
}
