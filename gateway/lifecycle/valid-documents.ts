import type { DocumentNode } from 'graphql';
import { boundedCache, type BoundedCache } from './bounded-cache';

const charactersKept = 8 * 1024 * 1024;

/** Documents that one schema has found valid, by the hash of their text. */
export interface ValidDocuments extends BoundedCache<DocumentNode> {
  add(hash: string, document: DocumentNode): Promise<void>;
}

export function createValidDocuments(): ValidDocuments {
  const kept = boundedCache<DocumentNode>(charactersKept, ({ loc }) => loc?.end ?? 0);
  // Apollo Server puts the schema in front of the hash; these belong to one schema alone.
  const hashIn = (key: string) => key.slice(key.indexOf(':') + 1);
  return {
    get: (key) => kept.get(hashIn(key)),
    set: (key, document) => kept.set(hashIn(key), document),
    delete: (key) => kept.delete(hashIn(key)),
    add: kept.set,
  };
}
