import { eligibilityPolicy } from '../../availability/domain/policy/eligibility-policy';
import type { Booking } from '../entities/booking';
import type { Conflict } from './conflict';

type Evidence = Pick<
  Booking,
  'invitationDocumentId' | 'approvalDocumentId' | 'consentRecorded' | 'patientRef'
>;

/**
 * What an invited visit lacks: it rests on the invitation, the approval of the doctor's own institution and
 * the consent of one patient, each time anew (外出会诊管理暂行规定). Other modes need none of it.
 */
export function missingEvidence(mode: string, evidence: Evidence): Conflict[] {
  if (mode !== eligibilityPolicy.invitedMode) return [];
  const { invitationDocumentId, approvalDocumentId, consentRecorded, patientRef } = evidence;
  const details = [
    ...(invitationDocumentId === null ? ['INVITATION_MISSING'] : []),
    ...(approvalDocumentId === null ? ['APPROVAL_MISSING'] : []),
    ...(consentRecorded ? [] : ['CONSENT_MISSING']),
    ...(patientRef === null ? ['PATIENT_MISSING'] : []),
  ];
  return details.map((detail) => ({ code: 'NOT_ELIGIBLE', detail }));
}
