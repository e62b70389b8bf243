import { GraphQLError } from 'graphql';

/** Codes are a promise to clients; messages are for people and may change. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'CONFLICT'
  | 'REFUSED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'RETRY_LATER';

const publicError = (code: ErrorCode, message: string, details: object = {}) =>
  new GraphQLError(message, { extensions: { code, ...details } });

export const unauthenticated = () => publicError('UNAUTHENTICATED', 'Please sign in.');

export const forbidden = (action: string) => publicError('FORBIDDEN', `You may not ${action}.`);

/** What the operation selects and the viewer may not; `details` says what is missing. */
export const missingAccess = (details: object) =>
  publicError('FORBIDDEN', 'You may not ask for all of this.', {
    reason: 'MISSING_ACCESS',
    details,
  });

export const notFound = (type: string, id: string) =>
  publicError('NOT_FOUND', `${type} "${id}" does not exist.`);

/** Input that can never be right; `reason` says why in a form that a program can read. */
export const badInput = (reason: string, message: string, details: object = {}) =>
  publicError('BAD_USER_INPUT', message, { reason, details });

/** A business rule said no; `reason` is the machine-readable why, `details` its values. */
export const refused = (reason: string, details: object = {}) =>
  publicError('REFUSED', `Refused: ${reason}.`, { reason, details });

/** Somebody changed the row since the client read it. */
export const conflict = (details: { expected: number; actual: number }) =>
  publicError('CONFLICT', 'Somebody changed this in the meantime; read it again.', {
    reason: 'STALE_VERSION',
    details,
  });

export const idempotencyKeyReused = () =>
  publicError(
    'IDEMPOTENCY_KEY_REUSED',
    'clientRequestId: it was used before, for something else; choose a new one.',
  );

export const retryLater = () =>
  publicError('RETRY_LATER', 'Too many want the same at once; ask again in a moment.');
