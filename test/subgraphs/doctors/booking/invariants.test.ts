import { doctorsInvariants } from '../../../../subgraphs/doctors/invariants/row-counts';
import { SlotClaim } from '../../../../subgraphs/doctors/booking/entities/slot-claim';
import { claimRows } from '../../../../subgraphs/doctors/booking/slots';
import { givenBooking } from '../../../support/given/doctors/given-booking';
import { givenDoctor } from '../../../support/given/doctors/given-doctor';
import { startTestGraph, type TestGraph } from '../../../support/graph';
import { timeOf } from '../../../support/time-of';

let graph: TestGraph;
beforeEach(async () => {
  graph = await startTestGraph();
});
afterEach(() => graph.stop());

/** What is violated, and how often. */
async function violated(): Promise<Record<string, number>> {
  const database = await graph.database('doctors');
  const found: Record<string, number> = {};
  for (const { name, sql } of doctorsInvariants) {
    const [row] = await database.query<{ violations: unknown }[]>(sql);
    if (Number(row!.violations) > 0) found[name] = Number(row!.violations);
  }
  return found;
}

async function given(change: object = {}, claimed = true) {
  const time = timeOf(graph.now(), 5, 9);
  const of = { doctorId: (await givenDoctor(graph)).id, version: 2, ...time, ...change };
  const booking = await givenBooking(graph, of);
  const { manager } = await graph.database('doctors');
  if (claimed) await manager.insert(SlotClaim, claimRows(booking));
  return booking;
}

it('finds nothing where nothing is wrong', async () => {
  const { doctorId, siteId } = await given();
  await given({ doctorId, siteId, ...timeOf(graph.now(), 5, 10) });
  expect(await violated()).toEqual({});
});

it('finds two visits at once, and the claims that they cannot both have', async () => {
  const { doctorId } = await given();
  await given({ doctorId, ...timeOf(graph.now(), 5, 9.5) }, false);
  expect(await violated()).toEqual({ I1: 1, I2: 1, I4: 1 });
});

it('finds a way that nobody can go', async () => {
  const { doctorId } = await given();
  await given({ doctorId, ...timeOf(graph.now(), 5, 12) });
  expect(await violated()).toEqual({ I2: 1 });
});

it('finds claims that were left, and a hold that nobody ended', async () => {
  const holdExpiresAt = new Date(Date.now() - 2 * 3_600_000);
  await given({ state: 'CANCELLED' });
  await given({ state: 'HELD', holdExpiresAt, version: 1 });
  expect(await violated()).toEqual({ I4: 4, I5: 1 });
});

it('finds a change without a step', async () => {
  await given({ version: 3 });
  expect(await violated()).toEqual({ I11: 1 });
});
