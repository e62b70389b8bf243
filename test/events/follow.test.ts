import { setTimeout as sleep } from 'node:timers/promises';
import { copyStatus } from '../../platform/events/copy-status';
import { followOnce, type Following } from '../../platform/events/follow';
import { beat } from '../../platform/events/heartbeat';
import { publish, shardOf } from '../../platform/events/publish';
import { requireFresh } from '../../platform/events/require-fresh';
import { newId } from '../../platform/id';
import { retryParked } from '../../platform/events/retry-parked';
import { createReader, everything } from '../../platform/reading/reader';
import { inTransaction } from '../../platform/transaction';
import { following, openToys } from './toys';

let toys: Awaited<ReturnType<typeof openToys>>;
beforeEach(async () => {
  toys = await openToys();
});
afterEach(() => toys.close());

const happened = (number: number, subjectId = newId()) => ({
  kind: 'Happened',
  subjectId,
  payload: number as never,
});

const tell = (numbers: readonly number[]) =>
  inTransaction(toys.east, (manager) =>
    publish(
      manager,
      numbers.map((number) => happened(number)),
      new Date(),
    ),
  );

async function followAll() {
  while ((await followOnce(toys.west, following, toys.ask, 'test')).more);
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const sorted = async () => (await toys.applied()).sort((a, b) => a - b);

it('copies every fact once, however often it looks', async () => {
  await tell(numbers(450)); // more than two pages
  await followAll();
  await followAll();
  expect(await sorted()).toEqual(numbers(450));
});

it('copies every fact once when several processes look at the same time', async () => {
  await tell(numbers(300));
  await Promise.all([followAll(), followAll(), followAll()]);
  expect(await sorted()).toEqual(numbers(300));
});

it('catches up with a day of facts', async () => {
  const day = 5_000;
  await tell(numbers(day));
  await followAll();
  expect(await sorted()).toEqual(numbers(day));
});

it('parks a fact that cannot be applied, applies the rest, and tries again after a start', async () => {
  await tell([...numbers(20), 13]);
  const picky: Following = {
    ...following,
    apply: {
      async Happened(manager, event) {
        await following.apply.Happened!(manager, event);
        if (event.payload === '13') throw new Error('a fact that nobody understands');
      },
    },
  };
  const { parked } = await followOnce(toys.west, picky, toys.ask, 'test');
  expect(parked.map(({ payload, cause }) => [payload, cause])).toEqual([
    ['13', 'Error: a fact that nobody understands'],
    ['13', 'Error: a fact that nobody understands'],
  ]);
  expect(await sorted()).toEqual(numbers(20).filter((number) => number !== 13));
  expect(await copyStatus(toys.west, new Date())).toMatchObject([{ owner: 'east', parked: 2 }]);

  expect(await retryParked(toys.west, picky)).toBe(2);
  expect(await retryParked(toys.west, following)).toBe(0);
  expect(await sorted()).toEqual([...numbers(20), 13].sort((a, b) => a - b));
  expect(await copyStatus(toys.west, new Date())).toMatchObject([{ owner: 'east', parked: 0 }]);
});

it('parks nothing for the fault of the network', async () => {
  await tell(numbers(5));
  const cut: Following = {
    ...following,
    apply: {
      async Happened(manager, event) {
        await following.apply.Happened!(manager, event);
        const [row] = (await manager.query('SELECT CONNECTION_ID() AS id')) as { id: number }[];
        await toys.west.query('KILL ?', [Number(row!.id)]).catch(() => undefined);
        await manager.query('SELECT 1');
      },
    },
  };
  await expect(followOnce(toys.west, cut, toys.ask, 'test')).rejects.toThrow();
  expect(await toys.applied()).toEqual([]);
  await followAll();
  expect(await sorted()).toEqual(numbers(5));
});

it('does not skip a fact that was numbered early and committed late', async () => {
  const subjectId = newId();
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const late = inTransaction(toys.east, async (manager) => {
    await publish(manager, [happened(1, subjectId)], new Date());
    await held;
  });
  await sleep(50);
  const next = inTransaction(toys.east, (manager) =>
    publish(manager, [happened(2, subjectId)], new Date()),
  );
  await sleep(50);
  await followAll(); // the second writer waits behind the first, so there is nothing to skip to
  release();
  await Promise.all([late, next]);
  await followAll();
  expect(await toys.applied()).toEqual([1, 2]);
});

it('would skip it without the lock on the counter', async () => {
  const subjectId = newId();
  const shard = shardOf(subjectId);
  const insert = 'INSERT INTO outbox VALUES (?, ?, ?, ?, ?, UTC_TIMESTAMP(3))';
  const late = toys.east.createQueryRunner();
  await late.startTransaction('READ COMMITTED');
  await late.query(insert, [shard, 1, 'Happened', subjectId, '1']);
  await toys.east.query(insert, [shard, 2, 'Happened', subjectId, '2']);
  await followAll();
  await late.commitTransaction();
  await late.release();
  await followAll();
  expect(await toys.applied()).toEqual([2]);
});

it('knows that its copy is fresh by the heartbeat alone, and says when it is not', async () => {
  const reader = createReader(toys.west.manager, everything);
  const now = new Date();
  const later = new Date(now.getTime() + 16 * 60_000);
  const stale = { extensions: { code: 'RETRY_LATER', reason: 'SOURCE_STALE' } };

  await expect(requireFresh(reader, 'east', now)).rejects.toMatchObject(stale);
  await beat(toys.east, new Date());
  await followAll();
  await expect(requireFresh(reader, 'east', now)).resolves.toBeUndefined();
  await expect(requireFresh(reader, 'east', later)).rejects.toMatchObject(stale);
});
