import { GraphQLError } from 'graphql';
import { StartError } from '../../platform/start-error';

/** What a refusal of a command means to the person at the terminal; other errors stay as they are. */
export function said(error: unknown): unknown {
  if (!(error instanceof GraphQLError)) return error;
  const { code, reason, details } = error.extensions as {
    code: string;
    reason?: string;
    details?: { keys?: readonly string[] };
  };
  if (code === 'NOT_FOUND') {
    return new StartError(`${error.message} See "npm run client -- list".`);
  }
  if (reason === 'TWO_KEYS_ACTIVE') {
    return new StartError(
      `The client has two keys already: revoke one of ${details?.keys?.join(', ')} first.`,
    );
  }
  if (reason === 'CLIENT_REVOKED') {
    return new StartError('The client is revoked and gets no more keys: add a new one.');
  }
  return error;
}
