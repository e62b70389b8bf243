import type { FastifyRequest } from 'fastify';
import type { Viewer } from '../../platform/viewer';
import type { Limits } from '../limits';
import { createDocumentCheck } from '../limits/check-document';
import { createInFlight } from '../limits/in-flight';
import { principalOf } from '../limits/principal-of';

/** What looks at a request before anything is made of it. */
export interface Doorkeeper {
  /** Throws when the document is larger than any may be. */
  refuseLarge(request: FastifyRequest): void;
  /** Whose budget pays, and how the request leaves again; throws when too many are inside. */
  admit(request: FastifyRequest, viewer: Viewer): Admission;
}

export interface Admission {
  readonly principal: string;
  leave(): void;
}

export function createDoorkeeper(limits: Limits | null): Doorkeeper {
  if (!limits) {
    return {
      refuseLarge: () => undefined,
      admit: ({ ip }, viewer) => ({ principal: principalOf(viewer, ip), leave: () => undefined }),
    };
  }
  const refuseLargeDocument = createDocumentCheck(limits.document);
  const inFlight = createInFlight(limits.inFlight);

  return {
    /** Whatever is no document is refused later, and more precisely. */
    refuseLarge({ method, query, body }) {
      const given = (method === 'GET' ? query : body) as Record<string, unknown> | null;
      if (typeof given?.['query'] !== 'string') return;
      refuseLargeDocument(given['query'], given['operationName']);
    },

    admit({ ip }, viewer) {
      const principal = principalOf(viewer, ip);
      const leave = inFlight.enter(principal, limits.budgetOf(viewer).inFlight);
      return { principal, leave };
    },
  };
}
