import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { installPackages } from '../../platform/system-packages/install-packages';

const run = promisify(execFile);
const root = join(__dirname, '../..');

beforeAll(async () => {
  const hasIp = await run('ip', ['-V']).then(Boolean, () => false);
  if (hasIp) return;
  const why = await installPackages(
    ['iproute2'],
    mkdtempSync(join(tmpdir(), 'ip-')),
    () => undefined,
  );
  if (why !== null) throw new Error(`The test needs iproute2: ${why}`);
});

/** A network of its own, in which every packet that leaves the machine is counted. */
async function inClosedNetwork(...args: readonly string[]) {
  const rights = process.getuid?.() === 0 ? ['-n'] : ['-r', '-n'];
  const program = ['node', '--import', 'tsx', 'test/ops/in-closed-network.ts', ...args];
  const { stdout } = await run('unshare', [...rights, ...program], { cwd: root });
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as { answer: unknown; packets: number };
}

it('starts, answers and shows its explorer without calling anybody', async () => {
  const { answer, packets } = await inClosedNetwork();
  expect(answer).toEqual({ data: { group: { name: '冬雷脑科医生集团' } } });
  expect(packets).toBe(0);
}, 120_000);

it('would have noticed a call', async () => {
  const { packets } = await inClosedNetwork('--call-out');
  expect(packets).toBeGreaterThan(0);
});
