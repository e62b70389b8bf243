import type { EntityManager } from 'typeorm';
import type { Event } from '../../../platform/events/follow';
import { TheatreCopy } from './entities/theatre-copy';
import { keepNewest } from './keep-newest';

type TheatreChanged = Omit<TheatreCopy, 'sourceVersion'> & { readonly version: number };

/** A theatre has changed: a booking may name only one of its own site. */
export async function applyTheatreChanged(
  manager: EntityManager,
  { payload }: Event,
): Promise<void> {
  const { id, siteId, inUse, version } = JSON.parse(payload) as TheatreChanged;
  await keepNewest(manager, TheatreCopy, { id, siteId, inUse, sourceVersion: version });
}
