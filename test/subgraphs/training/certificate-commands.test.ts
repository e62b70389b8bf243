import { newId } from '../../../platform/id';
import { SupervisorLoad } from '../../../subgraphs/training/enrolments/entities/supervisor-load';
import { act } from '../../support/act';
import { as } from '../../support/as';
import { givenAssessment } from '../../support/given/training/given-assessment';
import { givenFreshCopies } from '../../support/given/training/given-fresh-copies';
import { givenLearner } from '../../support/given/training/given-learner';
import { givenLogbookEntry } from '../../support/given/training/given-logbook-entry';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { refusalOf } from '../../support/refusal-of';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
  await givenFreshCopies(graph);
});
afterAll(() => graph.stop());

type Learner = Awaited<ReturnType<typeof givenLearner>>;

async function attended(
  { admin, cohort, module, supervisorId, learner }: Learner,
  minutes: number,
) {
  const response = await act(graph, admin, 'recordSessionAttendance', {
    cohort: cohort.id,
    module: module.id,
    heldOn: '2026-03-02',
    minutes: 100,
    teachers: [supervisorId],
    attendance: [{ enrolment: learner.id, minutes }],
  });
  expect(response.data.answer).toMatchObject({ version: 1 });
}

const confirmed = ({ learner, requirement }: Learner, count: number) =>
  Promise.all(
    Array.from({ length: count }, () =>
      givenLogbookEntry(graph, { enrolmentId: learner.id, requirementId: requirement! }),
    ),
  );

/** Everything done: the module passed, both cases confirmed, four fifths of the time there. */
async function givenDone() {
  const learner = await givenLearner(graph);
  await givenAssessment(graph, { enrolmentId: learner.learner.id, moduleId: learner.module.id });
  await confirmed(learner, 2);
  await attended(learner, 80);
  return { ...learner, id: learner.learner.id };
}

async function givenCompleted() {
  const done = await givenDone();
  await act(graph, done.admin, 'completeEnrolment', { id: done.id, expectedVersion: 2 });
  return done;
}

const whole =
  '{ id number version state issuedOn validUntil revokedOn history { state actor note } }';

it('is complete with modules, cases and attendance, and with nothing less', async () => {
  const learner = await givenLearner(graph);
  const { admin, module } = learner;
  const { id } = learner.learner;
  const complete = async (expectedVersion: number) => {
    const response = await act(graph, admin, 'completeEnrolment', { id, expectedVersion });
    return response.body.includes('errors') ? refusalOf(response) : response.data.answer;
  };
  expect(await complete(1)).toBe('NOT_COMPLETE');
  await givenAssessment(graph, { enrolmentId: id, moduleId: module.id });
  await confirmed(learner, 1);
  await attended(learner, 100);
  expect(await complete(2)).toBe('NOT_COMPLETE'); // one case is missing
  await confirmed(learner, 1);
  await attended(learner, 59); // 159 of 200 minutes
  expect(await complete(3)).toBe('NOT_COMPLETE');
  await attended(learner, 81); // 240 of 300
  expect(await complete(4)).toEqual({ id, version: 5 });
  const entry = {
    enrolment: id,
    performedOn: '2026-03-02',
    procedure: '疝',
    participation: 'OBSERVED',
  };
  expect(refusalOf(await act(graph, learner.learner.doctor, 'recordLogbookEntry', entry))).toBe(
    'NOT_IN_TRAINING',
  );
});

it('frees the supervisor when the training ends', async () => {
  const { id, admin, supervisorId } = await givenDone();
  const { manager } = await graph.database('training');
  await manager.insert(SupervisorLoad, { id: supervisorId, trainees: 5, version: 1 });
  await act(graph, admin, 'completeEnrolment', { id, expectedVersion: 2 });
  const load = await manager.findOneByOrFail(SupervisorLoad, { id: supervisorId });
  expect(load).toMatchObject({ trainees: 4, version: 2 });
});

it('is issued once under a number that anybody can look up, and revoked with trace', async () => {
  const { id, admin, learner } = await givenCompleted();
  const issuing = { enrolment: id, expectedVersion: 3, validUntil: '2090-01-01' };
  const issued = (await act(graph, admin, 'issueCertificate', issuing, whole)).data.answer!;
  expect(issued).toMatchObject({ state: 'VALID', version: 1, validUntil: '2090-01-01' });
  expect(issued.number).toMatch(/^AG-\d{4}-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
  expect(refusalOf(await act(graph, admin, 'issueCertificate', issuing))).toBe(
    'CERTIFICATE_EXISTS',
  );

  const verify = async () =>
    (
      await graph.query(
        'query ($number: String!) { verifyCertificate(number: $number) { id state revokedOn } }',
        {
          number: issued.number,
        },
      )
    ).data.verifyCertificate;
  expect(await verify()).toEqual({ id: issued.id, state: 'VALID', revokedOn: null });

  const revoking = { id: issued.id, expectedVersion: 1, reason: '材料不实' };
  expect(refusalOf(await act(graph, learner.doctor, 'revokeCertificate', revoking))).toBe(
    'MISSING_ACCESS',
  );
  const stranger = await as(graph, 'GROUP_ADMIN', { group: [newId()] });
  expect(refusalOf(await act(graph, stranger, 'revokeCertificate', revoking))).toBe('FORBIDDEN');
  const revoked = await act(graph, admin, 'revokeCertificate', revoking, whole);
  expect(revoked.data.answer).toMatchObject({
    state: 'REVOKED',
    version: 2,
    history: [{ state: 'ISSUED' }, { state: 'REVOKED', note: '材料不实' }],
  });
  expect(await verify()).toMatchObject({ state: 'REVOKED' });
  const again = { ...revoking, expectedVersion: 2 };
  expect(refusalOf(await act(graph, admin, 'revokeCertificate', again))).toBe(
    'CERTIFICATE_REVOKED',
  );

  const { manager } = await graph.database('training');
  const told = await manager.query('SELECT kind FROM outbox WHERE subject_id = ? ORDER BY seq', [
    issued.id,
  ]);
  expect(told).toEqual([{ kind: 'CertificateIssued' }, { kind: 'CertificateRevoked' }]);
});

it.each<[string, object, string]>([
  ['that ran out already', { validUntil: '2026-01-01' }, 'VALID_UNTIL_PAST'],
  ['until a day that does not exist', { validUntil: '2029-02-29' }, 'INVALID_DATE'],
  ['of something that is not', { enrolment: newId() }, 'NOT_FOUND'],
  ['of what has changed', { expectedVersion: 2 }, 'STALE_VERSION'],
])('is not issued %s', async (_what, change, reason) => {
  const { id, admin } = await givenCompleted();
  const issuing = { enrolment: id, expectedVersion: 3, ...change };
  const response = await act(graph, admin, 'issueCertificate', issuing);
  expect(response.refusals[0]).toMatchObject(
    reason === 'NOT_FOUND' ? { code: reason } : { reason },
  );
});

it('is not issued for a training that goes on', async () => {
  const { id, admin } = await givenDone();
  const issuing = { enrolment: id, expectedVersion: 2 };
  expect(refusalOf(await act(graph, admin, 'issueCertificate', issuing))).toBe(
    'TRAINING_NOT_COMPLETED',
  );
});

it('reproduces the standing of any past day', async () => {
  const { learner, cohort, admin } = await givenLearner(graph);
  const read = async (asOf: string) => {
    const { data } = await graph.query(
      `query ($id: ID!, $cohort: ID!, $asOf: Date!) {
        enrolment(id: $id) { stateAsOf(asOf: $asOf) }
        cohort(id: $cohort) { standing(asOf: $asOf) { applied inTraining completed } }
      }`,
      { id: learner.id, cohort: cohort.id, asOf },
      admin,
    );
    const { applied, inTraining } = data.cohort!.standing!;
    return [data.enrolment!.stateAsOf, applied, inTraining];
  };
  // Applied on the 10th of January at 10 in the morning, in training from the 1st of March at 8, in Beijing.
  expect(await read('2026-01-09')).toEqual([null, 0, 0]);
  expect(await read('2026-01-10')).toEqual(['APPLIED', 1, 0]);
  expect(await read('2026-02-28')).toEqual(['APPLIED', 1, 0]);
  expect(await read('2026-03-01')).toEqual(['IN_TRAINING', 0, 1]);
});
