import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { carryOut } from '../../../platform/commands/work';
import { refused } from '../../../platform/errors';
import { newId } from '../../../platform/id';
import { everything } from '../../../platform/reading/reader';
import { nobody } from '../../../platform/viewer';
import { shardOf } from '../../../subgraphs/doctors/feed/domain/shard-of';
import { availabilityLog, logAvailability } from '../../../subgraphs/doctors/feed/log-availability';
import { logBooking } from '../../../subgraphs/doctors/feed/log-booking';
import { readChanges } from '../../../subgraphs/doctors/feed/read-changes';
import { readHeads } from '../../../subgraphs/doctors/feed/read-heads';
import { takeNumbers } from '../../../subgraphs/doctors/feed/take-numbers';
import { barrier } from '../../support/barrier';
import { startTestGraph, type TestGraph } from '../../support/graph';

const actor = { viewer: nobody, visible: everything, now: new Date() };
const rounds = process.env.ALLIANCE_TEST_FULL === 'yes' ? 40 : 4;

let graph: TestGraph;
let database: DataSource;
beforeAll(async () => {
  graph = await startTestGraph();
  database = await graph.database('doctors');
});
afterAll(() => graph.stop());

const doctorOfShard = (shard: number) =>
  `${newId().slice(0, -4)}00${shard.toString(16).padStart(2, '0')}`;
const changeOf = (doctorId: string | null) => ({
  ...{ doctorId, siteId: null, fromDay: '2026-06-01', toDay: '2026-06-03' },
  reason: 'HOURS' as const,
});
const inTransaction = <Result>(work: (manager: EntityManager) => Promise<Result>) =>
  database.transaction('READ COMMITTED', work);
const inWork = (perform: Parameters<typeof carryOut<void>>[2]) =>
  inTransaction((manager) => carryOut(manager, actor, perform));
const countOf = async (doctorId: string) =>
  (await database.query(`SELECT 1 FROM availability_changes WHERE doctor_id = ?`, [doctorId]))
    .length as number;

/** What somebody reads who asks again and again for everything behind the last number. */
async function readBehind(
  shard: number,
  after: number,
): Promise<{ seq: number; doctor: string }[]> {
  const rows = (await database.query(
    `SELECT seq, doctor_id AS doctor FROM availability_changes WHERE shard = ? AND seq > ? ORDER BY seq`,
    [shard, after],
  )) as { seq: string; doctor: string }[];
  return rows.map(({ seq, doctor }) => ({ seq: Number(seq), doctor }));
}

const lastOf = async (shard: number) => (await readBehind(shard, 0)).at(-1)?.seq ?? 0;

describe('the log of changes', () => {
  it('has one row for each change, also when it is told twice, and one in each shard for all doctors', async () => {
    const doctor = doctorOfShard(3);
    await inWork(async ({ manager }) => {
      logAvailability(manager, [changeOf(doctor), changeOf(doctor)]);
      logAvailability(manager, [changeOf(doctor), changeOf(null)]);
      logAvailability(manager, [{ ...changeOf(doctor), toDay: '2026-06-01' }]);
    });
    expect(await countOf(doctor)).toBe(1);
    const everybody = (await database.query(
      `SELECT shard FROM availability_changes
       WHERE doctor_id IS NULL AND from_day = '2026-06-01' AND reason = 'HOURS' ORDER BY shard`,
    )) as { shard: number }[];
    expect(everybody.map(({ shard }) => Number(shard))).toEqual([...Array(16).keys()]);
  });

  it('says nothing of what was refused or undone', async () => {
    const doctor = doctorOfShard(4);
    const refusedWork = inWork(async ({ manager }) => {
      logAvailability(manager, [changeOf(doctor)]);
      throw refused('NOT_TODAY');
    });
    await expect(refusedWork).rejects.toThrow('NOT_TODAY');
    expect(await countOf(doctor)).toBe(0);
  });

  it('is locked by nobody before the end of the work', async () => {
    const [slow, quick] = [doctorOfShard(5), doctorOfShard(5)];
    await inWork(async ({ manager }) => {
      logAvailability(manager, [changeOf(slow)]);
      // Would wait for us, and time out, if we held the counter already.
      await inWork(async (other) => logAvailability(other.manager, [changeOf(quick)]));
    });
    const order = (await readBehind(5, 0)).map(({ doctor }) => doctor);
    expect(order.indexOf(quick)).toBeLessThan(order.indexOf(slow));
  });

  it('tells bookings by their hospital, and each of them once', async () => {
    const booking = { id: newId(), hospitalId: doctorOfShard(9) };
    await inWork(async ({ manager }) => {
      logBooking(manager, booking);
      logBooking(manager, booking);
    });
    const rows = (await database.query('SELECT * FROM booking_changes WHERE booking_id = ?', [
      booking.id,
    ])) as object[];
    expect(rows).toMatchObject([{ shard: 9, hospital_id: booking.hospitalId }]);
  });

  it(`never hides a late commit from a reader, in ${rounds} rounds of 24 writers`, async () => {
    for (let round = 0; round < rounds; round += 1) {
      const shard = 7;
      const from = await lastOf(shard);
      const doctors = Array.from({ length: 24 }, () => doctorOfShard(shard));
      const seen: string[] = [];
      let position = from;
      let done = false;
      const read = async () => {
        for (const { seq, doctor } of await readBehind(shard, position)) {
          seen.push(doctor);
          position = seq;
        }
      };
      const reading = (async () => {
        while (!done) await read();
      })();
      await Promise.all(
        doctors.map((doctor) =>
          inTransaction(async (manager) => {
            await sleep(Math.random() * 15);
            await availabilityLog.write(manager, [changeOf(doctor)]);
            await sleep(Math.random() * 4);
          }),
        ),
      );
      done = true;
      await reading;
      await read();
      expect([...seen].sort()).toEqual([...doctors].sort());
    }
  }, 240_000);

  it('would hide one if its number were taken before the work, as an automatic number is', async () => {
    const shard = 8;
    const [late, early] = [doctorOfShard(shard), doctorOfShard(shard)];
    const position = await lastOf(shard);
    const numbered = async (doctor: string, beforeCommit: () => Promise<unknown>) => {
      const seq = await inTransaction((manager) => takeNumbers(manager, 'AVAILABILITY', shard, 1));
      await inTransaction(async (manager) => {
        await beforeCommit();
        await manager.query(
          `INSERT INTO availability_changes VALUES (?, ?, ?, NULL, '2026-06-01', '2026-06-03', 'HOURS', NOW())`,
          [shard, seq, doctor],
        );
      });
    };
    let go: () => void;
    const readerWasHere = new Promise<void>((resolve) => (go = resolve));
    const slow = numbered(late, () => readerWasHere);
    await sleep(50);
    await numbered(early, () => Promise.resolve());
    const first = await readBehind(shard, position);
    go!();
    await slow;
    const second = await readBehind(shard, first.at(-1)!.seq);
    expect(first.map(({ doctor }) => doctor)).toEqual([early]);
    expect(second).toEqual([]);
  });

  it('is read on from the heads of before, so many rows of each shard at a time', async () => {
    const { epoch, seqs: after } = await readHeads(database.manager, 'AVAILABILITY');
    expect(epoch).toMatch(/^[0-9a-f]{12}$/);
    const doctors = [0, 0, 0, 6].map(doctorOfShard);
    await inWork(async ({ manager }) => logAvailability(manager, doctors.map(changeOf)));

    const { seqs: heads } = await readHeads(database.manager, 'AVAILABILITY');
    const read = (behind: readonly number[], perShard: number) =>
      readChanges(database.manager, { after: behind, heads }, perShard);
    expect((await read(after, 9)).map(({ doctorId }) => doctorId)).toEqual(doctors);
    expect((await read(after, 2)).map(({ shard }) => shard)).toEqual([0, 0, 6]);
    expect(await read(heads, 9)).toEqual([]);
  });

  it('lets writers of many shards pass each other, whatever order they tell them in', async () => {
    const shards = [1, 2, 10, 11, 12, 13];
    const storm = Array.from({ length: 12 }, (_, writer) =>
      inTransaction(async (manager) => {
        const told = [...shards].sort(() => (writer % 2 === 0 ? 1 : -1));
        logBooking(manager, { id: newId(), hospitalId: doctorOfShard(writer) });
        await carryOut(manager, actor, async (work) => {
          for (const shard of told) logAvailability(work.manager, [changeOf(doctorOfShard(shard))]);
        });
      }),
    );
    await Promise.all(storm);
    expect(shardOf(doctorOfShard(12))).toBe(12);
  });

  it('would let them block each other for good if each took its shards in an order of its own', async () => {
    const meet = barrier(2);
    const writers = [
      [14, 15],
      [15, 14],
    ].map(([one, other]) =>
      inTransaction(async (manager) => {
        await takeNumbers(manager, 'AVAILABILITY', one!, 1);
        await meet();
        await takeNumbers(manager, 'AVAILABILITY', other!, 1);
      }),
    );
    const outcomes = await Promise.allSettled(writers);
    const failed = outcomes.flatMap((one) =>
      one.status === 'rejected' ? [(one.reason as { errno: number }).errno] : [],
    );
    expect(failed).toEqual([1213]);
  });
});
