import type { EntityManager } from 'typeorm';
import type { GuardedSubject } from './entities/booking-guard';

/**
 * Holds subjects of which bookings are counted or kept apart, until the transaction ends. A subject that
 * nobody has held before gets its row by the same statement: looking first would let two look at once.
 */
export async function guardSubjects(
  manager: EntityManager,
  type: GuardedSubject,
  ids: readonly string[],
): Promise<void> {
  const rows = [...new Set(ids)].sort().map((id) => [type, id]);
  if (rows.length === 0) return;
  await manager.query(
    `INSERT INTO booking_guards (subject_type, subject_id) VALUES ?
     ON DUPLICATE KEY UPDATE subject_id = VALUES(subject_id)`,
    [rows],
  );
}
