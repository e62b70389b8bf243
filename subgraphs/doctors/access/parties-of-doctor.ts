import { inForceToday } from './in-force-today';
import { own } from './own';

/** The doctor. */
export const theDoctor = own('doctor', 't.doctor_id IN (?)');

/** A group that engages the doctor today; `only` narrows its rows. */
export const engagingGroup = (only = 'TRUE') =>
  own(
    'group',
    `(${only}) AND t.doctor_id IN (SELECT e.doctor_id FROM engagements e
                                   WHERE e.group_id IN (?) AND ${inForceToday('e')})`,
  );

/** A hospital with an active agreement with such a group; `only` narrows its rows. */
export const visitedHospital = (only = 'TRUE') =>
  own(
    'hospital',
    `(${only}) AND t.doctor_id IN (
       SELECT e.doctor_id FROM engagements e JOIN agreement_copies a ON a.group_id = e.group_id
       WHERE a.hospital_id IN (?) AND a.stage = 'ACTIVE'
         AND ${inForceToday('a')} AND ${inForceToday('e')})`,
  );
