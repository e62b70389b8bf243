import type { FormattedExecutionResult } from 'graphql';
import { Pool } from 'undici';
import { internalTokenHeader, type TokenWriter } from './internal-token';
import type { Transport } from './transport';

/** A subgraph behind HTTP, with connections of its own. */
export function overHttp(
  url: string,
  writeToken: TokenWriter | null,
): Transport & {
  close(): Promise<void>;
} {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, {
    connections: 50,
    connectTimeout: 2_000,
    headersTimeout: 10_000,
    bodyTimeout: 10_000,
    keepAliveTimeout: 4_000,
  });

  const transport: Transport = async (operation, call) => {
    const headers: Record<string, string> = {
      ...call.forwarded,
      'content-type': 'application/json',
    };
    if (writeToken) headers[internalTokenHeader] = writeToken(operation, call);
    const { query, operationName, variables } = operation;
    const response = await pool.request({
      method: 'POST',
      path: pathname,
      headers,
      body: JSON.stringify({ query, operationName, variables }),
      signal: call.signal,
    });
    return (await response.body.json()) as FormattedExecutionResult;
  };
  return Object.assign(transport, { close: () => pool.close() });
}
