import { Column, Entity, PrimaryColumn } from 'typeorm';
import { codeColumn, countColumn, idColumn } from '../../../../platform/columns';

/** What only one booking can have at a time. */
export type ClaimedResource = 'PERSON' | 'THEATRE';

/**
 * One row of `slot_claims`: a quarter of an hour of a person or a theatre belongs to one booking. The
 * key is what keeps two bookings apart even where somebody forgets a lock.
 */
@Entity({ name: 'slot_claims' })
export class SlotClaim {
  @PrimaryColumn({ ...codeColumn(10), name: 'resource_type' })
  resourceType!: ClaimedResource;

  @PrimaryColumn({ ...idColumn, name: 'resource_id' })
  resourceId!: string;

  /** Quarters of an hour since 1970. */
  @PrimaryColumn(countColumn)
  bucket!: number;

  @Column({ ...idColumn, name: 'booking_id' })
  bookingId!: string;
}
