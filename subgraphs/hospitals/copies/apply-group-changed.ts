import type { EntityManager } from 'typeorm';
import type { Event } from '../../../platform/events/follow';

interface GroupState {
  readonly id: string;
  readonly status: string;
  readonly version: number;
}

/** Keeps what a group said of itself, unless we know something newer already. */
export async function applyGroupChanged(manager: EntityManager, event: Event): Promise<void> {
  const { id, status, version } = JSON.parse(event.payload) as GroupState;
  // Assignments run from left to right: the version comes last, because the others look at it.
  await manager.query(
    `INSERT INTO group_copies (id, status, source_version) VALUES (?, ?, ?)
     ON DUPLICATE KEY UPDATE
       status = IF(VALUES(source_version) > source_version, VALUES(status), status),
       source_version = GREATEST(VALUES(source_version), source_version)`,
    [id, status, version],
  );
}
