import { Pool } from 'undici';
import { cpuSecondsOf } from '../support/cpu-of';
import { runLoad } from '../support/load';
import type { Contestant } from './contestants';

const clients = 20;
let authorizations = 0;

/** One question, and the only right answer to it. */
export interface Question {
  readonly query: string;
  /** Null: whatever the first contestant says. */
  expected: string | null;
}

/**
 * CPU milliseconds of one request. Each carries an authorization of its own, so that nobody can
 * answer two of them at once, and every answer is compared whole.
 */
export async function measure(
  { name, url, pid }: Contestant,
  question: Question,
  requests: number,
): Promise<number> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: clients });
  const payload = JSON.stringify({ query: question.query });
  const before = cpuSecondsOf(pid);
  await runLoad(requests, clients, async () => {
    const { body } = await pool.request({
      method: 'POST',
      path: pathname,
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        authorization: `Bearer ${(authorizations += 1)}`,
      },
      body: payload,
    });
    const answer = (await body.text()).trimEnd();
    question.expected ??= answer;
    if (!answer.startsWith('{"data":{')) throw new Error(`${name} refuses: ${answer}`);
    if (answer !== question.expected) {
      throw new Error(`${name} answers otherwise: ${answer.slice(0, 500)}`);
    }
  });
  const used = cpuSecondsOf(pid) - before;
  await pool.close();
  return (used * 1000) / requests;
}
