import type { Work } from '../../../../platform/commands/work';
import { newId } from '../../../../platform/id';
import { foreignId } from '../../../../platform/input/foreign-id';
import { refuse } from '../../../../platform/refusal';
import { CooperationAgreement } from '../../agreements/entities/cooperation-agreement';
import { clinicalText, patientRef } from '../../patient-ref';
import { requireSpecialty } from '../../register/require-specialty';
import { refuseTwice } from '../../refuse-twice';
import { requireSide } from '../../require-side';
import { caseScopeRefusal } from '../case-scope-refusal';
import { creditsRefusal } from '../domain/credits-refusal';
import { SurgicalCase } from '../entities/surgical-case';
import { keepStep, type CaseOutcome } from '../keep-step';
import { keepProcedures } from '../keep-procedures';
import { knownProcedures, type GivenProcedure } from '../known-procedures';

interface PlanCase {
  readonly agreement: string;
  readonly site: string;
  readonly specialty: string;
  readonly leadDoctor: string;
  readonly hospitalCaseNumber: string;
  readonly patientRef: string;
  readonly plannedFor: Date;
  readonly payer?: SurgicalCase['payer'];
  readonly procedures: readonly GivenProcedure[];
}

/** One side plans an operation under the agreement of both. */
export async function planCase(work: Work, input: PlanCase): Promise<CaseOutcome> {
  const pseudonym = patientRef(input.patientRef);
  const hospitalCaseNumber = clinicalText('hospitalCaseNumber', input.hospitalCaseNumber, 60);
  const leadDoctorId = foreignId('leadDoctor', input.leadDoctor);
  const procedures = knownProcedures(input.procedures);
  const agreement = await work.share(CooperationAgreement, input.agreement);
  requireSide(work.viewer, agreement, 'plan operations under this agreement');
  const specialtyCode = await requireSpecialty(work, input.specialty);
  const wanted = { siteId: input.site, specialtyCode, at: input.plannedFor };
  refuse(await caseScopeRefusal(work, agreement, wanted));
  refuse(creditsRefusal(leadDoctorId, procedures));

  const levels = procedures.flatMap(({ surgeryLevel }) => surgeryLevel ?? []);
  const row: SurgicalCase = {
    id: newId(work.now.getTime()),
    agreementId: agreement.id,
    groupId: agreement.groupId,
    hospitalId: agreement.hospitalId,
    siteId: input.site,
    leadDoctorId,
    specialtyCode,
    hospitalCaseNumber,
    patientRef: pseudonym,
    state: 'PLANNED',
    cancelReason: null,
    cancelledAt: null,
    surgeryLevel: levels.length > 0 ? Math.max(...levels) : null,
    payer: input.payer ?? null,
    plannedFor: input.plannedFor,
    admittedAt: null,
    theatreEnteredAt: null,
    anaesthesiaStartedAt: null,
    theatreLeftAt: null,
    dischargedAt: null,
    performedOn: null,
    complication: null,
    reoperation: null,
    synthetic: false,
    version: 1,
  };
  await refuseTwice('CASE_NUMBER_TAKEN', work.insert(SurgicalCase, row));
  await keepProcedures(work, row.id, procedures);
  return keepStep(work, row);
}
