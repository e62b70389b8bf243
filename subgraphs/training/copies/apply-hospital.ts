import type { EntityManager } from 'typeorm';
import type { Event } from '../../../platform/events/follow';
import type { HospitalCopy } from './entities/hospital-copy';
import { upsertNewer } from './upsert-newer';

/** What the hospitals subgraph told of one hospital, unless something newer is known already. */
export function applyHospital(manager: EntityManager, { payload }: Event): Promise<void> {
  const { id, ownership, version } = JSON.parse(payload) as HospitalCopy;
  return upsertNewer(manager, 'hospital_copies', { id, ownership, version });
}
