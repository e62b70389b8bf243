import type { Refusal } from '../../../../platform/refusal';
import type { AgreementReason } from '../reasons';

interface Checklist {
  readonly assessedOn: string;
  readonly today: string;
  /** Every line of the checklist. */
  readonly criteria: readonly string[];
  /** The lines on which there is a finding. */
  readonly found: readonly string[];
}

/** Why an assessment cannot be recorded: half a checklist says nothing. */
export function checklistRefusal(checklist: Checklist): Refusal<AgreementReason> | null {
  const { assessedOn, today, criteria, found } = checklist;
  if (assessedOn > today) return { reason: 'ASSESSMENT_IN_FUTURE', details: { assessedOn, today } };
  const missing = criteria.filter((code) => !found.includes(code));
  const unknown = found.filter((code) => !criteria.includes(code));
  if (missing.length === 0 && unknown.length === 0) return null;
  return { reason: 'CHECKLIST_INCOMPLETE', details: { missing, unknown } };
}
