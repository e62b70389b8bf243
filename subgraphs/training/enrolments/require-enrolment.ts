import { notFound } from '../../../platform/errors';
import type { EnrolmentOutcome } from './enrolment-outcome';
import type { Enrolment } from './entities/enrolment';
import type { createEnrolmentLoaders } from './loaders';

type Loaders = Pick<ReturnType<typeof createEnrolmentLoaders>, 'enrolmentById'>;

/** The enrolment as the command left it, even when others have changed it since. */
export async function requireEnrolment(
  { enrolmentById }: Loaders,
  outcome: EnrolmentOutcome,
): Promise<Enrolment> {
  const row = await enrolmentById.load(outcome.id);
  if (!row) throw notFound('Enrolment', outcome.id);
  return { ...row, ...outcome };
}
