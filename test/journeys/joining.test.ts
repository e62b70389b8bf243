import { act } from '../support/act';
import { as } from '../support/as';
import { givenGroupCopy } from '../support/given/doctors/given-group-copy';
import { givenGroup } from '../support/given/groups/given-group';
import { startTestGraph, type TestGraph } from '../support/graph';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

const search = `query ($text: String!) { search(text: $text) {
  doctors { id name title groups { name } } } }`;

it('an attending physician asks to join, is measured, talked with and engaged', async () => {
  // A member of the alliance with one admin and the alliance's office; nobody knows the doctor yet.
  const { id: group } = await givenGroup(graph, { status: 'MEMBER', nameZh: '江湾脑科医生集团' });
  const admin = await as(graph, 'GROUP_ADMIN', { group: [group] });
  const office = await as(graph, 'SECRETARIAT');
  await givenGroupCopy(graph, { id: group, status: 'MEMBER', nameZh: '江湾脑科医生集团' });
  await graph.follow();
  const terms = await act(graph, admin, 'publishJoiningTerms', { group, ...asks }, '{ version }');
  expect(terms.data.answer).toEqual({ version: 1 });

  const registered = await act(graph, office, 'registerDoctor', physician, '{ id version }');
  const doctor = registered.data.answer!.id as unknown as string;
  const self = await as(graph, 'DOCTOR', { doctor: [doctor] });

  // The doctor finds the group and what it asks, and asks the alliance.
  const page =
    'query ($id: ID!) { group(id: $id) { name joiningTerms { leastTitle leastYears kinds } } }';
  const seen = await graph.query(page, { id: group });
  expect(seen.data.group!.joiningTerms).toMatchObject({ leastTitle: 'ATTENDING', leastYears: 5 });
  const asking = { doctor, wantedKind: 'FULL_TIME', message: '希望全职加入,从事神经介入' };
  const asked = (await act(graph, self, 'requestToJoin', asking, '{ id version state }')).data
    .answer!;
  expect(asked.state).toBe('SENT');

  // It waits in the group's tasks; the group takes it up and reads how the doctor measures.
  const tasks = `query ($id: ID!) { group(id: $id) { tasks { joinRequests { nodes {
    id message doctor { name title } } } } } }`;
  const waiting = await graph.query(tasks, { id: group }, admin);
  expect(waiting.data.group!.tasks!.joinRequests!.nodes).toEqual([
    { id: asked.id, message: asking.message, doctor: { name: '顾念深', title: 'ATTENDING' } },
  ]);
  const talking = { id: asked.id, expectedVersion: 1, group };
  const requirements = '{ version requirements { code met } }';
  const talked = await act(graph, admin, 'startTalks', talking, requirements);
  expect(talked.data.answer!.requirements).toEqual([
    { code: 'KINDS', met: true },
    { code: 'LEAST_TITLE', met: true },
    { code: 'LEAST_YEARS', met: true },
    { code: 'SPECIALTIES', met: true },
    { code: 'NOT_FULL_TIME_ELSEWHERE', met: false },
  ]);

  // Inside the system nobody works full-time: the doctor gives up the post, the office records it.
  const agreeing = {
    id: asked.id,
    expectedVersion: 2,
    terms: { kind: 'FULL_TIME' },
    from: '2026-01-01',
  };
  const tooEarly = await act(graph, admin, 'agreeToJoin', agreeing);
  expect(tooEarly.refusals).toEqual([{ code: 'REFUSED', reason: 'IN_SYSTEM_FULL_TIME' }]);
  const leaving = { id: doctor, expectedVersion: 1, practiceMode: 'FREE' };
  const left = await act(
    graph,
    office,
    'updateDoctor',
    leaving,
    '{ practiceMode mainEmployer { name } }',
  );
  expect(left.data.answer).toEqual({ practiceMode: 'FREE', mainEmployer: null });

  const agreed = await act(
    graph,
    admin,
    'agreeToJoin',
    agreeing,
    '{ state history { state } engagement { kind fraction from to } }',
  );
  expect(agreed.data.answer).toEqual({
    state: 'AGREED',
    history: [{ state: 'SENT' }, { state: 'IN_TALKS' }, { state: 'AGREED' }],
    engagement: { kind: 'FULL_TIME', fraction: 1, from: '2026-01-01', to: null },
  });

  // Everybody sees the doctor in the group now, and whoever copies facts of doctors knows.
  const found = await graph.query(search, { text: 'gu nian' });
  expect(found.data.search!.doctors).toEqual([
    { id: doctor, name: '顾念深', title: 'ATTENDING', groups: [{ name: '江湾脑科医生集团' }] },
  ]);
  await graph.follow();
  const training = await graph.database('training');
  const copies = await training.query<{ from: string }[]>(
    `SELECT DATE_FORMAT(valid_from, '%Y-%m-%d') AS 'from' FROM engagement_copies
     WHERE doctor_id = ? AND group_id = ?`,
    [doctor, group],
  );
  expect(copies).toEqual([{ from: '2026-01-01' }]);
});

const asks = {
  expectedVersion: 0,
  kinds: ['FULL_TIME', 'PARTNER'],
  leastTitle: 'ATTENDING',
  leastYears: 5,
  specialties: ['04.02'],
};

const physician = {
  nameZh: '顾念深',
  licenceNumber: '110310000012345',
  licenceCategory: 'CLINICAL',
  title: 'ATTENDING',
  practiceMode: 'IN_SYSTEM',
  mainEmployer: { name: '某市第一人民医院' },
  practisingSince: '2016-07-01',
  specialties: ['04.02'],
  languages: ['zh'],
};
