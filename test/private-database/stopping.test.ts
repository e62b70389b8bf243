import { existsSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '../../platform/start-error';
import { ask } from './ask';
import { databaseFolder, type DatabaseFolder } from './database-folder';
import { openCommand } from './open-command';

let place: DatabaseFolder;
beforeEach(() => (place = databaseFolder()));
afterEach(() => place.remove());

async function until(isSo: () => boolean) {
  while (!isSo()) await sleep(5);
}

it('keeps its data from one start to the next, and leaves no server between', async () => {
  const first = await place.open();
  await ask(first.adminUrl, 'CREATE DATABASE kept');
  await first.stop();
  expect(place.serverPid()).toBeNull();

  const second = await place.open();
  expect(await ask(second.adminUrl, "SHOW DATABASES LIKE 'kept'")).toHaveLength(1);
  await second.stop();
});

it('is run by one of two commands that start at once; the other attaches', async () => {
  const commands = [openCommand(place.folder), openCommand(place.folder)];
  const opened = await Promise.all(commands.map((command) => command.opened()));
  expect(opened.map(({ started }) => started).sort()).toEqual([false, true]);
  expect(opened[0]?.adminUrl).toBe(opened[1]?.adminUrl);

  const attached = commands[opened.findIndex(({ started }) => !started)];
  const owner = commands[opened.findIndex(({ started }) => started)];
  expect(await attached?.stop()).toBe(0);
  expect(place.serverPid()).not.toBeNull();
  expect(await owner?.stop()).toBe(0);
  expect(place.serverPid()).toBeNull();
});

/** On a busy machine the kill may come too late: then once more from the beginning. */
async function killWhileItIsMade() {
  do {
    rmSync(place.data, { recursive: true, force: true });
    const command = openCommand(place.folder);
    await until(() => existsSync(`${place.data}.unfinished`));
    await command.kill();
    if (existsSync(place.data)) await (await place.open()).stop();
  } while (existsSync(place.data));
}

it('is whole again after a kill in the middle of making it', async () => {
  await killWhileItIsMade();
  const database = await place.open();
  expect(database.started).toBe(true);
  expect(await ask(database.adminUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  expect(existsSync(`${place.data}.unfinished`)).toBe(false);
  await database.stop();
});

it('is adopted by the next command when the one that started it was killed', async () => {
  const command = openCommand(place.folder);
  const { adminUrl } = await command.opened();
  await command.kill();
  const orphan = place.serverPid();
  expect(orphan).not.toBeNull();

  const database = await place.open();
  expect(database).toMatchObject({ started: true, adminUrl });
  expect(place.serverPid()).toBe(orphan);
  await database.stop();
  expect(place.serverPid()).toBeNull();
});

it('is not stopped a second time when it belongs to somebody else by then', async () => {
  const database = await place.open();
  await database.stop();
  const command = openCommand(place.folder);
  await command.opened();
  await database.stop();
  expect(place.serverPid()).not.toBeNull();
  expect(await command.stop()).toBe(0);
});

it('is adopted by exactly one of two', async () => {
  const killed = openCommand(place.folder);
  await killed.opened();
  await killed.kill();

  const commands = [openCommand(place.folder), openCommand(place.folder)];
  const opened = await Promise.all(commands.map((command) => command.opened()));
  expect(opened.map(({ started }) => started).sort()).toEqual([false, true]);
  await Promise.all(commands.map((command) => command.stop()));
  expect(place.serverPid()).toBeNull();
});

it('recovers what was committed when the server itself was killed', async () => {
  const first = await place.open();
  await ask(first.adminUrl, 'CREATE DATABASE kept');
  await ask(first.adminUrl, 'CREATE TABLE kept.rows_of_it (id INT PRIMARY KEY) ENGINE = InnoDB');
  await ask(first.adminUrl, 'INSERT INTO kept.rows_of_it VALUES (1), (2)');
  process.kill(place.serverPid() ?? 0, 'SIGKILL');
  await until(() => place.serverPid() === null);

  const second = await place.open();
  expect(await ask(second.adminUrl, 'SELECT * FROM kept.rows_of_it')).toHaveLength(2);
  await second.stop();
});

it('opens after its password file was lost', async () => {
  await (await place.open()).stop();
  rmSync(join(place.folder, 'root-password'));
  const database = await place.open();
  expect(await ask(database.adminUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await database.stop();
});

it('says what to do about a broken data directory, and leaves it for repair', async () => {
  await (await place.open()).stop();
  truncateSync(join(place.data, 'ibdata1'), 100_000);
  const error = await place.open().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StartError);
  expect(`${error}`).toContain('restore a backup, or move the folder away');
  expect(existsSync(place.data)).toBe(true);
  expect(place.serverPid()).toBeNull();
});
