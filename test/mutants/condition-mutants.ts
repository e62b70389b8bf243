import { conditionsOfDoctors } from './conditions/conditions-of-doctors';
import { conditionsOfGroups } from './conditions/conditions-of-groups';
import { conditionsOfHospitals } from './conditions/conditions-of-hospitals';
import { conditionsOfTraining } from './conditions/conditions-of-training';
import type { Mutant } from './mutant';

/** Each condition inside a rule: who counts as a party, of which rows, and since when. */
export const conditionMutants: readonly Mutant[] = [
  ...conditionsOfGroups,
  ...conditionsOfHospitals,
  ...conditionsOfDoctors,
  ...conditionsOfTraining,
];
