import { refused } from '../../../platform/errors';
import type { Enrolment } from '../enrolments/entities/enrolment';

/** Only who was in training can have been there. */
export function requireInTraining(
  inTraining: readonly Enrolment[],
  enrolmentIds: readonly string[],
): void {
  const known = new Set(inTraining.map(({ id }) => id));
  const id = enrolmentIds.find((named) => !known.has(named));
  if (id !== undefined) throw refused('TRAINEE_NOT_IN_TRAINING', { id });
}
