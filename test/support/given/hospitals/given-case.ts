import { newId } from '../../../../platform/id';
import { CaseProcedure } from '../../../../subgraphs/hospitals/cases/entities/case-procedure';
import { ProcedureCredit } from '../../../../subgraphs/hospitals/cases/entities/procedure-credit';
import { SurgicalCase } from '../../../../subgraphs/hospitals/cases/entities/surgical-case';
import type { TestGraph } from '../../graph';
import { givenRow } from './given-row';

type Given = Partial<SurgicalCase> & {
  readonly agreementId: string;
  readonly groupId: string;
  readonly hospitalId: string;
  readonly siteId: string;
  readonly assistantId?: string;
};

/** A completed repair of a hernia on 2 March 2026, by one surgeon or with one assistant. */
export async function givenCase(
  graph: TestGraph,
  { assistantId, ...given }: Given,
): Promise<SurgicalCase> {
  const row = await givenRow(graph, SurgicalCase, {
    id: newId(),
    leadDoctorId: newId(),
    specialtyCode: '04.01',
    hospitalCaseNumber: newId(),
    patientRef: `ref-${newId().slice(-12)}0`,
    state: 'COMPLETED',
    cancelReason: null,
    cancelledAt: null,
    surgeryLevel: 2,
    payer: 'COMMERCIAL',
    plannedFor: new Date('2026-03-02T01:00:00Z'),
    admittedAt: new Date('2026-03-01T06:00:00Z'),
    theatreEnteredAt: new Date('2026-03-02T01:05:00Z'),
    anaesthesiaStartedAt: new Date('2026-03-02T01:15:00Z'),
    theatreLeftAt: new Date('2026-03-02T02:30:00Z'),
    dischargedAt: new Date('2026-03-03T02:00:00Z'),
    performedOn: '2026-03-02',
    complication: false,
    reoperation: false,
    synthetic: false,
    version: 1,
    ...given,
  });
  const { id: caseId, leadDoctorId } = row;
  const credit = { caseId, position: 1 };
  await givenRow(graph, CaseProcedure, {
    ...credit,
    code: 'H1',
    name: '疝修补术',
    surgeryLevel: 2,
  });
  await givenRow(graph, ProcedureCredit, {
    ...credit,
    doctorId: leadDoctorId,
    role: 'LEAD',
    shareBasisPoints: assistantId === undefined ? 10_000 : 7_000,
  });
  if (assistantId !== undefined) {
    await givenRow(graph, ProcedureCredit, {
      ...credit,
      doctorId: assistantId,
      role: 'ASSISTANT',
      shareBasisPoints: 3_000,
    });
  }
  return row;
}
