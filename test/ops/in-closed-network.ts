import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runProgram } from './run-program';

/** What one network interface has sent. */
function sentBy(name: string): number {
  const line = readFileSync('/proc/net/dev', 'utf8')
    .split('\n')
    .find((each) => each.trim().startsWith(`${name}:`));
  return Number(line!.trim().split(/\s+/)[10]);
}

/** Whoever calls out has to ask for the way first, and is counted; nobody answers. */
function openNetwork(): void {
  const ip = (...args: string[]) => execFileSync('ip', args);
  ip('link', 'set', 'lo', 'up');
  ip('link', 'add', 'outside', 'type', 'veth', 'peer', 'name', 'nowhere');
  for (const name of ['outside', 'nowhere']) {
    writeFileSync(`/proc/sys/net/ipv6/conf/${name}/disable_ipv6`, '1');
  }
  ip('address', 'add', '203.0.113.1/24', 'dev', 'outside');
  for (const name of ['outside', 'nowhere']) ip('link', 'set', name, 'up');
  ip('route', 'add', 'default', 'via', '203.0.113.254', 'dev', 'outside');
}

/** Usage, inside a network namespace of its own: in-closed-network [--call-out] */
async function main(): Promise<void> {
  openNetwork();
  const before = sentBy('outside');
  const answer = process.argv.includes('--call-out') ? await callOut() : await runTheProgram();
  console.log(JSON.stringify({ answer, packets: sentBy('outside') - before }));
}

/** The whole program from an empty data directory, a page and a question, and some idle time. */
async function runTheProgram(): Promise<unknown> {
  const directory = mkdtempSync(join(tmpdir(), 'alliance-graph-'));
  const environment = { ALLIANCE_DATA_DIR: directory, PORT: '0', ADMIN_PORT: '0' };
  const program = runProgram(['all'], environment);
  try {
    const url = await program.ready();
    await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } });
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ group(slug: "donglei") { name } }' }),
    });
    await sleep(3_000);
    return await response.json();
  } finally {
    await program.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

async function callOut(): Promise<null> {
  const socket = connect(443, '198.51.100.7').on('error', () => undefined);
  await sleep(500);
  socket.destroy();
  return null;
}

void main();
