import type { Work } from '../../../platform/commands/work';
import { notFound } from '../../../platform/errors';
import { Hospital } from '../register/entities/hospital';
import { CooperationAgreement } from './entities/cooperation-agreement';

/**
 * Locks the hospital, then the agreement: whatever decides what agreements of a hospital cover goes one
 * after the other, so that no two of them come to overlap unseen.
 */
export async function holdAgreement(
  work: Work,
  id: string,
): Promise<{ readonly hospital: Hospital; readonly agreement: CooperationAgreement }> {
  const [seen] = await work.reader.byKeys(CooperationAgreement, 'id', [id]);
  if (!seen) throw notFound('CooperationAgreement', id);
  const hospital = await work.lock(Hospital, seen.hospitalId);
  return { hospital, agreement: await work.lock(CooperationAgreement, id) };
}
