import { hasCode, isWithin, whenGiven, where } from '../../../platform/reading/condition';
import { assessmentMonths } from '../domain/assessment-months';
import { siteOfHospital } from '../register/site-of-hospital';
import type { PlatformAssessmentFilter } from '../resolver-types.generated';

/** What a client's filter means in the table of platform assessments. */
export const assessmentConditions = (filter: PlatformAssessmentFilter | null | undefined) => [
  whenGiven(filter?.site, (id) => hasCode('t.site_id', id)),
  whenGiven(filter?.hospital, (id) => siteOfHospital('t.site_id', id)),
  whenGiven(filter?.specialty, (code) => isWithin('t.specialty_code', code)),
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
