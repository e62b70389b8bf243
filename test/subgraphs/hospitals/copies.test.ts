import { EventSource } from '../../../platform/events/event-source';
import { newId, stableId } from '../../../platform/id';
import { applyGroupChanged } from '../../../subgraphs/hospitals/copies/apply-group-changed';
import { GroupCopy } from '../../../subgraphs/hospitals/copies/entities/group-copy';
import { startTestGraph, type TestGraph } from '../../support/graph';

describe('what hospitals copy of the groups', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph();
  });
  afterAll(() => graph.stop());

  it('is there after the start, with the status that the register tells', async () => {
    const { manager } = await graph.database('hospitals');
    expect(await manager.countBy(GroupCopy, { status: 'MEMBER' })).toBe(7);
    const known = await manager.findBy(GroupCopy, { status: 'KNOWN' });
    expect(known.map(({ id }) => id)).toEqual([stableId('Group', 'sun-hongtao')]);
  });

  it('never goes back to an older state, and takes the same fact twice', async () => {
    const { manager } = await graph.database('hospitals');
    const id = newId();
    const tell = async (status: string, version: number) => {
      const payload = JSON.stringify({ id, status, version });
      const event = { kind: 'GroupChanged', subjectId: id, occurredAt: '', payload };
      await applyGroupChanged(manager, event);
      return manager.findOneByOrFail(GroupCopy, { id });
    };
    expect(await tell('APPLICANT', 1)).toMatchObject({ id, status: 'APPLICANT', sourceVersion: 1 });
    expect(await tell('SUSPENDED', 3)).toMatchObject({ id, status: 'SUSPENDED', sourceVersion: 3 });
    expect(await tell('MEMBER', 2)).toMatchObject({ id, status: 'SUSPENDED', sourceVersion: 3 });
    expect(await tell('SUSPENDED', 3)).toMatchObject({ id, status: 'SUSPENDED', sourceVersion: 3 });
  });

  it('is not believed when it is old: filters that rest on it say so, others do not care', async () => {
    const { manager } = await graph.database('hospitals');
    const lists = ['hospitals', 'agreements'];
    const ask = (list: string) =>
      graph.query(`{ ${list}(filter: { groupStatus: [KNOWN] }) { totalCount } }`);
    const totals = async () =>
      Promise.all(lists.map(async (list) => (await ask(list)).data[list]!.totalCount));
    expect(await totals()).toEqual([3, 3]);

    const asOf = new Date(Date.now() - 15 * 60_000 - 1);
    await manager.update(EventSource, { owner: 'groups' }, { asOf });
    for (const list of lists) {
      const { refusals } = await ask(list);
      expect(refusals).toEqual([{ code: 'RETRY_LATER', reason: 'SOURCE_STALE' }]);
    }
    const { data } = await graph.query('{ agreements { totalCount } }');
    expect(data.agreements!.totalCount).toBe(3);

    await graph.follow();
    expect(await totals()).toEqual([3, 3]);
  });
});
