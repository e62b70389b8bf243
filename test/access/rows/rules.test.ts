import { visibleTo, type RowRules } from '../../../platform/access/row-rules';
import type { EntityClass } from '../../../platform/database';
import { newId, stableId } from '../../../platform/id';
import type { Viewer } from '../../../platform/viewer';
import type { SubgraphName } from '../../../schema/subgraph-names';
import { rowRules as ofDoctors } from '../../../subgraphs/doctors/access/row-rules';
import { DoctorVersion } from '../../../subgraphs/doctors/register/entities/doctor-version';
import { Suspension } from '../../../subgraphs/doctors/practice/entities/suspension';
import { Article } from '../../../subgraphs/groups/assistance/entities/article';
import { CommitmentChange } from '../../../subgraphs/groups/initiatives/entities/commitment-change';
import { CharterProposal } from '../../../subgraphs/groups/membership/entities/charter-proposal';
import { GroupChange } from '../../../subgraphs/groups/register/entities/group-change';
import { rooms } from '../../../subgraphs/groups/rooms';
import { rowRules as ofHospitals } from '../../../subgraphs/hospitals/access/row-rules';
import { BillingItem } from '../../../subgraphs/hospitals/money/entities/billing-item';
import { MonthStatement } from '../../../subgraphs/hospitals/money/entities/month-statement';
import { rowRules as ofTraining } from '../../../subgraphs/training/access/row-rules';
import { SupervisorLoad } from '../../../subgraphs/training/enrolments/entities/supervisor-load';
import { SessionTeacher } from '../../../subgraphs/training/sessions/entities/session-teacher';
import { TeachingSession } from '../../../subgraphs/training/sessions/entities/teaching-session';
import { givenAgreementCopy } from '../../support/given/doctors/given-agreement-copy';
import { givenEngagement } from '../../support/given/doctors/given-engagement';
import { givenCase } from '../../support/given/hospitals/given-case';
import { givenPractice } from '../../support/given/hospitals/given-practice';
import { givenProgramme } from '../../support/given/training/given-programme';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { viewerInRole } from '../../subgraphs/doctors/viewer-in-role';

const [group, doctor, teacher] = [stableId('Group', 'donglei'), newId(), newId()];
const groupRules: RowRules = new Map(rooms.flatMap(({ rowRules }) => [...rowRules]));

const article = { group_id: group, audience: 'MEMBERS', audience_group_id: null };

let graph: TestGraph;
let hospital: string;
let row: Record<'agreement_id' | 'case_id' | 'programme_id' | 'engagement_id', string>;
let lesson: string;
beforeAll(async () => {
  graph = await startTestGraph();
  const practice = await givenPractice(graph, group);
  hospital = practice.hospitalId;
  const { id: caseId } = await givenCase(graph, { ...practice, leadDoctorId: newId() });
  await givenEngagement(graph, { doctorId: doctor, groupId: group });
  const over = { doctorId: newId(), groupId: group, validUntil: '2021-01-01' };
  const { id: engagementId } = await givenEngagement(graph, over);
  await givenAgreementCopy(graph, {
    id: practice.agreementId,
    groupId: group,
    hospitalId: hospital,
    stage: 'SUSPENDED',
  });
  const programme = await givenProgramme(graph, { hosts: [group], supervisors: [teacher] });
  row = {
    agreement_id: practice.agreementId,
    case_id: caseId,
    programme_id: programme.id,
    engagement_id: engagementId,
  };
  lesson = newId();
  const { manager } = await graph.database('training');
  await manager.insert(SessionTeacher, { sessionId: lesson, doctorId: teacher, position: 0 });
});
afterAll(() => graph.stop());

const people = (): Readonly<Record<string, Viewer>> => ({
  'the group': viewerInRole('GROUP_ADMIN', { group: [group] }),
  'another member': viewerInRole('GROUP_ADMIN', { group: [stableId('Group', 'woyi')] }),
  'a group that is no member': viewerInRole('GROUP_ADMIN', { group: [newId()] }),
  'the hospital': viewerInRole('PARTNER_HOSPITAL', { hospital: [hospital] }),
  'another hospital': viewerInRole('PARTNER_HOSPITAL', { hospital: [newId()] }),
  'the doctor': viewerInRole('DOCTOR', { doctor: [doctor] }),
  'the teacher': viewerInRole('DOCTOR', { doctor: [teacher] }),
  'another doctor': viewerInRole('DOCTOR', { doctor: [newId()] }),
  'the secretariat': viewerInRole('SECRETARIAT'),
  'the training manager': viewerInRole('TRAINING_MANAGER'),
  'an analyst': viewerInRole('ANALYST'),
});

/** Rows that are only reached by way of others: their rules are asked of a row with these columns. */
it.each<[string, SubgraphName, EntityClass, RowRules, () => object, readonly string[]]>([
  [
    'a proposal for the charter',
    'groups',
    CharterProposal,
    groupRules,
    () => ({ id: newId() }),
    ['the group', 'another member', 'the secretariat'],
  ],
  [
    'an article for members',
    'groups',
    Article,
    groupRules,
    () => ({ ...article, withdrawn_at: null }),
    ['the group', 'another member', 'the secretariat'],
  ],
  [
    'an article that was withdrawn',
    'groups',
    Article,
    groupRules,
    () => ({ ...article, withdrawn_at: new Date() }),
    ['the group'],
  ],
  [
    'a change of a commitment',
    'groups',
    CommitmentChange,
    groupRules,
    () => ({ group_id: group }),
    ['the group', 'the secretariat'],
  ],
  [
    'a change of a group',
    'groups',
    GroupChange,
    groupRules,
    () => ({ group_id: group }),
    ['the group', 'the secretariat'],
  ],
  [
    'what was billed for a case',
    'hospitals',
    BillingItem,
    ofHospitals,
    () => row,
    ['the group', 'the hospital'],
  ],
  [
    'the statement of a month',
    'hospitals',
    MonthStatement,
    ofHospitals,
    () => row,
    ['the group', 'the hospital', 'the secretariat'],
  ],
  [
    'what a doctor was before',
    'doctors',
    DoctorVersion,
    ofDoctors,
    () => ({ doctor_id: doctor }),
    ['the group', 'the doctor', 'the secretariat'],
  ],
  [
    'the suspension of an engagement that is over',
    'doctors',
    Suspension,
    ofDoctors,
    () => ({ doctor_id: newId(), engagement_id: row.engagement_id, agreement_id: null }),
    ['the group', 'the secretariat'],
  ],
  [
    'the suspension under an agreement that rests',
    'doctors',
    Suspension,
    ofDoctors,
    () => ({ doctor_id: newId(), engagement_id: null, agreement_id: row.agreement_id }),
    ['the group', 'the hospital', 'the secretariat'],
  ],
  [
    'how many a teacher has',
    'training',
    SupervisorLoad,
    ofTraining,
    () => ({ id: teacher }),
    ['the group', 'the training manager'],
  ],
  [
    'a lesson',
    'training',
    TeachingSession,
    ofTraining,
    () => ({ ...row, id: lesson }),
    ['the group', 'the teacher', 'the training manager'],
  ],
])('%s is for whom it concerns', async (_what, subgraph, entity, rules, columnsOf, seenBy) => {
  const { manager } = await graph.database(subgraph);
  const columns = columnsOf();
  const given = Object.keys(columns).map((column) => `? AS ${column}`);
  const found: string[] = [];
  for (const [name, viewer] of Object.entries(people())) {
    const { sql = 'TRUE', values = [] } = visibleTo(rules, viewer)(entity) ?? {};
    const statement = `SELECT 1 FROM (SELECT ${given.join()}) t WHERE ${sql}`;
    const rows: unknown[] = await manager.query(statement, [...Object.values(columns), ...values]);
    if (rows.length > 0) found.push(name);
  }
  expect(found).toEqual(seenBy);
});
