import type { Fetcher } from '@graphiql/toolkit';
import { reportAnswer } from './last-answer';

/** Asks the server; whatever comes back is shown as it is. */
export const createFetcher =
  (endpoint: string): Fetcher =>
  async (operation, { headers } = {}) => {
    const began = performance.now();
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(operation),
    }).catch(() => {
      throw new Error('The server does not answer: look whether it is running.');
    });
    const text = await response.text();
    const milliseconds = performance.now() - began;
    reportAnswer({ status: response.status, milliseconds, bytes: new Blob([text]).size });
    return JSON.parse(text) as ReturnType<typeof JSON.parse>;
  };
