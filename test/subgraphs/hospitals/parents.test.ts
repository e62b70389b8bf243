import { newId, stableId } from '../../../platform/id';
import { addDays } from '../../../subgraphs/hospitals/domain/add-days';
import { beijingDay } from '../../../subgraphs/hospitals/domain/beijing-day';
import { as } from '../../support/as';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { givenAgreement } from '../../support/given/hospitals/given-agreement';
import { givenCase } from '../../support/given/hospitals/given-case';
import { givenHospital } from '../../support/given/hospitals/given-hospital';
import { givenPractice } from '../../support/given/hospitals/given-practice';

const donglei = stableId('Group', 'donglei');
const yuke = stableId('Group', 'yuke');
const song = stableId('Doctor', '宋冬雷');

describe('what hospitals add to the types of others', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph();
  });
  afterAll(() => graph.stop());

  it('lists a hospital once, whatever the number of agreements, while one of them binds', async () => {
    const { id: bound } = await givenHospital(graph, { nameZh: '安医院' });
    const { id: former } = await givenHospital(graph, { nameZh: '白医院' });
    const { id: signed } = await givenHospital(graph, { nameZh: '曹医院' });
    await givenAgreement(graph, { groupId: donglei, hospitalId: bound });
    await givenAgreement(graph, { groupId: donglei, hospitalId: bound, stage: 'SUSPENDED' });
    await givenAgreement(graph, { groupId: donglei, hospitalId: former, stage: 'ENDED' });
    await givenAgreement(graph, { groupId: donglei, hospitalId: signed, stage: 'SIGNED' });
    await givenAgreement(graph, { groupId: yuke, hospitalId: signed, stage: 'LEAD' });
    const { data } = await graph.query(
      `query ($id: ID!) { group(id: $id) {
         agreements { totalCount }
         page: hospitals(first: 1) { totalCount nodes { name } pageInfo { endCursor } }
         active: agreements(filter: { stage: [ACTIVE] }) { totalCount }
         hospitals { nodes { name groups { totalCount nodes { slug } } } }
       } }`,
      { id: donglei },
      await as(graph, 'GROUP_ADMIN', { group: [donglei] }),
    );
    const group = data.group!;
    const only = { totalCount: 1, nodes: [{ slug: 'donglei' }] };
    expect(group.agreements!.totalCount).toBe(4);
    expect(group.active!.totalCount).toBe(1);
    expect(group.hospitals!.nodes).toEqual([
      { name: '安医院', groups: only },
      { name: '曹医院', groups: only },
    ]);
    expect(group.page).toMatchObject({ totalCount: 2, nodes: [{ name: '安医院' }] });

    const rest = await graph.query(
      `query ($id: ID!, $after: String) { group(id: $id) {
         hospitals(first: 1, after: $after) { nodes { name } pageInfo { hasNextPage } } } }`,
      { id: donglei, after: group.page!.pageInfo!.endCursor },
      await as(graph, 'GROUP_ADMIN', { group: [donglei] }),
    );
    expect(rest.data.group!.hospitals).toEqual({
      nodes: [{ name: '曹医院' }],
      pageInfo: { hasNextPage: false },
    });
  });

  it('shows a doctor the cases led and the cases assisted in, each once', async () => {
    const practice = await givenPractice(graph);
    await givenCase(graph, { ...practice, leadDoctorId: song });
    await givenCase(graph, { ...practice, assistantId: song });
    await givenCase(graph, practice);
    const { data } = await graph.query(
      `query ($id: ID!) { doctor(id: $id) { cases { totalCount nodes {
         procedures { credits { doctor { id } role shareBasisPoints } } } } } }`,
      { id: song },
      await as(graph, 'DOCTOR', { doctor: [song] }),
    );
    expect(data.doctor!.cases!.totalCount).toBe(2);
    const cases = data.doctor!.cases!.nodes as unknown as {
      procedures: { credits: { doctor: { id: string }; role: string }[] }[];
    }[];
    const roles = cases.flatMap(({ procedures }) =>
      procedures.flatMap(({ credits }) =>
        credits.filter(({ doctor }) => doctor.id === song).map(({ role }) => role),
      ),
    );
    expect(roles.sort()).toEqual(['ASSISTANT', 'LEAD']);
  });

  it('tells a group which of its agreements end soon, and a site which agreements cover it', async () => {
    const today = beijingDay(new Date());
    const ending = (validTo: string, stage: 'ACTIVE' | 'ENDED' = 'ACTIVE') =>
      givenPractice(graph, yuke, { validTo, stage });
    const soon = await ending(addDays(today, 10));
    const later = await ending(addDays(today, 30));
    await ending(addDays(today, 31));
    await ending(addDays(today, 5), 'ENDED');
    await ending(today);
    const { data } = await graph.query(
      `query ($id: ID!, $site: ID!) {
         group(id: $id) { short: expiring(days: 10) { agreements { id } } expiring(days: 30) { agreements { id } } }
         site(id: $site) { agreements { nodes { id clinicalBases { id } } } }
       }`,
      { id: yuke, site: soon.siteId },
      await as(graph, 'GROUP_ADMIN', { group: [yuke] }),
    );
    expect(data.group!.short!.agreements).toEqual([{ id: soon.agreementId }]);
    expect(data.group!.expiring!.agreements).toEqual([
      { id: soon.agreementId },
      { id: later.agreementId },
    ]);
    expect(data.site!.agreements!.nodes).toEqual([
      { id: soon.agreementId, clinicalBases: [{ id: soon.siteId }] },
    ]);
  });

  it('shows an initiative the agreements that came from it', async () => {
    const initiativeId = newId();
    const { agreementId } = await givenPractice(graph, donglei, { initiativeId });
    const { data } = await graph.query(
      `query ($id: ID!) { agreement(id: $id) { initiative { agreements { nodes { id } } } } }`,
      { id: agreementId },
      await as(graph, 'GROUP_ADMIN', { group: [donglei] }),
    );
    expect(data.agreement!.initiative!.agreements!.nodes).toEqual([{ id: agreementId }]);
  });
});
