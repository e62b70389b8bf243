import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { isAlive } from '../../../platform/private-database/is-alive';
import { pidIdentity } from '../../../platform/private-database/pid-identity';

it('names this run, the same every time', () => {
  const mine = pidIdentity(process.pid);
  expect(mine).not.toBeNull();
  expect(pidIdentity(process.pid)).toBe(mine);
  expect(isAlive(`${mine}`)).toBe(true);
});

it('knows nobody where no program runs', () => {
  const ended = spawnSync(process.execPath, ['-e', '']);
  expect(pidIdentity(ended.pid)).toBeNull();
});

it('stops being alive when the program is killed', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  await once(child, 'spawn');
  const identity = `${pidIdentity(child.pid ?? 0)}`;
  expect(isAlive(identity)).toBe(true);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(isAlive(identity)).toBe(false);
});

it('tells another run with the same pid from this one', () => {
  expect(isAlive(`${process.pid}:1:another boot`)).toBe(false);
});

it('holds what is not an identity at all for dead', () => {
  expect(isAlive('')).toBe(false);
  expect(isAlive('null')).toBe(false);
});
