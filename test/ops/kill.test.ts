import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { adminUrl } from '../../cli/database/admin-url';
import { readConfig } from '../../platform/config';
import { subgraphNames } from '../../schema/subgraph-names';
import { runProgram } from './run-program';

const rounds = process.env['ALLIANCE_TEST_FULL'] ? 10 : 3;
const question = '{ alliance { members { totalCount } } groups(first: 50) { nodes { id name } } }';

describe('a first start that is killed at any moment', () => {
  const directories: string[] = [];
  afterAll(() => {
    for (const directory of directories) rmSync(directory, { recursive: true, force: true });
  });

  function freshEnvironment(): Record<string, string> {
    const directory = mkdtempSync(join(tmpdir(), 'alliance-graph-'));
    directories.push(directory);
    return { ALLIANCE_DATA_DIR: directory, PORT: '0', ADMIN_PORT: '0' };
  }

  /** Rows by table, and an answer: everything that a whole first start leaves. */
  async function startAndLook(environment: Record<string, string>) {
    const program = runProgram(['all'], environment);
    try {
      const url = await program.ready();
      const health = await fetch(`${url}/health/ready`);
      const answer = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: question }),
      });
      return {
        health: await health.text(),
        answer: await answer.text(),
        rows: await rowsByTable(environment),
      };
    } finally {
      await program.stop();
    }
  }

  async function rowsByTable(environment: Record<string, string>) {
    const connection = await createConnection(adminUrl(readConfig(environment, subgraphNames)));
    const [tables] = await connection.query<RowDataPacket[]>(
      "SELECT table_schema AS place, table_name AS name FROM information_schema.tables WHERE table_schema LIKE 'alliance\\_%' ORDER BY 1, 2",
    );
    const rows: Record<string, unknown> = {};
    for (const { place, name } of tables as { place: string; name: string }[]) {
      const [[row]] = await connection.query<RowDataPacket[]>('SELECT COUNT(*) AS n FROM ??.??', [
        place,
        name,
      ]);
      rows[`${place}.${name}`] = row?.['n'];
    }
    await connection.end();
    return rows;
  }

  it('is whole after the next one', async () => {
    const startedAt = Date.now();
    const whole = await startAndLook(freshEnvironment());
    const tookMilliseconds = Date.now() - startedAt;
    expect(whole.health).toBe('{"ready":true}');
    expect(whole.answer).toContain('"totalCount":7');

    for (let round = 0; round < rounds; round += 1) {
      const environment = freshEnvironment();
      // A moment in each part of the way, and a random one within it.
      const moment = ((round + Math.random()) / rounds) * tookMilliseconds;
      const killed = runProgram(['all'], environment);
      await Promise.race([sleep(moment), once(killed.child, 'exit')]);
      killed.child.kill('SIGKILL');
      await killed.end();
      expect({ moment, ...(await startAndLook(environment)) }).toEqual({ moment, ...whole });
    }
  }, 600_000);
});
