import { type DocumentNode, GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type CompiledOperation, compileOperation, type Generation } from './compile-operation';
import { normaliseOperation } from './plan/normalise-operation';
import { PlanningRefused } from './plan/planning-refused';

export interface OperationStore {
  /** Rejects with an error for the client when there is no such operation. */
  find(
    document: DocumentNode,
    operationName: string | null | undefined,
  ): Promise<CompiledOperation>;
}

/** Compiled operations: by document for speed, by what they mean for the rest; bounded. */
export function createOperationStore(generation: Generation, size: number): OperationStore {
  const byMeaning = new LRUCache<string, Promise<CompiledOperation>>({ max: size });
  const byDocument = new WeakMap<DocumentNode, Map<string, Promise<CompiledOperation>>>();

  function lookUp(document: DocumentNode, operationName: string | null | undefined) {
    const source = normaliseOperation(document, operationName);
    if (!source) {
      return Promise.reject(
        new GraphQLError('Name one operation of the document.', {
          extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
        }),
      );
    }
    const { key } = source;
    const known = byMeaning.get(key);
    if (known) return known;
    const compiled = compileOperation(generation, source).catch((error: unknown) => {
      byMeaning.delete(key);
      throw error instanceof PlanningRefused ? tooComplex() : error;
    });
    byMeaning.set(key, compiled);
    return compiled;
  }

  return {
    find(document, operationName) {
      const name = operationName ?? '';
      let named = byDocument.get(document);
      if (!named) {
        named = new Map<string, Promise<CompiledOperation>>();
        byDocument.set(document, named);
      }
      let compiled = named.get(name);
      if (!compiled) {
        compiled = lookUp(document, operationName);
        named.set(name, compiled);
        compiled.catch(() => named.delete(name));
      }
      return compiled;
    },
  };
}

function tooComplex(): GraphQLError {
  return new GraphQLError('This operation is too complex; please ask for less at once.', {
    extensions: { code: 'OPERATION_TOO_COMPLEX' },
  });
}
