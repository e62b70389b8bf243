import { normalise } from '../../../platform/naming/search-terms';
import {
  all,
  hasCode,
  isWithin,
  oneOf,
  startsWith,
  whenGiven,
  where,
} from '../../../platform/reading/condition';
import type { Condition } from '../../../platform/reading/condition';
import type { Visible } from '../../../platform/reading/reader';
import { AgreementCopy } from '../copies/entities/agreement-copy';
import { inForce } from '../in-force';
import type { DoctorFilter } from '../resolver-types.generated';

/** Which doctors a filter means; `day` is today. It finds nobody by an agreement that is not seen. */
export function doctorConditions(filter: DoctorFilter, day: string, visible: Visible) {
  const underAgreement = (condition: Condition) =>
    inGroupUnder(all([condition, visible(AgreementCopy)]), day);

  return [
    whenGiven(filter.name, hasName),
    whenGiven(filter.title, (titles) => oneOf('t.title', titles)),
    whenGiven(filter.specialty, hasSpecialty),
    whenGiven(filter.practiceMode, (modes) => oneOf('t.practice_mode', modes)),
    whenGiven(filter.status, (statuses) => oneOf('t.status', statuses)),
    whenGiven(filter.group, (id) => engagedWhere(hasCode('e.group_id', id), day)),
    whenGiven(filter.groupStatus, (statuses) => {
      const { sql, values } = oneOf('status', statuses);
      return engagedWhere(
        where(`e.group_id IN (SELECT id FROM group_copies WHERE ${sql})`, ...values),
        day,
      );
    }),
    whenGiven(filter.hospital, (id) =>
      engagedWhere(underAgreement(hasCode('t.hospital_id', id)), day),
    ),
    whenGiven(filter.city, (city) => engagedWhere(underAgreement(where(siteInCity, city)), day)),
    whenGiven(filter.synthetic, (flag) => where('t.synthetic = ?', flag)),
  ];
}

function hasName(name: string): Condition {
  const begins = startsWith('term', normalise(name));
  return where(
    `t.id IN (SELECT record_id FROM search_terms WHERE ${begins.sql})`,
    ...begins.values,
  );
}

function hasSpecialty(code: string): Condition {
  const { sql, values } = isWithin('specialty_code', code);
  return where(`t.id IN (SELECT doctor_id FROM doctor_specialties WHERE ${sql})`, ...values);
}

/** Doctors with an engagement `e` of today for which the condition holds. */
function engagedWhere(condition: Condition, day: string): Condition {
  const today = inForce('e', day);
  return where(
    `t.id IN (SELECT e.doctor_id FROM engagements e WHERE ${condition.sql} AND ${today.sql})`,
    ...condition.values,
    ...today.values,
  );
}

/** Engagements `e` in groups with an active agreement `t` of today for which the condition holds. */
function inGroupUnder(condition: Condition, day: string): Condition {
  const today = inForce('t', day);
  return where(
    `e.group_id IN (SELECT t.group_id FROM agreement_copies t
                    WHERE ${condition.sql} AND t.stage = 'ACTIVE' AND ${today.sql})`,
    ...condition.values,
    ...today.values,
  );
}

// An agreement that names no site holds at every site of its hospital.
const siteInCity = `EXISTS (
  SELECT 1 FROM site_copies s
  WHERE s.hospital_id = t.hospital_id
    AND (EXISTS (SELECT 1 FROM agreement_copy_sites n WHERE n.agreement_id = t.id AND n.site_id = s.id)
         OR NOT EXISTS (SELECT 1 FROM agreement_copy_sites n WHERE n.agreement_id = t.id))
    AND s.city = ?
)`;
