import { where, type Condition } from '../../../platform/reading/condition';
import { bindingStages } from '../domain/binding-stages';

/** One agreement stands for each pair of group and hospital: of those that are seen, the first. */
export const firstOfPair = (seen: Condition): Condition =>
  where(
    `NOT EXISTS (SELECT 1 FROM ${seen.sql} earlier
      WHERE earlier.group_id = t.group_id AND earlier.hospital_id = t.hospital_id
        AND earlier.stage IN (?) AND earlier.id < t.id)`,
    ...seen.values,
    bindingStages,
  );
