import { newId, stableId } from '../../platform/id';
import { addMonths } from '../../subgraphs/hospitals/domain/add-months';
import { beijingDay } from '../../subgraphs/hospitals/domain/beijing-day';
import { monthOf } from '../../subgraphs/hospitals/domain/month-of';
import { act, type Headers } from '../support/act';
import { as } from '../support/as';
import { givenDoctorCopy } from '../support/given/groups/given-doctor-copy';
import { startTestGraph, type TestGraph } from '../support/graph';
import { refusalOf } from '../support/refusal-of';
import { someTerms } from '../subgraphs/hospitals/given-negotiation';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
  await graph.follow();
});
afterAll(() => graph.stop());

interface Left {
  readonly id: string;
  readonly version: number;
  readonly sites: { readonly id: string }[];
}

const sender = stableId('Group', 'zhang-qiang');
const receiver = stableId('Group', 'donglei');
const hour = 3_600_000;

/** The operation takes place after the agreement has begun, on one day. */
const startsAt = new Date(Date.now() + hour);
const endsAt = new Date(startsAt.getTime() + 5 * hour);
const day = beijingDay(startsAt);
const month = monthOf(day);
const nextMonth = addMonths(month, 1);

const done = async (
  headers: Headers,
  mutation: string,
  input: object,
  selection = '{ id version }',
) => (await act(graph, headers, mutation, input, selection)).data.answer as unknown as Left;

/** A hospital with an assessed site, and an agreement in force that both sides signed. */
async function givenHospitalAtWork(receiving: Headers) {
  const office = await as(graph, 'SECRETARIAT');
  const entry = {
    nameZh: '上海脑科医院',
    ownership: 'PRIVATE_FOR_PROFIT',
    kind: 'HOSPITAL',
    level: 2,
    registeredSubjects: ['04', '04.02'],
  };
  const place = { province: '上海', city: '上海' };
  const selection = '{ id version sites { id } }';
  const hospital = await done(office, 'registerHospital', { entry, site: place }, selection);
  const siteId = hospital.sites[0]!.id;
  const staff = await as(graph, 'HOSPITAL_STAFF', { hospital: [hospital.id] });

  const criteria = (await graph.query('{ platformCriteria { code } }')).data
    .platformCriteria as unknown as { code: string }[];
  const findings = criteria.map(({ code }) => ({ criterion: code, met: true }));
  const specialty = '04.02';
  const assessed = { assessedBy: receiver, assessedOn: '2026-01-10', findings };
  await done(
    receiving,
    'recordAssessment',
    { site: siteId, specialty, surgeryLevel: 4, ...assessed },
    '{ id }',
  );
  const lead = { group: receiver, hospital: hospital.id, mode: 'PHP', expectedAnnualValueFen: 1 };
  let { id, version } = await done(receiving, 'openLead', lead);
  const next = async (headers: Headers, command: string, input: object = {}) => {
    const whole = { id, expectedVersion: version, ...input };
    ({ id, version } = await done(headers, command, whole));
  };
  await next(receiving, 'startNegotiation');
  const terms = someTerms(siteId, { specialties: [specialty], surgeryLevel: 4 });
  await next(receiving, 'proposeTerms', { party: 'GROUP', terms });
  await next(receiving, 'signTerms', { party: 'GROUP', proposal: 1 });
  await next(staff, 'signTerms', { party: 'HOSPITAL', proposal: 1 });
  await next(receiving, 'activateAgreement');
  return { id: hospital.id, siteId, staff, agreement: id };
}

it('takes a patient from referral over conference and operation to break-even', async () => {
  const sending = await as(graph, 'GROUP_ADMIN', { group: [sender] });
  const receiving = await as(graph, 'GROUP_ADMIN', { group: [receiver] });
  const hospital = await givenHospitalAtWork(receiving);
  const patientRef = 'brain-patient-0001';

  // Referred and accepted.
  const referral = await done(sending, 'sendReferral', {
    from: sender,
    to: receiver,
    patientRef,
    specialty: '04.02',
    urgency: 'URGENT',
    question: '颅内肿瘤，请评估手术指征',
    consentOn: '2026-02-20',
    freeOfFees: true,
  });
  await done(receiving, 'acceptReferral', { id: referral.id, expectedVersion: 1 });

  // Conferred on with the treating hospital.
  const doctors = {
    sending: (await givenDoctorCopy(graph, { groupId: sender })).id,
    receiving: (await givenDoctorCopy(graph, { groupId: receiver })).id,
    treating: (await givenDoctorCopy(graph)).id,
  };
  const question = '手术入路与围手术期安排？';
  const convening = { convener: receiver, patientRef, question, groups: [sender] };
  const conference = await done(receiving, 'conveneConference', {
    ...convening,
    treatingHospital: hospital.id,
  });
  const { id } = conference;
  const speakers: [Headers, string, string | undefined][] = [
    [receiving, doctors.receiving, receiver],
    [sending, doctors.sending, sender],
    [hospital.staff, doctors.treating, undefined],
  ];
  for (const [headers, doctor, group] of speakers) {
    await done(headers, 'joinConference', { id, doctor, group });
    await done(headers, 'writeOpinion', { id, doctor, opinion: '建议手术治疗' });
  }
  const conclusion = { id, expectedVersion: 1, conclusion: '择期手术' };
  await done(receiving, 'concludeConference', conclusion);

  // Operated; until the group has completed its entry it takes no case.
  const plan = {
    agreement: hospital.agreement,
    site: hospital.siteId,
    specialty: '04.02',
    leadDoctor: doctors.receiving,
    hospitalCaseNumber: 'SH-0001',
    patientRef,
    plannedFor: startsAt,
    payer: 'COMMERCIAL',
    procedures: [
      {
        code: '01.59',
        name: '颅内肿瘤切除术',
        surgeryLevel: 4,
        credits: [{ doctor: doctors.receiving, role: 'LEAD', shareBasisPoints: 10_000 }],
      },
    ],
  };
  const early = await act(graph, hospital.staff, 'planCase', plan);
  expect(refusalOf(early)).toBe('GROUP_NOT_COMPLETED');
  const facts = { legalForm: 'PARTNERSHIP', systemPosition: 'OUTSIDE', city: '上海' };
  await done(receiving, 'updateGroup', { id: receiver, expectedVersion: 1, ...facts });
  await graph.follow();

  const operation = await done(hospital.staff, 'planCase', plan);
  graph.pass({ hours: 12 });
  const entered = { theatreEnteredAt: startsAt };
  await done(hospital.staff, 'enterTheatre', { id: operation.id, expectedVersion: 1, ...entered });
  const left = { theatreLeftAt: endsAt, complication: false };
  await done(hospital.staff, 'completeCase', { id: operation.id, expectedVersion: 2, ...left });

  // Billed, settled, and seen in break-even.
  const items = [
    { category: 'SERVICE', item: '手术费', amountFen: 3_000_001 },
    { category: 'DRUG', item: '药品', amountFen: 800_000 },
  ];
  await done(hospital.staff, 'recordBilling', { case: operation.id, items });
  const settling = { id: operation.id, expectedVersion: 3, settledOn: day };
  await done(hospital.staff, 'settleCase', settling, '{ id }');
  const rent = {
    kind: 'FIXED',
    item: '病房租金',
    amountFen: 310_000,
    from: month,
    to: nextMonth,
  };
  await done(receiving, 'recordCost', { agreement: hospital.agreement, ...rent }, '{ id }');

  const { data } = await graph.query(
    `query ($id: ID!, $from: Date!, $to: Date!) { agreement(id: $id) { stage
       cases { nodes { state patientRef leadDoctor { id } settlements { nodes { netFen parts { payee amountFen } } } } }
       breakEven(from: $from, to: $to) {
         months { cases groupShareFen fixedCostFen breakEvenRevenueFen cumulativePositionFen } } } }`,
    { id: hospital.agreement, from: month, to: nextMonth },
    { ...receiving },
  );
  expect(data.agreement).toEqual({
    stage: 'ACTIVE',
    cases: {
      nodes: [
        {
          state: 'SETTLED',
          patientRef,
          leadDoctor: { id: doctors.receiving },
          settlements: {
            nodes: [
              {
                netFen: 3_000_001,
                parts: [
                  { payee: 'GROUP', amountFen: 1_800_000 },
                  { payee: 'HOSPITAL', amountFen: 1_200_001 },
                  { payee: 'ALLIANCE', amountFen: 0 },
                ],
              },
            ],
          },
        },
      ],
    },
    breakEven: {
      months: [
        {
          cases: 1,
          groupShareFen: 1_800_000,
          fixedCostFen: 310_000,
          breakEvenRevenueFen: 310_000,
          cumulativePositionFen: 1_490_000,
        },
      ],
    },
  });

  // To a group that has no part in it nothing of this shows.
  const stranger = await as(graph, 'GROUP_ADMIN', { group: [newId()] });
  const asked = 'query ($id: ID!) { agreement(id: $id) { id } surgicalCases { totalCount } }';
  const hidden = await graph.query(asked, { id: hospital.agreement }, { ...stranger });
  expect(hidden.data).toEqual({ agreement: null, surgicalCases: { totalCount: 0 } });
});
