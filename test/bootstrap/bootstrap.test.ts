import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { smallClone } from './small-clone';

let clone: ReturnType<typeof smallClone>;
beforeEach(() => (clone = smallClone()));
afterEach(() => clone.remove());

const installing = /Installing packages .*\n[^]*Installing packages: done/;
const isInstalled = () => existsSync(clone.place('node_modules/dependency/package.json'));

it('installs the packages of a fresh clone, and says so', async () => {
  const { code, output } = await clone.bootstrap();
  expect(output).toMatch(installing);
  expect(code).toBe(0);
  expect(isInstalled()).toBe(true);
  expect(readdirSync(clone.place('.data'))).toEqual([]);
});

it('says and does nothing the second time', async () => {
  await clone.bootstrap();
  expect(await clone.bootstrap()).toEqual({ code: 0, output: '' });
});

it('installs again when the lock file has changed', async () => {
  await clone.bootstrap();
  clone.depend('2.0.0');
  expect((await clone.bootstrap()).output).toMatch(installing);
});

it('installs again what was interrupted', async () => {
  await clone.bootstrap();
  rmSync(clone.place('node_modules/.installed'));
  rmSync(clone.place('node_modules/.package-lock.json'));
  rmSync(clone.place('node_modules/dependency'));
  expect((await clone.bootstrap()).output).toMatch(installing);
  expect(isInstalled()).toBe(true);
});

it('believes the record of an npm that was run by hand', async () => {
  await clone.bootstrap();
  rmSync(clone.place('node_modules/.installed'));
  expect(await clone.bootstrap()).toEqual({ code: 0, output: '' });
});

it('installs once when two commands begin at once', async () => {
  const both = await Promise.all([clone.bootstrap(), clone.bootstrap()]);
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  expect(both.filter(({ output }) => installing.test(output))).toHaveLength(1);
});

it('takes over from a command that was killed', async () => {
  const ended = spawnSync(process.execPath, ['-e', '']);
  const lock = clone.place('.data/bootstrap.lock');
  mkdirSync(clone.place('.data'));
  symlinkSync(`${ended.pid}:1|0123456789abcdef`, lock);
  expect((await clone.bootstrap()).output).toMatch(installing);
  expect(existsSync(lock)).toBe(false);
});

it('ends with a sentence when npm can not install', async () => {
  writeFileSync(clone.place('package-lock.json'), '{}');
  const { code, output } = await clone.bootstrap();
  expect(code).toBe(1);
  expect(output).toContain('The packages could not be installed');
  expect(existsSync(clone.place('node_modules/.installed'))).toBe(false);
});

it.each(['20.18.3', '18.20.8', '12.22.12'])('asks for a newer Node than %s', async (version) => {
  const pretend = clone.place('pretend.js');
  const versions = JSON.stringify({ ...process.versions, node: version });
  writeFileSync(pretend, `Object.defineProperty(process, 'versions', { value: ${versions} });`);
  expect(await clone.bootstrap('--require', pretend)).toEqual({
    code: 1,
    output: `Node ${version} is too old: install Node 20.19 or newer.\n`,
  });
});
