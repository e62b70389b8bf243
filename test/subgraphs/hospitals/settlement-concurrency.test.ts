import { act } from '../../support/act';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { inOneWork, withoutLocks } from '../../support/in-one-work';
import { together } from '../../support/together';
import { settleCase } from '../../../subgraphs/hospitals/money/commands/settle-case';
import { givenOperated } from './open-cases';
import { viewerInRole } from './viewer-in-role';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

const clients = 64;

async function givenBilled() {
  const operated = await givenOperated(graph);
  const items = [{ category: 'SERVICE', item: '手术费', amountFen: 100_001 }];
  await act(graph, operated.hospital, 'recordBilling', { case: operated.caseId, items });
  return operated;
}

async function settledTimes(caseId: string): Promise<number> {
  const database = await graph.database('hospitals');
  const rows = await database.query('SELECT COUNT(*) AS n FROM settlements WHERE case_id = ?', [
    caseId,
  ]);
  return Number(rows[0].n);
}

it('settles a case once, however many settle it at the same time', async () => {
  const { caseId, group, hospital } = await givenBilled();
  const input = { id: caseId, expectedVersion: 3 };
  const answers = await Promise.all(
    Array.from({ length: clients }, (_, index) =>
      act(graph, index % 2 ? group : hospital, 'settleCase', input, '{ id }'),
    ),
  );
  expect(answers.filter(({ body }) => !body.includes('"errors"'))).toHaveLength(1);
  expect(await settledTimes(caseId)).toBe(1);
});

it('gives back no more than was billed, however many refund at the same time', async () => {
  const { caseId, group, hospital } = await givenBilled();
  await act(graph, group, 'settleCase', { id: caseId, expectedVersion: 3 }, '{ id }');
  const refund = { case: caseId, amountFen: 33_333, reason: '退费' };
  const answers = await Promise.all(
    Array.from({ length: clients }, () => act(graph, hospital, 'recordRefund', refund)),
  );
  expect(answers.filter(({ body }) => !body.includes('"errors"'))).toHaveLength(3);
  const database = await graph.database('hospitals');
  const [sums] = await database.query(
    `SELECT SUM(net_fen) AS net, SUM(group_part_fen) AS part FROM settlements WHERE case_id = ?`,
    [caseId],
  );
  expect([Number(sums.net), Number(sums.part)]).toEqual([2, 1]);
});

describe('without the lock', () => {
  const settleTwice = async () => {
    const { caseId, practice } = await givenBilled();
    const viewer = viewerInRole('GROUP_ADMIN', { group: [practice.groupId] });
    const input = { id: caseId, expectedVersion: 3 };
    const meeting = together(2);
    const tries = await Promise.allSettled(
      ['one', 'other'].map(() =>
        inOneWork(graph, 'hospitals', viewer, (work) =>
          settleCase(meeting(withoutLocks(work)), input),
        ),
      ),
    );
    return { caseId, tries };
  };

  it('the constraint still keeps it to one', async () => {
    const { caseId, tries } = await settleTwice();
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await settledTimes(caseId)).toBe(1);
  });

  it('and without the constraint it would be settled twice', async () => {
    const database = await graph.database('hospitals');
    await database.query('DROP INDEX settlements_once ON settlements');
    // Of the step only one can be kept: that is another table's promise, and it is taken away too.
    await database.query('ALTER TABLE case_steps DROP PRIMARY KEY');
    const { caseId } = await settleTwice();
    expect(await settledTimes(caseId)).toBe(2);
  });
});
