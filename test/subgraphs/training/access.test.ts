import { newId, stableId } from '../../../platform/id';
import { as } from '../../support/as';
import { givenAssessment } from '../../support/given/training/given-assessment';
import { givenCertificate } from '../../support/given/training/given-certificate';
import { givenCohort } from '../../support/given/training/given-cohort';
import { givenEnrolment } from '../../support/given/training/given-enrolment';
import { givenInstitution } from '../../support/given/training/given-institution';
import { givenLogbookEntry } from '../../support/given/training/given-logbook-entry';
import { givenModule } from '../../support/given/training/given-module';
import { givenProgramme } from '../../support/given/training/given-programme';
import { givenTrainee } from '../../support/given/training/given-trainee';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { openPart } from '../doctors/open-part';
import { viewerInRole } from '../doctors/viewer-in-role';
import { waysOnWhich } from '../doctors/ways-on-which';
import { waysTo, type About, type GuardedType } from './ways-to';

const [trainee, supervisor, stranger] = [newId(), newId(), newId()];
const [host, other] = [stableId('Group', 'yuke'), stableId('Group', 'donglei')];

const people = {
  'the trainee': viewerInRole('DOCTOR', { doctor: [trainee] }),
  'the supervisor': viewerInRole('DOCTOR', { doctor: [supervisor] }),
  'another doctor': viewerInRole('DOCTOR', { doctor: [stranger] }),
  'the host': viewerInRole('GROUP_ADMIN', { group: [host] }),
  'another group': viewerInRole('GROUP_ADMIN', { group: [other] }),
  'a hospital': viewerInRole('PARTNER_HOSPITAL', { hospital: [newId()] }),
  'the training manager': viewerInRole('TRAINING_MANAGER'),
  'the secretariat': viewerInRole('SECRETARIAT'),
  'an analyst': viewerInRole('ANALYST'),
};
type Someone = keyof typeof people;
const everybody = Object.keys(people) as Someone[];
const drafters = ['the host', 'the training manager', 'the secretariat'] as const;
const teachers = ['the supervisor', 'the host', 'the training manager'] as const;

let graph: TestGraph;
let part: Awaited<ReturnType<typeof openPart>>;
let rows: Record<string, About>;

beforeAll(async () => {
  graph = await startTestGraph();
  part = await openPart(graph, 'training');
  const around = { hosts: [host], supervisors: [supervisor], groupId: host, doctorId: supervisor };
  const about = { groupId: host, doctorId: supervisor };
  const opened = await givenProgramme(graph, around);
  const draft = await givenProgramme(graph, { ...around, state: 'DRAFT' });
  await givenProgramme(graph, { kind: 'ACADEMIC', prerequisites: [draft.id] });
  const programmeId = opened.id;
  const cohort = await givenCohort(graph, { programmeId });
  const draftCohort = await givenCohort(graph, { programmeId: draft.id });
  const module = await givenModule(graph, { programmeId });
  const draftModule = await givenModule(graph, { programmeId: draft.id });

  const { id: institutionId } = await givenInstitution(graph);
  const doctor = await givenTrainee(graph, { doctorId: trainee });
  const member = await givenTrainee(graph, { kind: 'INSTITUTION_MEMBER', institutionId });
  const place = { cohortId: cohort.id, programmeId, supervisorId: supervisor };
  const enrolment = await givenEnrolment(graph, { ...place, traineeId: doctor.id });
  const ofMember = await givenEnrolment(graph, { ...place, traineeId: member.id });
  const enrolmentId = enrolment.id;
  rows = {
    programme: { ...about, id: programmeId },
    draft: { ...about, id: draft.id },
    cohort,
    'cohort of a draft': draftCohort,
    module,
    'module of a draft': draftModule,
    enrolment: { ...enrolment, doctorId: trainee },
    'enrolment of a member': { ...ofMember, institutionId },
    'trainee who is a doctor': { id: doctor.id, enrolmentId },
    'trainee who is a member': { id: member.id, enrolmentId: ofMember.id },
    entry: await givenLogbookEntry(graph, { enrolmentId }),
    assessment: await givenAssessment(graph, { enrolmentId, moduleId: module.id }),
  };
});
afterAll(async () => {
  await part.stop();
  await graph.stop();
});

it.each<[string, GuardedType, readonly Someone[]]>([
  ['draft', 'Programme', drafters],
  ['cohort', 'Cohort', everybody],
  ['cohort of a draft', 'Cohort', drafters],
  ['module', 'Module', everybody],
  ['module of a draft', 'Module', drafters],
  ['enrolment', 'Enrolment', ['the trainee', ...teachers]],
  ['enrolment of a member', 'Enrolment', teachers],
  ['trainee who is a doctor', 'Trainee', ['the trainee', ...teachers]],
  ['trainee who is a member', 'Trainee', teachers],
  ['entry', 'LogbookEntry', ['the trainee', ...teachers]],
  ['assessment', 'Assessment', ['the trainee', ...teachers]],
])('the %s is seen on every way or on none', async (name, type, seenBy) => {
  const row = rows[name]!;
  const ways = waysTo[type](row);
  for (const [someone, viewer] of Object.entries(people)) {
    const expected = seenBy.includes(someone as Someone) ? ways : [];
    expect([someone, await waysOnWhich(part, viewer, row.id, ways)]).toEqual([someone, expected]);
  }
});

it('the office of the alliance sees how nobody learns, not even through a doctor who works there', async () => {
  const inOffice = viewerInRole('DOCTOR', { doctor: [newId()] });
  const both = { ...inOffice, roles: ['DOCTOR', 'SECRETARIAT'] };
  const [enrolment, draft] = [rows.enrolment!, rows.draft!];
  expect(await waysOnWhich(part, both, enrolment.id, waysTo.Enrolment(enrolment))).toEqual([]);
  const ways = waysTo.Programme(draft);
  expect(await waysOnWhich(part, both, draft.id, ways)).toEqual(ways);
});

it.each([
  ['enrolments { totalCount }', 'training:enrolment:read'],
  ['enrolment(id: "1") { __typename }', 'training:enrolment:read'],
  ['programmes { nodes { enrolments { totalCount } } }', 'training:enrolment:read'],
  ['cohorts { nodes { enrolments { totalCount } } }', 'training:enrolment:read'],
  ['institutions { nodes { enrolments { totalCount } } }', 'training:enrolment:read'],
  ['doctors { nodes { enrolments { totalCount } } }', 'training:enrolment:read'],
  ['verifyCertificate(number: "1") { revocationReason }', 'training:enrolment:read'],
])('%s is refused whole, and says which scope is missing', async (field, scope) => {
  const analyst = await as(graph, 'ANALYST');
  const query = `{ programmes { totalCount } guarded: ${field} }`;
  const { requests, statements } = await graph.count(async () => {
    const nobody = await graph.query(query);
    expect([nobody.status, nobody.refusals[0]!.code]).toEqual([401, 'UNAUTHENTICATED']);

    const { status, refusals, body } = await graph.query(query, {}, analyst);
    expect([status, refusals]).toEqual([403, [{ code: 'FORBIDDEN', reason: 'MISSING_ACCESS' }]]);
    expect(JSON.parse(body).errors[0].extensions.details.scopes).toEqual([scope]);
  });
  expect([requests, statements]).toEqual([{}, {}]);
});

it('a certificate is shown to anybody, with its holder, and why it was revoked to the parties', async () => {
  const { id: enrolmentId, programmeId = '' } = rows['enrolment of a member']!;
  const { id: traineeId } = rows['trainee who is a member']!;
  const number = 'AG-REVOKED';
  const revoked = {
    issuedOn: '2020-01-01',
    revokedOn: '2020-05-01',
    revocationReason: '记录不实',
  };
  await givenCertificate(graph, { number, enrolmentId, programmeId, traineeId, ...revoked });
  const held = `{ verifyCertificate(number: "${number}") { state trainee { name } } }`;
  const { data } = await graph.query(held);
  expect(data.verifyCertificate).toEqual({ state: 'REVOKED', trainee: { name: '陈一' } });

  const why = `{ verifyCertificate(number: "${number}") { revocationReason } }`;
  const reasonFor = async (group: string) =>
    (await graph.query(why, {}, await as(graph, 'GROUP_ADMIN', { group: [group] }))).data
      .verifyCertificate;
  expect(await reasonFor(host)).toEqual({ revocationReason: '记录不实' });
  expect(await reasonFor(other)).toEqual({ revocationReason: null });
});

it("what ends and what waits is for the group's own people", async () => {
  const { askAs } = part;
  const query = `{ _entities(representations: [
    { __typename: "Expiring", groupId: "${host}", days: 30 }, { __typename: "Tasks", groupId: "${host}" }
  ]) { ... on Expiring { certificates { id } } ... on Tasks { enrolments { id } } } }`;
  const told = async (someone: Someone) =>
    (await askAs('gateway', query, {}, people[someone])).data._entities;
  const [expiring, tasks] = (await told('the host')) as unknown as [
    { certificates: object[] },
    { enrolments: object[] },
  ];
  expect([expiring.certificates, tasks.enrolments.length]).toEqual([[], 2]);
  for (const someone of ['another group', 'the secretariat'] as const) {
    expect(await told(someone)).toEqual([{ certificates: null }, { enrolments: null }]);
  }
});

it.each([
  'programmes(filter: { hosts: ["张强"] })',
  'programmes(filter: { specialty: "外科" })',
  'cohorts(filter: { programme: "😀" })',
  'enrolments(filter: { programme: "张强" })',
  'enrolments(filter: { cohort: "张强" })',
  'enrolments(filter: { supervisor: "张强" })',
  'outreachEvents(filter: { groups: ["张强"] })',
  'outreachEvents(filter: { institution: "张强" })',
])('%s finds nothing by what no id can be', async (field) => {
  const query = `{ found: ${field} { totalCount nodes { id } } }`;
  const { data } = await graph.query(query, {}, await as(graph, 'TRAINING_MANAGER'));
  expect(data.found).toEqual({ totalCount: 0, nodes: [] });
});
