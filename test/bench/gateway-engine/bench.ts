import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { Pool } from 'undici';
import { composeSubgraphs } from '../../federation/harness/compose-subgraphs';
import { benchSubgraphs, nestedQuery, smallQuery } from './graph';

interface Usage {
  readonly cpu: NodeJS.CpuUsage;
  readonly rss: number;
}

interface Figures {
  readonly cpuMs: number;
  readonly rssMb: number;
  readonly subgraphRequests: number;
  readonly answer: string;
}

const clients = 20;

/** CPU of gateway processes alone, per request, for one query; requests differ in authorization. */
export async function bench() {
  const { supergraphSdl, problems } = composeSubgraphs(benchSubgraphs);
  if (!supergraphSdl) throw new Error(problems.join('\n'));
  const subgraphs = start('subgraphs.ts');
  const { ports } = await hear<{ ports: Record<string, number> }>(subgraphs);
  const countRequests = async () => (await ask<{ requests: number }>(subgraphs)).requests;

  async function measure(engine: string, query: string, requests: number): Promise<Figures> {
    const child = start('contestant.ts');
    child.send({ engine, supergraphSdl, ports });
    const { port } = await hear<{ port: number }>(child);
    const pool = new Pool(`http://127.0.0.1:${port}`, { connections: clients });
    const answer = await load(pool, query, Math.min(300, requests));
    const before = await ask<Usage>(child);
    const asked = await countRequests();
    await load(pool, query, requests);
    const after = await ask<Usage>(child);
    const subgraphRequests = ((await countRequests()) - asked) / requests;
    await pool.close();
    child.disconnect();
    const micros = after.cpu.user + after.cpu.system - before.cpu.user - before.cpu.system;
    const rssMb = Math.round(after.rss / 2 ** 20);
    return { cpuMs: micros / 1000 / requests, rssMb, subgraphRequests, answer };
  }

  const size = 2_000;
  const ours = await measure('compiled', nestedQuery, size);
  const stock = await measure('apollo', nestedQuery, size / 10);
  const smallOurs = await measure('compiled', smallQuery, size);
  const smallStock = await measure('apollo', smallQuery, size);
  subgraphs.disconnect();
  if (ours.answer !== stock.answer.trimEnd()) throw new Error('The engines answer differently.');

  console.log(`answer ${ours.answer.length} characters`);
  for (const [name, figures] of Object.entries({ ours, stock, smallOurs, smallStock })) {
    const { cpuMs, rssMb, subgraphRequests } = figures;
    console.log(`${name}: ${cpuMs.toFixed(3)} ms, ${rssMb} MB, ${subgraphRequests} requests`);
  }
  return {
    cpuMs: round(ours.cpuMs),
    vsApollo: round(ours.cpuMs / stock.cpuMs),
    smallVsApollo: round(smallOurs.cpuMs / smallStock.cpuMs),
    rssMb: ours.rssMb,
    subgraphRequests: ours.subgraphRequests,
  };
}

async function load(pool: Pool, query: string, requests: number): Promise<string> {
  let sent = 0;
  let last = '';
  const body = JSON.stringify({ query });
  async function client(): Promise<void> {
    while (sent < requests) {
      sent += 1;
      const response = await pool.request({
        method: 'POST',
        path: '/',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${sent}` },
        body,
      });
      last = await response.body.text();
      if (!last.startsWith('{"data":{')) throw new Error(last.slice(0, 500));
    }
  }
  await Promise.all(Array.from({ length: clients }, client));
  return last;
}

function start(script: string): ChildProcess {
  return fork(join(__dirname, script), { execArgv: ['--require', 'tsx/cjs'] });
}

function hear<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as T));
    child.once('exit', (code) => reject(new Error(`A process ended with ${code}.`)));
  });
}

function ask<T>(child: ChildProcess): Promise<T> {
  child.send({});
  return hear<T>(child);
}

const round = (value: number) => Number(value.toFixed(3));
