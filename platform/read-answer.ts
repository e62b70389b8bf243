import type { FormattedExecutionResult } from 'graphql';
import type { Received } from './receive';
import { TransportError } from './transport-error';

/** GraphQL over HTTP: a status of its own means something only in the second of these types. */
const jsonType = /^application\/(?:graphql-response\+)?json\s*(?:;|$)/i;
const graphqlType = /^application\/graphql-response\+json\s*(?:;|$)/i;

/**
 * The GraphQL answer that came, or why it is none. Whoever lets us in by a token of ours and does not
 * accept it says nothing about the client: our keys do not fit.
 */
export function readAnswer(received: Received, withToken: boolean): FormattedExecutionResult {
  const { status, headers, body } = received;
  const type = headers['content-type'] ?? '';
  const isServed = status < 500 || graphqlType.test(type);
  if (!isServed || (withToken && status === 401)) throw refused(received);
  if (!jsonType.test(type)) throw garbage(status, `of type ${type || 'unknown'}`);
  const answer = parsed(status, body);
  const isAnswer =
    typeof answer === 'object' &&
    answer !== null &&
    (Object.hasOwn(answer, 'data') || Array.isArray((answer as { errors?: unknown }).errors));
  if (!isAnswer) {
    throw status < 400 ? garbage(status, 'without data and errors') : refused(received);
  }
  return answer;
}

function parsed(status: number, body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch (cause) {
    throw garbage(status, 'no JSON', cause);
  }
}

const garbage = (status: number, what: string, cause?: unknown) =>
  new TransportError('garbage', `status ${status}, ${what}`, { status, cause });

function refused({ status, headers }: Received): TransportError {
  const seconds = Number(headers['retry-after'] ?? NaN);
  const retryAfterMs = seconds >= 0 ? seconds * 1_000 : undefined;
  return new TransportError('status', `status ${status}`, { status, retryAfterMs });
}
