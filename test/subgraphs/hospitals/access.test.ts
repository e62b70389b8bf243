import { newId } from '../../../platform/id';
import { nobody, type Viewer } from '../../../platform/viewer';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { givenAgreement } from '../../support/given/hospitals/given-agreement';
import { givenAllGuarded } from './given-all-guarded';
import { openHospitals } from './open-hospitals';
import { viewerInRole } from './viewer-in-role';
import { waysOnWhich } from './ways-on-which';
import { waysTo, type About, type GuardedType } from './ways-to';

const [leadDoctorId, assistantId, guestId, suitorId] = [newId(), newId(), newId(), newId()];

const everybody = [
  'the group',
  'a group with an agreement for the site',
  'a group that would like one',
  'a doctor who belongs to the group',
  'the hospital',
  'another hospital',
  'the lead',
  'the assistant',
  'another doctor',
  'the secretariat',
  'the analyst',
  'the training manager',
  'nobody',
] as const;
type Someone = (typeof everybody)[number];

let graph: TestGraph;
let part: Awaited<ReturnType<typeof openHospitals>>;
let rows: Readonly<Record<string, About>>;
let people: Readonly<Record<Someone, Viewer>>;

beforeAll(async () => {
  graph = await startTestGraph();
  part = await openHospitals(graph);
  const given = await givenAllGuarded(graph, { leadDoctorId, assistantId });
  const { groupId, hospitalId, siteId } = given.practice;
  const here = { hospitalId, sites: [{ siteId }] };
  await givenAgreement(graph, { ...here, groupId: guestId, stage: 'SIGNED' });
  await givenAgreement(graph, { ...here, groupId: suitorId, stage: 'NEGOTIATING' });
  rows = given.rows;
  people = {
    'the group': viewerInRole('GROUP_ADMIN', { group: [groupId] }),
    'a group with an agreement for the site': viewerInRole('GROUP_ADMIN', { group: [guestId] }),
    'a group that would like one': viewerInRole('GROUP_ADMIN', { group: [suitorId] }),
    'a doctor who belongs to the group': viewerInRole('DOCTOR', {
      doctor: [newId()],
      group: [groupId],
      hospital: [hospitalId],
    }),
    'the hospital': viewerInRole('PARTNER_HOSPITAL', { hospital: [hospitalId] }),
    'another hospital': viewerInRole('HOSPITAL_STAFF', { hospital: [newId()] }),
    'the lead': viewerInRole('DOCTOR', { doctor: [leadDoctorId] }),
    'the assistant': viewerInRole('DOCTOR', { doctor: [assistantId] }),
    'another doctor': viewerInRole('DOCTOR', { doctor: [newId()] }),
    'the secretariat': viewerInRole('SECRETARIAT'),
    'the analyst': viewerInRole('ANALYST', { group: [groupId] }),
    'the training manager': viewerInRole('TRAINING_MANAGER'),
    nobody,
  };
});
afterAll(async () => {
  await part.stop();
  await graph.stop();
});

/** Ways that lead over what is closed to somebody who may see the row itself. */
const closedWays: Partial<Record<Someone, RegExp>> = {
  'the lead': /on CooperationAgreement { \w+ {/,
  'the assistant': /on CooperationAgreement { \w+ {/,
  'the secretariat': /"(DepartmentPool|CostLine)"/,
};

const sides = ['the group', 'the hospital'] as const;
const sidesAndOffice = [...sides, 'the secretariat'] as const;
const withSurgeons = [...sidesAndOffice, 'the lead', 'the assistant'] as const;
const withGuest = [...sidesAndOffice, 'a group with an agreement for the site'] as const;

it.each<[string, GuardedType, readonly Someone[]]>([
  ['agreement', 'CooperationAgreement', sidesAndOffice],
  ['agreement that sources report', 'CooperationAgreement', everybody],
  ['assessment', 'PlatformAssessment', sidesAndOffice],
  ['block for the group', 'OfferedSession', sidesAndOffice],
  ['block for whoever has an agreement', 'OfferedSession', withGuest],
  ['block for the group under any agreement', 'OfferedSession', sidesAndOffice],
  ['block for whoever comes under the agreement', 'OfferedSession', sidesAndOffice],
  ['case', 'SurgicalCase', withSurgeons],
  ['adverse event', 'AdverseEvent', withSurgeons],
  ['feedback', 'CaseFeedback', withSurgeons],
  ['settlement', 'Settlement', sidesAndOffice],
  ['settlement of a department', 'Settlement', sidesAndOffice],
  ['pool', 'DepartmentPool', sides],
  ['cost line', 'CostLine', sides],
  ['price of a private hospital', 'PriceItem', withGuest],
  ['price of a public hospital', 'PriceItem', everybody],
  ['build project', 'BuildProject', ['the group', 'the secretariat']],
  ['build project that sources report', 'BuildProject', everybody],
])('the %s is seen on every way or on none', async (name, type, seenBy) => {
  const row = rows[name]!;
  const ways = waysTo[type](row);
  expect(ways.length).toBeGreaterThan(1);
  for (const someone of everybody) {
    const open = ways.filter((way) => !closedWays[someone]?.test(way));
    const expected = seenBy.includes(someone) ? open : [];
    const seen = await waysOnWhich(part, people[someone], row.id, ways);
    expect([someone, seen]).toEqual([someone, expected]);
  }
});
