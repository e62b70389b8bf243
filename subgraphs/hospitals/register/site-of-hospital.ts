import { hasCode, type Condition } from '../../../platform/reading/condition';

/** The site in the column belongs to the hospital. */
export function siteOfHospital(column: string, hospitalId: string): Condition {
  const { sql, values } = hasCode('hospital_id', hospitalId);
  return { sql: `${column} IN (SELECT id FROM sites WHERE ${sql})`, values };
}
