import { request } from 'undici';
import { cpuSecondsOf } from '../support/cpu-of';
import { runLoad } from '../support/load';
import type { ServerProcess } from '../support/server-process';

/** One thing to ask, again and again. */
export interface Asked {
  readonly query: string;
  readonly variables: object;
  readonly authorization: string | null;
}

export async function answerOf(url: string, asked: Asked): Promise<string> {
  const { query, variables, authorization } = asked;
  const { body, statusCode } = await request(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
    body: JSON.stringify({ query, variables }),
  });
  const text = await body.text();
  if (statusCode !== 200 || text.includes('"errors"')) throw new Error(text.slice(0, 500));
  return text;
}

/** CPU milliseconds of the server for each of a number of requests, in turn of the given ones. */
export async function cpuMsOf(
  { url, pid }: ServerProcess,
  all: readonly Asked[],
  requests: number,
  clients: number,
): Promise<number> {
  const before = cpuSecondsOf(pid);
  await runLoad(requests, clients, async (index) => {
    const text = await answerOf(url, all[index % all.length]!);
    if (text.length < 1_000) throw new Error('An answer was too short');
  });
  return ((cpuSecondsOf(pid) - before) * 1000) / requests;
}
