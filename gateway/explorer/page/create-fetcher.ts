import type { Fetcher } from '@graphiql/toolkit';
import { Kind, parse, type ExecutionResult } from 'graphql';
import { lastAnswer } from './answer/last-answer';
import { asker } from './people/asker';
import { accessProblemIn } from './refusal/access-problem-in';

type Operation = Parameters<Fetcher>[0];

/** Asks the server as whoever asks; whatever comes back is shown as it is. */
export const createFetcher =
  (endpoint: string): Fetcher =>
  async (operation, { headers } = {}) => {
    const began = performance.now();
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...credential(), ...lowerCased(headers) },
      body: JSON.stringify(asWritten(operation)),
    }).catch(() => {
      throw new Error('The server does not answer: look whether it is running.');
    });
    const text = await response.text();
    const milliseconds = performance.now() - began;
    const result = JSON.parse(text) as ExecutionResult;
    lastAnswer.set({
      status: response.status,
      milliseconds,
      bytes: new Blob([text]).size,
      problem: accessProblemIn(result, operation.query),
    });
    return result;
  };

function credential(): Record<string, string> {
  const token = asker.get()?.token;
  return token === undefined ? {} : { authorization: `Bearer ${token}` };
}

/** One name for one header: what somebody wrote by hand stands above what we know. */
const lowerCased = (headers: Record<string, unknown> = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );

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
