import { hasCode, isWithin, oneOf, whenGiven, where } from '../../../platform/reading/condition';
import type { SurgicalCaseFilter } from '../resolver-types.generated';

/** What a client's filter means in the table of cases. */
export const caseConditions = (filter: SurgicalCaseFilter | null | undefined) => [
  whenGiven(filter?.group, (id) => hasCode('t.group_id', id)),
  whenGiven(filter?.hospital, (id) => hasCode('t.hospital_id', id)),
  whenGiven(filter?.site, (id) => hasCode('t.site_id', id)),
  whenGiven(filter?.agreement, (id) => hasCode('t.agreement_id', id)),
  whenGiven(filter?.leadDoctor, (id) => hasCode('t.lead_doctor_id', id)),
  whenGiven(filter?.specialty, (code) => isWithin('t.specialty_code', code)),
  whenGiven(filter?.state, (states) => oneOf('t.state', states)),
  whenGiven(filter?.surgeryLevel, (levels) => oneOf('t.surgery_level', levels)),
  whenGiven(filter?.payer, (payers) => oneOf('t.payer', payers)),
  whenGiven(filter?.complication, (flag) => where('t.complication = ?', flag)),
  whenGiven(filter?.reoperation, (flag) => where('t.reoperation = ?', flag)),
  whenGiven(filter?.from, (day) => where('t.performed_on >= ?', day)),
  whenGiven(filter?.to, (day) => where('t.performed_on < ?', day)),
  whenGiven(filter?.synthetic, (flag) => where('t.synthetic = ?', flag)),
];
