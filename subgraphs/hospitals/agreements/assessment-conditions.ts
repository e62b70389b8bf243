import { whenGiven, where } from '../../../platform/reading/condition';
import { assessmentMonths } from '../domain/assessment-months';
import { specialtyConditions } from '../register/specialty-conditions';
import type { PlatformAssessmentFilter } from '../resolver-types.generated';

/** What a client's filter means in the table of platform assessments. */
export const assessmentConditions = (filter: PlatformAssessmentFilter | null | undefined) => [
  whenGiven(filter?.site, (id) => where('t.site_id = ?', id)),
  whenGiven(filter?.hospital, (id) =>
    where('t.site_id IN (SELECT id FROM sites WHERE hospital_id = ?)', id),
  ),
  whenGiven(filter?.specialty, (code) => specialtyConditions.within('t.specialty_code', code)),
  whenGiven(filter?.surgeryLevel, (level) => where('t.surgery_level >= ?', level)),
  whenGiven(filter?.passed, (flag) => where('t.passed = ?', flag)),
  whenGiven(filter?.validOn, (day) =>
    where(
      't.passed = 1 AND t.assessed_on <= ? AND DATE_ADD(t.assessed_on, INTERVAL ? MONTH) > ?',
      day,
      assessmentMonths,
      day,
    ),
  ),
];
