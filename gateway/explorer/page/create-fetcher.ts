import type { Fetcher } from '@graphiql/toolkit';
import { Kind, parse, type ExecutionResult } from 'graphql';
import { reportAnswer } from './answer/last-answer';

type Operation = Parameters<Fetcher>[0];

/** Asks the server; whatever comes back is shown as it is. */
export const createFetcher =
  (endpoint: string): Fetcher =>
  async (operation, { headers } = {}) => {
    const began = performance.now();
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(asWritten(operation)),
    }).catch(() => {
      throw new Error('The server does not answer: look whether it is running.');
    });
    const text = await response.text();
    const milliseconds = performance.now() - began;
    reportAnswer({ status: response.status, milliseconds, bytes: new Blob([text]).size });
    return JSON.parse(text) as ExecutionResult;
  };

/** The editor's idea of the operation's name lags behind what is typed; only a choice needs one. */
function asWritten({ query, variables, operationName }: Operation): Operation {
  const asked: Operation = { query, variables: variables as unknown };
  return operationName && operationsIn(query) > 1 ? { ...asked, operationName } : asked;
}

function operationsIn(query: string): number {
  try {
    const { definitions } = parse(query, { noLocation: true });
    return definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length;
  } catch {
    return 0; // the server says what is wrong with it
  }
}
