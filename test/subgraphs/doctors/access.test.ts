import { newId, stableId } from '../../../platform/id';
import type { Viewer } from '../../../platform/viewer';
import { givenAgreementCopy } from '../../support/given/doctors/given-agreement-copy';
import { givenAvailabilityException } from '../../support/given/doctors/given-availability-exception';
import { givenAvailabilityRule } from '../../support/given/doctors/given-availability-rule';
import { givenBooking } from '../../support/given/doctors/given-booking';
import { givenDoctor } from '../../support/given/doctors/given-doctor';
import { givenEngagement } from '../../support/given/doctors/given-engagement';
import { givenJoinRequest } from '../../support/given/doctors/given-join-request';
import { givenLeave } from '../../support/given/doctors/given-leave';
import { givenPrivilege } from '../../support/given/doctors/given-privilege';
import { givenRegistration } from '../../support/given/doctors/given-registration';
import { givenSessionOffer } from '../../support/given/doctors/given-session-offer';
import { givenSessionRequest } from '../../support/given/doctors/given-session-request';
import { givenSiteCopy } from '../../support/given/doctors/given-site-copy';
import { givenSuspension } from '../../support/given/doctors/given-suspension';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { openPart } from './open-part';
import { viewerInRole } from './viewer-in-role';
import { waysOnWhich } from './ways-on-which';
import { waysTo, type About, type GuardedType } from './ways-to';

const [doctor, otherDoctor, third, newcomer, hospital, otherHospital, site, agreement] = [
  newId(),
  newId(),
  newId(),
  newId(),
  newId(),
  newId(),
  newId(),
  newId(),
];
const group = stableId('Group', 'donglei');
const otherGroup = stableId('Group', 'woyi');
const known = stableId('Group', 'sun-hongtao');

const people = {
  'the doctor': viewerInRole('DOCTOR', { doctor: [doctor] }),
  'another doctor': viewerInRole('DOCTOR', { doctor: [otherDoctor] }),
  'the group': viewerInRole('GROUP_ADMIN', { group: [group] }),
  'another group': viewerInRole('GROUP_ADMIN', { group: [otherGroup] }),
  'a group that is no member': viewerInRole('GROUP_ADMIN', { group: [known] }),
  'the hospital': viewerInRole('PARTNER_HOSPITAL', { hospital: [hospital] }),
  'another hospital': viewerInRole('HOSPITAL_STAFF', { hospital: [otherHospital] }),
  'the secretariat': viewerInRole('SECRETARIAT'),
} satisfies Record<string, Viewer>;
type Someone = keyof typeof people;

let graph: TestGraph;
let part: Awaited<ReturnType<typeof openPart>>;
/** Rows of each type, by what they are. */
let rows: Record<string, About>;

beforeAll(async () => {
  graph = await startTestGraph();
  part = await openPart(graph, 'doctors');
  await givenDoctor(graph, { id: doctor });
  await givenDoctor(graph, { id: otherDoctor });
  await givenDoctor(graph, { id: third });
  await givenDoctor(graph, { id: newcomer });
  await givenSiteCopy(graph, { id: site, hospitalId: hospital });
  await givenAgreementCopy(graph, { id: agreement, groupId: group, hospitalId: hospital });
  await givenAgreementCopy(graph, { groupId: otherGroup, hospitalId: otherHospital });
  await givenAgreementCopy(graph, {
    groupId: group,
    hospitalId: otherHospital,
    stage: 'SUSPENDED',
  });
  await givenAgreementCopy(graph, {
    groupId: group,
    hospitalId: otherHospital,
    validUntil: '2021-01-01',
  });
  await givenAgreementCopy(graph, {
    groupId: group,
    hospitalId: otherHospital,
    validFrom: '2099-01-01',
  });
  await givenEngagement(graph, { doctorId: otherDoctor, groupId: otherGroup });
  await givenEngagement(graph, { doctorId: newcomer, groupId: group, validFrom: '2099-01-01' });

  const place = { groupId: group, hospitalId: hospital, siteId: site, agreementId: agreement };
  const elsewhere = { hospitalId: newId(), siteId: newId() };
  const of = { doctorId: doctor };
  const asked = { hospitalId: hospital, siteId: site };
  const consultation = await givenBooking(graph, { ...of, ...elsewhere, groupId: newId() });
  rows = {
    engagement: await givenEngagement(graph, { ...of, groupId: group }),
    'engagement that is over': await givenEngagement(graph, {
      doctorId: otherDoctor,
      groupId: group,
      validUntil: '2021-01-01',
    }),
    'engagement that is reported': await givenEngagement(graph, {
      doctorId: third,
      groupId: known,
      reported: true,
    }),
    'request to the group': await givenJoinRequest(graph, { ...of, groupId: group }),
    'request to the alliance': await givenJoinRequest(graph, of),
    registration: await givenRegistration(graph, { ...of, hospitalId: hospital }),
    'registration elsewhere': await givenRegistration(graph, of),
    'registration of a doctor who left': await givenRegistration(graph, { doctorId: otherDoctor }),
    'registration of a doctor who is yet to come': await givenRegistration(graph, {
      doctorId: newcomer,
    }),
    'paper of an invited visit': await givenRegistration(graph, {
      ...of,
      basis: 'CONSULTATION',
      hospitalId: elsewhere.hospitalId,
      bookingId: consultation.id,
    }),
    privilege: await givenPrivilege(graph, { ...of, hospitalId: hospital }),
    suspension: await givenSuspension(graph, of),
    'suspension elsewhere': await givenSuspension(graph, {
      ...of,
      scope: 'AGREEMENT',
      agreementId: newId(),
    }),
    'hours here': await givenAvailabilityRule(graph, { ...of, siteId: site }),
    'hours elsewhere': await givenAvailabilityRule(graph, { ...of, siteId: newId() }),
    'day off': await givenAvailabilityException(graph, of),
    leave: await givenLeave(graph, of),
    booking: await givenBooking(graph, { ...of, ...place }),
    'booking elsewhere': consultation,
    'request for a session': await givenSessionRequest(graph, asked),
    'request that a former member would fill': await givenSessionRequest(graph, {
      hospitalId: otherHospital,
    }),
    'request that a former member fills': await givenSessionRequest(graph, {
      hospitalId: otherHospital,
      state: 'FILLED',
      bookingId: newId(),
    }),
  };
  const offered = rows['request for a session']!.id;
  await givenSessionOffer(graph, { sessionRequestId: offered, doctorId: doctor, groupId: group });
  await givenSessionOffer(graph, {
    sessionRequestId: rows['request that a former member would fill']!.id,
    doctorId: third,
    groupId: known,
  });
  await givenSessionOffer(graph, {
    sessionRequestId: rows['request that a former member fills']!.id,
    doctorId: third,
    groupId: known,
    state: 'ACCEPTED',
  });
});
afterAll(async () => {
  await part.stop();
  await graph.stop();
});

const theFour = ['the doctor', 'the group', 'the hospital', 'the secretariat'] as const;
const notTheHospital = ['the doctor', 'the group', 'the secretariat'] as const;

it.each<[string, GuardedType, readonly Someone[]]>([
  ['engagement', 'Engagement', theFour],
  [
    'engagement that is over',
    'Engagement',
    ['another doctor', 'the group', 'another group', 'another hospital', 'the secretariat'],
  ],
  ['engagement that is reported', 'Engagement', Object.keys(people) as Someone[]],
  ['request to the group', 'JoinRequest', ['the doctor', 'the group']],
  ['request to the alliance', 'JoinRequest', [...notTheHospital, 'another group']],
  ['registration', 'PracticeRegistration', theFour],
  ['registration elsewhere', 'PracticeRegistration', theFour],
  [
    'registration of a doctor who left',
    'PracticeRegistration',
    ['another doctor', 'another group', 'another hospital', 'the secretariat'],
  ],
  ['registration of a doctor who is yet to come', 'PracticeRegistration', ['the secretariat']],
  ['paper of an invited visit', 'PracticeRegistration', ['the doctor', 'the secretariat']],
  ['privilege', 'Privilege', theFour],
  ['suspension', 'Suspension', theFour],
  ['suspension elsewhere', 'Suspension', notTheHospital],
  ['hours here', 'AvailabilityRule', theFour],
  ['hours elsewhere', 'AvailabilityRule', notTheHospital],
  ['day off', 'AvailabilityException', theFour],
  ['leave', 'Leave', ['the doctor', 'the group']],
  ['booking', 'Booking', theFour],
  ['booking elsewhere', 'Booking', ['the doctor', 'the secretariat']],
  [
    'request for a session',
    'SessionRequest',
    ['the hospital', 'the group', 'another group', 'the secretariat'],
  ],
  [
    'request that a former member would fill',
    'SessionRequest',
    ['another hospital', 'the group', 'another group', 'the secretariat'],
  ],
  [
    'request that a former member fills',
    'SessionRequest',
    [
      'another hospital',
      'the group',
      'another group',
      'a group that is no member',
      'the secretariat',
    ],
  ],
])('the %s is seen on every way or on none', async (name, type, seenBy) => {
  const row = rows[name]!;
  const ways = waysTo[type](row);
  for (const [someone, viewer] of Object.entries(people)) {
    const expected = seenBy.includes(someone as Someone) ? ways : [];
    expect([someone, await waysOnWhich(part, viewer, row.id, ways)]).toEqual([someone, expected]);
  }
});

it('the office of the alliance sees the leave of nobody, not even through a doctor who works there', async () => {
  const inOffice = viewerInRole('DOCTOR', { doctor: [newId()] });
  const both = { ...inOffice, roles: ['DOCTOR', 'SECRETARIAT'] };
  const [leave, hours] = [rows.leave!, rows['hours here']!];
  expect(await waysOnWhich(part, both, leave.id, waysTo.Leave(leave))).toEqual([]);
  const ways = waysTo.AvailabilityRule(hours);
  expect(await waysOnWhich(part, both, hours.id, ways)).toEqual(ways);
});

it("a group's offer is seen by the hospital that asks and by the group, not by who offers too", async () => {
  const { id } = rows['request for a session']!;
  const offers = async (someone: Someone) => {
    const { data } = await part.askAs(
      'gateway',
      `{ sessionRequest(id: "${id}") { offers { totalCount nodes { group { id } } } } }`,
      {},
      people[someone],
    );
    return data.sessionRequest!.offers;
  };
  const ofGroup = { totalCount: 1, nodes: [{ group: { id: group } }] };
  expect(await offers('the group')).toEqual(ofGroup);
  expect(await offers('the hospital')).toEqual(ofGroup);
  expect(await offers('another group')).toEqual({ totalCount: 0, nodes: [] });
});
