import { newId } from '../../../platform/id';
import { act } from '../../support/act';
import { as } from '../../support/as';
import { givenPractice } from '../../support/given/hospitals/given-practice';
import type { TestGraph } from '../../support/graph';

let cases = 0;

type Given = Parameters<typeof givenPractice>[2];

/** Two sides with an agreement, their people, and an operation that may be planned under it. */
export async function givenOperating(graph: TestGraph, given: Given = {}) {
  const practice = await givenPractice(graph, newId(), given);
  const leadDoctor = newId();
  const input = {
    agreement: practice.agreementId,
    site: practice.siteId,
    specialty: '04.01',
    leadDoctor,
    hospitalCaseNumber: `N-${(cases += 1)}`,
    patientRef: 'patient-0001',
    plannedFor: '2026-03-02T01:00:00.000Z',
    payer: 'COMMERCIAL',
    procedures: [
      {
        code: 'H1',
        name: '疝修补术 𠮷',
        surgeryLevel: 3,
        credits: [
          { doctor: leadDoctor, role: 'LEAD', shareBasisPoints: 7_000 },
          { doctor: newId(), role: 'ASSISTANT', shareBasisPoints: 3_000 },
        ],
      },
    ],
  };
  return {
    practice,
    input,
    group: await as(graph, 'GROUP_ADMIN', { group: [practice.groupId] }),
    hospital: await as(graph, 'PARTNER_HOSPITAL', { hospital: [practice.hospitalId] }),
  };
}

/** The same, operated on 2 March 2026. */
export async function givenOperated(graph: TestGraph, given: Given = {}) {
  const operating = await givenOperating(graph, given);
  const { input, hospital } = operating;
  const { id } = (await act(graph, hospital, 'planCase', input)).data.answer!;
  const entering = { id, expectedVersion: 1, theatreEnteredAt: '2026-03-02T01:05:00Z' };
  await act(graph, hospital, 'enterTheatre', entering);
  const leaving = { id, expectedVersion: 2, theatreLeftAt: '2026-03-02T03:00:00Z' };
  await act(graph, hospital, 'completeCase', leaving);
  return { ...operating, caseId: id as unknown as string };
}
