import type { Mutant } from './mutant';
import { pseudonyms } from './resolvers/pseudonyms';
import { resolversOfDoctors } from './resolvers/resolvers-of-doctors';
import { resolversOfGroups } from './resolvers/resolvers-of-groups';
import { resolversOfHospitals } from './resolvers/resolvers-of-hospitals';
import { resolversOfTraining } from './resolvers/resolvers-of-training';

/**
 * What is decided outside of gate and rows: fields of a row that are for fewer people than the row,
 * and filters, orders and sums, which must not tell what rows would not.
 */
export const resolverMutants: readonly Mutant[] = [
  ...pseudonyms,
  ...resolversOfGroups,
  ...resolversOfHospitals,
  ...resolversOfDoctors,
  ...resolversOfTraining,
];
