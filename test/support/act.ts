import { randomUUID } from 'node:crypto';
import type { TestGraph } from './graph';
import type { GraphResponse } from './response';

export interface Headers {
  readonly authorization: string;
}

/**
 * Sends one mutation with a new `clientRequestId`, unless the input brings its own, and asks for the
 * selected fields of its answer.
 */
export function act(
  graph: TestGraph,
  headers: Headers,
  mutation: string,
  input: object,
  selection = '{ id version }',
): Promise<GraphResponse> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  return graph.query(
    `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) ${selection} }`,
    { input: { clientRequestId: randomUUID(), ...input } },
    { ...headers },
  );
}
