import { randomUUID } from 'node:crypto';
import { request } from 'undici';
import { internalTokenHeader, type TokenWriter } from './internal-token';
import { nobody } from './viewer';

const patienceMs = 2_000;

/** How a subgraph behind HTTP fares, for the operator; one that does not answer fares badly. */
export async function askStatus(url: string, writeToken: TokenWriter): Promise<object> {
  const token = writeToken({ query: '' }, { viewer: nobody, requestId: randomUUID() });
  try {
    const { body } = await request(new URL('/status', url), {
      headers: { [internalTokenHeader]: token },
      headersTimeout: patienceMs,
      bodyTimeout: patienceMs,
    });
    return (await body.json()) as object;
  } catch {
    return { answers: false };
  }
}
