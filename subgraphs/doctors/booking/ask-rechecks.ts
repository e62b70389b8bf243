import { In, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { newId } from '../../../platform/id';
import { blockingStates } from './domain/blocking-states';
import { Booking } from './entities/booking';
import { BookingRecheck } from './entities/booking-recheck';

/**
 * A fact of another owner has changed: the doctors of the bookings that rest on it are looked at again,
 * each behind its own lock, by the task that follows. Part of the transaction that changes the copy,
 * after the copy is written: whoever confirmed before that is seen here, whoever comes later sees it.
 */
export async function askRechecks(
  manager: EntityManager,
  affected: FindOptionsWhere<Booking>,
): Promise<void> {
  const rows = await manager
    .createQueryBuilder(Booking, 'b')
    .select('DISTINCT b.doctor_id', 'doctorId')
    .where({ ...affected, state: In([...blockingStates]) })
    .andWhere('b.ends_at > UTC_TIMESTAMP()')
    .orderBy('b.doctor_id')
    .getRawMany<{ doctorId: string }>();
  if (rows.length === 0) return;
  const askedAt = new Date();
  await manager.insert(
    BookingRecheck,
    rows.map(({ doctorId }) => ({ id: newId(), doctorId, askedAt })),
  );
}
