import { readFileSync } from 'node:fs';
import { newId, stableId } from '../../platform/id';
import { act } from '../support/act';
import { as } from '../support/as';
import { startTestGraph, type TestGraph } from '../support/graph';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

const founders = ['zhang-qiang', 'guangzhou', 'donglei', 'woyi', 'yuke', 'yongchun', 'xuguang'];
const idOf = (slug: string) => stableId('Group', slug);
const adminOf = (id: string) => as(graph, 'GROUP_ADMIN', { group: [id] });

interface Left {
  readonly id: string;
  readonly version: number;
}

it('takes a urology group from its founding to its leaf', async () => {
  const secretariat = await as(graph, 'SECRETARIAT');
  const answerOf = async (who: typeof secretariat, mutation: string, input: object) =>
    (await act(graph, who, mutation, input)).data.answer as unknown as Left;

  // The alliance gives itself criteria first: its first charter has none.
  const proposal = {
    criteria: [
      { code: 'lead-doctor', text: '有学科带头人' },
      { code: 'conduct', text: '遵守共识' },
    ],
  };
  await act(graph, secretariat, 'proposeCharter', proposal);
  await everybodyVotes();
  graph.pass({ days: 7 });
  await graph.runTasks();
  const charter = await graph.query('{ alliance { charter { version criteria { code } } } }');
  expect(charter.data.alliance!.charter).toEqual({
    version: 2,
    criteria: [{ code: 'lead-doctor' }, { code: 'conduct' }],
  });

  // Founded by its doctor; from then on its own people act for it.
  const doctor = newId();
  const registered = await answerOf(
    await as(graph, 'DOCTOR', { doctor: [doctor] }),
    'registerGroup',
    {
      slug: 'nanfang-urology',
      nameZh: '南方泌尿外科医生集团',
      specialties: ['04.04'],
      founders: [doctor],
    },
  );
  const applicant = await adminOf(registered.id);
  const applied = await answerOf(applicant, 'applyForMembership', {
    group: registered.id,
    leadDoctor: doctor,
    specialty: '04.04',
    sponsor: idOf('zhang-qiang'),
    signedCharterVersion: 2,
  });
  expect(await statusOf(registered.id)).toMatchObject({ status: 'APPLICANT', leaf: null });

  // Assessed, criterion by criterion.
  let { version } = await answerOf(secretariat, 'startReview', {
    id: applied.id,
    expectedVersion: 1,
  });
  const early = { id: applied.id, expectedVersion: version };
  expect((await act(graph, secretariat, 'openNotice', early)).refusals).toMatchObject([
    { reason: 'FINDINGS_MISSING' },
  ]);
  for (const criterion of ['lead-doctor', 'conduct']) {
    const finding = { criterion, met: true, evidence: '面谈与执业记录' };
    const input = { id: applied.id, expectedVersion: version, ...finding };
    ({ version } = await answerOf(secretariat, 'recordFinding', input));
  }
  await act(graph, secretariat, 'openNotice', { id: applied.id, expectedVersion: version });

  // A week of notice, a week of votes; the members find the vote among their tasks.
  graph.pass({ days: 7 });
  await graph.runTasks();
  await everybodyVotes();
  graph.pass({ days: 7 });
  await graph.runTasks();

  expect(await statusOf(registered.id)).toEqual({ status: 'MEMBER', leaf: 8 });
  const { data } = await graph.query(
    readFileSync('examples/24-admission.graphql', 'utf8'),
    { slug: 'nanfang-urology' },
    applicant,
  );
  expect(data.group).toMatchObject({ name: '南方泌尿外科医生集团', leaf: 8 });
  expect(data.alliance).toMatchObject({ emblem: { leaves: 8 } });
  const [application] = data.membershipApplications!.nodes as unknown as Record<string, unknown>[];
  expect(application).toMatchObject({
    state: 'ADMITTED',
    sponsor: { name: '张强医生集团' },
    findings: [{ criterion: { code: 'conduct' } }, { criterion: { code: 'lead-doctor' } }],
    steps: ['APPLIED', 'UNDER_REVIEW', 'NOTICE', 'VOTING', 'ADMITTED'].map((state) => ({ state })),
    vote: { tally: { electors: 7, for: 6, against: 1, abstaining: 0, quorum: 5, carried: true } },
  });
});

/** Each founding group finds the open vote among its tasks and votes; 永春 is against it. */
async function everybodyVotes() {
  for (const slug of founders) {
    const admin = await adminOf(idOf(slug));
    const { data } = await graph.query(
      'query ($id: ID!) { group(id: $id) { tasks { votes { id } } } }',
      { id: idOf(slug) },
      admin,
    );
    const [vote] = (data.group!.tasks as unknown as { votes: { id: string }[] }).votes;
    const choice = slug === 'yongchun' ? 'AGAINST' : 'FOR';
    const ballot = { vote: vote!.id, group: idOf(slug), choice };
    const cast = await act(
      graph,
      admin,
      'castBallot',
      ballot,
      '{ turnout { votedAt } tally { for } }',
    );
    expect(cast.data.answer).toMatchObject({ tally: null });
  }
}

async function statusOf(id: string) {
  const { data } = await graph.query('query ($id: ID!) { group(id: $id) { status leaf } }', { id });
  return data.group;
}
