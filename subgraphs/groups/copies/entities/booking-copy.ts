import { Column, Entity, PrimaryColumn } from 'typeorm';
import { codeColumn, countColumn, idColumn, instantColumn } from '../../../../platform/columns';
import type { Purpose } from '../../resolver-types.generated';

/** One row of `booking_copies`: a visit that a referral may name, or has named. */
@Entity({ name: 'booking_copies' })
export class BookingCopy {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'group_id' })
  groupId!: string;

  @Column(codeColumn(20))
  purpose!: Purpose;

  @Column({ ...codeColumn(20), name: 'specialty_code' })
  specialtyCode!: string;

  @Column({ ...instantColumn, name: 'starts_at' })
  startsAt!: Date;

  @Column(codeColumn(20))
  state!: string;

  @Column(countColumn)
  version!: number;
}
