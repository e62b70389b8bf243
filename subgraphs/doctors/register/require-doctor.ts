import { notFound } from '../../../platform/errors';
import type { Doctor } from './entities/doctor';
import type { createRegisterLoaders } from './loaders';

/** What a client is told of a doctor after a change; its repetition is told the same. */
export type DoctorOutcome = Pick<Doctor, 'id' | 'version'>;

type Loaders = Pick<ReturnType<typeof createRegisterLoaders>, 'doctorById'>;

/** The doctor as the command left it, even when others have changed the record since. */
export async function requireDoctor(
  { doctorById }: Loaders,
  outcome: DoctorOutcome,
): Promise<Doctor> {
  const row = await doctorById.load(outcome.id);
  if (!row) throw notFound('Doctor', outcome.id);
  return { ...row, ...outcome };
}
