import { execFile, spawnSync } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { pidIdentity } from '../../../platform/private-database/pid-identity';
import { whileLocked } from '../../../platform/private-database/while-locked';

const program = join(__dirname, 'programs/count-under-lock.ts');
const programs = 4;
const timesEach = 25;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'while-locked-'));
  writeFileSync(join(folder, 'count'), '0');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What several programs count to when each of them adds 1 many times. */
async function countTogether(mode: string, times = timesEach): Promise<number> {
  const args = ['--require', 'tsx/cjs', program, folder, String(times), mode];
  const run = () => promisify(execFile)(process.execPath, args);
  await Promise.all(Array.from({ length: programs }, run));
  return Number(readFileSync(join(folder, 'count'), 'utf8'));
}

/** A lock whose holder has ended. */
function leaveDeadLock() {
  const ended = spawnSync(process.execPath, ['-e', '']);
  symlinkSync(`${ended.pid}:1:none|0123456789abcdef`, join(folder, 'lock'));
}

it('lets one program in at a time', async () => {
  expect(await countTogether('locked')).toBe(programs * timesEach);
});

it('is what makes the count right: without it additions are lost', async () => {
  expect(await countTogether('unlocked')).toBeLessThan(programs * timesEach);
});

it('is taken from a dead holder, by one of many who want it, and leaves nothing behind', async () => {
  leaveDeadLock();
  expect(await countTogether('locked')).toBe(programs * timesEach);
  expect(readdirSync(folder)).toEqual(['count']);
});

it('is never taken from the one who has just taken it from a dead holder', async () => {
  expect(await countTogether('abandoning', 150)).toBe(programs * 150);
});

it('is taken over when the same pid belongs to another run', async () => {
  symlinkSync(`${process.pid}:1:another boot|0123456789abcdef`, join(folder, 'lock'));
  expect(await whileLocked(join(folder, 'lock'), async () => 'in')).toBe('in');
});

it('waits for a living holder', async () => {
  const seen: string[] = [];
  const lock = join(folder, 'lock');
  symlinkSync(`${pidIdentity(process.pid)}|0123456789abcdef`, lock);
  const waiting = whileLocked(lock, async () => seen.push('entered'));
  await sleep(150);
  seen.push('released');
  rmSync(lock);
  await waiting;
  expect(seen).toEqual(['released', 'entered']);
});

it('tells once that it has to wait for long', async () => {
  let told = 0;
  const lock = join(folder, 'lock');
  symlinkSync(`${pidIdentity(process.pid)}|0123456789abcdef`, lock);
  const waiting = whileLocked(
    lock,
    async () => told,
    () => (told += 1),
  );
  while (told === 0) await sleep(20);
  await sleep(200);
  rmSync(lock);
  expect(await waiting).toBe(1);
});

it('is free again after work that failed', async () => {
  const lock = join(folder, 'lock');
  const failing = whileLocked(lock, () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(await whileLocked(lock, async () => 'in')).toBe('in');
});
