import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { createLeadership, LeaseLost, type Leadership } from '../../platform/scheduling/leadership';
import { inTransaction } from '../../platform/transaction';
import { openToys } from '../events/toys';

let toys: Awaited<ReturnType<typeof openToys>>;
beforeEach(async () => {
  toys = await openToys();
});
afterEach(() => toys.close());

const expire = () =>
  toys.east.query('UPDATE leases SET expires_at = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND');

it('has one leader among many who want to lead at once', async () => {
  const all = Array.from({ length: 16 }, () => createLeadership(toys.east));
  const taken = await Promise.all(all.map((one) => one.take()));
  expect(taken.filter(Boolean)).toHaveLength(1);
  const leader = all[taken.indexOf(true)]!;
  expect(await leader.take()).toBe(true);
  await leader.giveUp();
  expect(await all[taken.indexOf(false)]!.take()).toBe(true);
  expect(await leader.isLeader()).toBe(false);
});

it('lets a leader that slept through its lease write nothing', async () => {
  const [old, next] = [createLeadership(toys.east), createLeadership(toys.east)];
  await old.take();
  await expire();
  expect(await next.take()).toBe(true);
  const late = inTransaction(toys.east, async (manager) => {
    await old.renew(manager);
    await manager.query("INSERT INTO applied VALUES ('late', '1')");
  });
  await expect(late).rejects.toThrow(LeaseLost);
  expect(await toys.east.query('SELECT * FROM applied')).toEqual([]);
});

/** A piece of work that lasts longer than the lease, while somebody else wants to lead. */
async function orderOf(fence: (leader: Leadership, manager: EntityManager) => Promise<unknown>) {
  const [leader, other] = [createLeadership(toys.east, 1), createLeadership(toys.east, 1)];
  await leader.take();
  const order: string[] = [];
  const piece = inTransaction(toys.east, async (manager) => {
    await fence(leader, manager);
    await sleep(1_800);
    await manager.query("INSERT INTO applied VALUES ('piece', '1')");
  }).then(() => order.push('worked'));
  await sleep(1_300);
  await other.take().then((taken) => order.push(taken ? 'took over' : 'in vain'));
  await piece;
  return order;
}

it('lets nobody take over in the middle of a piece of work', async () => {
  const order = await orderOf((leader, manager) => leader.renew(manager));
  expect(order).toEqual(['worked', 'took over']);
});

it('would let somebody take over if the lease were only looked at', async () => {
  expect(await orderOf((leader) => leader.isLeader())).toEqual(['took over', 'worked']);
});

it('replaces a leader that was killed within 30 seconds, and never has two', async () => {
  const script = join(__dirname, 'contender.ts');
  const start = async (name: string): Promise<ChildProcess> => {
    const child = spawn(
      process.execPath,
      ['--require', 'tsx/cjs', script, toys.urls.west.appUrl, name],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await once(child.stdout, 'data');
    return child;
  };
  const written = async () => (await toys.applied()) as unknown as string[];
  const until = async (name: string, seconds: number) => {
    for (let waited = 0; waited < seconds * 10; waited += 1) {
      if ((await written()).includes(name)) return;
      await sleep(100);
    }
    throw new Error(`${name} does not lead after ${seconds} seconds`);
  };

  const first = await start('first');
  let second: ChildProcess | null = null;
  try {
    await until('first', 10);
    second = await start('second');
    await sleep(6_000); // the second has looked at least once
    expect(new Set(await written())).toEqual(new Set(['first']));
    first.kill('SIGKILL');
    await once(first, 'exit');
    const before = (await written()).length;
    await until('second', 30);
    expect(new Set((await written()).slice(before))).toEqual(new Set(['second']));
  } finally {
    first.kill('SIGKILL');
    second?.kill('SIGKILL');
  }
}, 90_000);
