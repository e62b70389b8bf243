import type { FormattedExecutionResult } from 'graphql';
import { buildConnector, Pool } from 'undici';
import { internalTokenHeader, type TokenWriter } from './internal-token';
import { readAnswer } from './read-answer';
import { receive } from './receive';
import { usualTransport, type TransportSettings } from './transport-settings';
import type { Delivery, Sending, Wire } from './transport';

/** Below the five seconds after which many servers close a connection that nobody uses. */
const keepAliveMs = 4_000;
/** A change that was begun may take its time; nobody waits that long, but it is not broken off. */
const patientMs = 60_000;

/** A subgraph behind HTTP, with connections of its own. */
export function overHttp(
  url: string,
  writeToken: TokenWriter | null,
  settings: TransportSettings = usualTransport,
): Wire {
  const { origin, pathname, search } = new URL(url);
  const path = pathname + search;
  const pool = new Pool(origin, {
    connections: settings.concurrency,
    connect: notingUse(buildConnector({ timeout: settings.connectMs })),
    headersTimeout: settings.headersMs,
    bodyTimeout: settings.bodyMs,
    keepAliveTimeout: keepAliveMs,
  });

  async function send({ operation, call, signal, isPatient, traceparent }: Sending) {
    const { query, operationName, variables } = operation;
    const body = JSON.stringify({ query, operationName, variables });
    const headers: Record<string, string> = {
      ...call.forwarded,
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      'accept-encoding': 'identity',
    };
    if (writeToken) headers[internalTokenHeader] = writeToken(operation, call);
    if (traceparent !== undefined) headers['traceparent'] = traceparent;
    const received = await receive(
      pool,
      {
        method: 'POST',
        path,
        headers,
        body,
        ...(isPatient && { headersTimeout: patientMs, bodyTimeout: patientMs }),
      },
      signal,
      settings.answerBytes,
    );
    return {
      answer: readAnswer(received, writeToken !== null) as FormattedExecutionResult,
      bytesSent: Buffer.byteLength(body),
      bytesReceived: received.body.length,
    } satisfies Delivery;
  }

  return { send, close: () => pool.destroy() };
}

/** Lets an error tell whether anything had ever been read from its connection. */
function notingUse(connect: buildConnector.connector): buildConnector.connector {
  return (options, callback) =>
    connect(options, (...given) => {
      const [, socket] = given;
      socket?.prependListener('error', (error: Error & { bytesRead?: number }) => {
        error.bytesRead = socket.bytesRead;
      });
      callback(...given);
    });
}
