import type { EntityManager } from 'typeorm';
import type { Event } from '../../../platform/events/follow';
import { DeliveredTraining } from './entities/delivered-training';

type TrainingDelivered = Omit<DeliveredTraining, 'sourceVersion'> & { readonly version: number };

/** Keeps what was taught, unless we know something newer already: training fees rest on it. */
export async function applyTrainingDelivered(
  manager: EntityManager,
  { payload }: Event,
): Promise<void> {
  const told = JSON.parse(payload) as TrainingDelivered;
  const { id, programmeId, hospitalId, hostGroupIds, deliveredOn, minutes, trainees } = told;
  const known = await manager.findOneBy(DeliveredTraining, { id });
  if (known && known.sourceVersion >= told.version) return;
  await manager.save(DeliveredTraining, {
    id,
    programmeId,
    hospitalId,
    hostGroupIds,
    deliveredOn,
    minutes,
    trainees,
    sourceVersion: told.version,
  });
}
