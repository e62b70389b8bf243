import type { Refusal } from '../../../../platform/refusal';
import type { ProgrammeState } from '../../resolver-types.generated';
import type { ProgrammeReason } from '../reasons';

/** What trainees chose a programme for; everything else may be put better at any time. */
const chosenFor: ReadonlySet<string> = new Set([
  'hosts',
  'jointHospitals',
  'modules',
  'prerequisites',
  'requiredAttendancePercent',
  'specialties',
]);

/** Why these parts of a programme may not be changed any more. */
export function editingRefusal(
  state: ProgrammeState,
  fields: readonly string[],
): Refusal<ProgrammeReason> | null {
  if (state === 'CLOSED') return { reason: 'PROGRAMME_CLOSED' };
  const kept = fields.filter((field) => chosenFor.has(field));
  if (state === 'DRAFT' || kept.length === 0) return null;
  return { reason: 'PROGRAMME_NOT_DRAFT', details: { fields: kept } };
}
