import type { EntityManager } from 'typeorm';
import type { Event } from '../../../platform/events/follow';
import type { DoctorCopy } from './entities/doctor-copy';
import { upsertNewer } from './upsert-newer';

/** What the doctors subgraph told of one doctor, unless something newer is known already. */
export function applyDoctor(manager: EntityManager, { payload }: Event): Promise<void> {
  const { id, title, status, version } = JSON.parse(payload) as DoctorCopy;
  return upsertNewer(manager, 'doctor_copies', { id, title, status, version });
}
