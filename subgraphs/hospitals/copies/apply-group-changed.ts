import type { EntityManager } from 'typeorm';
import type { Event } from '../../../platform/events/follow';

interface GroupState {
  readonly id: string;
  readonly status: string;
  readonly reported?: boolean;
  readonly version: number;
}

/** Keeps what a group said of itself, unless we know something newer already. */
export async function applyGroupChanged(manager: EntityManager, event: Event): Promise<void> {
  const { id, status, reported, version } = JSON.parse(event.payload) as GroupState;
  // Assignments run from left to right: the version comes last, because the others look at it.
  await manager.query(
    `INSERT INTO group_copies (id, status, reported, source_version) VALUES (?, ?, ?, ?)
     ON DUPLICATE KEY UPDATE
       status = IF(VALUES(source_version) > source_version, VALUES(status), status),
       reported = IF(VALUES(source_version) > source_version, VALUES(reported), reported),
       source_version = GREATEST(VALUES(source_version), source_version)`,
    [id, status, reported ?? null, version],
  );
}
