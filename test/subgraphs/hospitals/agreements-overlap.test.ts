import { newId } from '../../../platform/id';
import type { Work } from '../../../platform/commands/work';
import { nobody, type Viewer } from '../../../platform/viewer';
import { activateAgreement } from '../../../subgraphs/hospitals/agreements/commands/activate-agreement';
import { act } from '../../support/act';
import { as } from '../../support/as';
import { givenAgreement } from '../../support/given/hospitals/given-agreement';
import { givenAssessment } from '../../support/given/hospitals/given-assessment';
import { givenHospital } from '../../support/given/hospitals/given-hospital';
import { givenSite } from '../../support/given/hospitals/given-site';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { inOneWork, withoutLocks } from '../../support/in-one-work';
import { givenNegotiation } from './given-negotiation';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

/** Agreements of one group for the same at one site, each signed and ready to begin. */
async function givenRivals(count: number) {
  const groupId = newId();
  const { id: hospitalId } = await givenHospital(graph);
  const { id: siteId } = await givenSite(graph, { hospitalId });
  await givenAssessment(graph, { siteId, specialtyCode: '04' });
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const purposes = ['OUTPATIENT'] as const;
    const sites = [{ siteId }];
    const given = { groupId, hospitalId, stage: 'SIGNED', purposes, sites } as const;
    ids.push((await givenAgreement(graph, given)).id);
  }
  return { groupId, ids };
}

const activeOf = async (groupId: string) => {
  const [row] = await (
    await graph.database('hospitals')
  ).query(`SELECT COUNT(*) AS active FROM agreements WHERE group_id = ? AND stage = 'ACTIVE'`, [
    groupId,
  ]);
  return Number(row.active);
};

it('lets one of 64 that cover the same begin, when all begin at once', async () => {
  const { groupId, ids } = await givenRivals(64);
  const group = await as(graph, 'GROUP_ADMIN', { group: [groupId] });
  const answers = await Promise.all(
    ids.map((id) => act(graph, group, 'activateAgreement', { id, expectedVersion: 1 })),
  );
  const refusals = answers.flatMap((answer) => {
    const { errors = [] } = JSON.parse(answer.body) as {
      errors?: { extensions: { reason: string } }[];
    };
    return errors.map(({ extensions }) => extensions.reason);
  });
  expect(refusals).toEqual(Array.from({ length: 63 }, () => 'AGREEMENTS_OVERLAP'));
  expect(await activeOf(groupId)).toBe(1);
});

it('would let several begin if nothing were locked', async () => {
  const { groupId, ids } = await givenRivals(4);
  const tenants = { group: [groupId] };
  const viewer: Viewer = { ...nobody, subject: 'somebody', roles: ['GROUP_ADMIN'], tenants };
  let waiting = ids.length;
  let open: () => void;
  const allHaveLooked = new Promise<void>((resolve) => (open = resolve));
  /** Nobody writes before everybody has looked. */
  const together = (work: Work): Work => ({
    ...withoutLocks(work),
    async change(entity, row, changes) {
      waiting -= 1;
      if (waiting === 0) open();
      await allHaveLooked;
      return work.change(entity, row, changes);
    },
  });
  await Promise.all(
    ids.map((id) =>
      inOneWork(graph, 'hospitals', viewer, (work) =>
        activateAgreement(together(work), { id, expectedVersion: 1, from: 'SIGNED' }),
      ),
    ),
  );
  expect(await activeOf(groupId)).toBe(4);
});

it('refuses to go on with one whose place another has taken, and an amendment into it', async () => {
  const first = await givenNegotiation(graph);
  await first.bothSign();
  await first.does(first.staff, 'activateAgreement');
  await first.does(first.staff, 'suspendAgreement', { reason: '检修' });
  const { groupId, group, hospital, site } = first;
  const given = { groupId, hospitalId: hospital.id, sites: [{ siteId: site.id }] };
  const rival = await givenAgreement(graph, { ...given, specialties: ['04.01.hernia'] });
  const refusal = [{ code: 'REFUSED', reason: 'AGREEMENTS_OVERLAP' }];
  expect((await first.does(group, 'resumeAgreement')).refusals).toEqual(refusal);
  const end = { id: rival.id, expectedVersion: 1, reason: '合并' };
  await act(graph, group, 'endAgreement', end).then((answer) => answer.data);
  const resumed = await first.does(group, 'resumeAgreement');
  expect(resumed.data.answer).toMatchObject({ stage: 'ACTIVE' });

  await givenAgreement(graph, { ...given, specialties: ['04.02'] });
  await givenAssessment(graph, { siteId: site.id, specialtyCode: '04' });
  const amendment = { from: '2126-01-01', specialties: ['04.01', '04.02'] };
  expect((await first.bothSign(amendment)).refusals).toEqual(refusal);
});
