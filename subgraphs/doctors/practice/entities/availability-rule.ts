import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  dayColumn,
  flagColumn,
  idColumn,
  instantColumn,
  listColumn,
} from '../../../../platform/columns';
import type { Purpose, WeekParity } from '../../resolver-types.generated';

/** One row of `availability_rules`: standing hours in wall time. */
@Entity({ name: 'availability_rules' })
@Index('availability_rules_doctor', ['doctorId', 'validFrom', 'id'])
@Index('availability_rules_site', ['siteId', 'doctorId'])
export class AvailabilityRule {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'doctor_id' })
  doctorId!: string;

  @Column({ ...idColumn, name: 'group_id' })
  groupId!: string;

  /** Null: any site at which the doctor may practise. */
  @Column({ ...idColumn, name: 'site_id', nullable: true })
  siteId!: string | null;

  @Column(listColumn)
  purposes!: Purpose[];

  /** Bit 0 is Monday. */
  @Column({ ...countColumn, name: 'weekday_mask' })
  weekdayMask!: number;

  @Column({ ...countColumn, name: 'starts_at_minute' })
  startsAtMinute!: number;

  /** Not later than the start: the next day. */
  @Column({ ...countColumn, name: 'ends_at_minute' })
  endsAtMinute!: number;

  @Column({ ...codeColumn(64), name: 'time_zone' })
  timeZone!: string;

  @Column({ ...dayColumn, name: 'valid_from' })
  validFrom!: string;

  @Column({ ...dayColumn, name: 'valid_until', nullable: true })
  validUntil!: string | null;

  @Column({ ...codeColumn(10), name: 'week_parity' })
  weekParity!: WeekParity;

  /** 1 wins over 9. */
  @Column(countColumn)
  priority!: number;

  @Column({ ...flagColumn, name: 'on_holidays' })
  onHolidays!: boolean;

  /** It came to nothing: another rule stands in its place. */
  @Column({ ...instantColumn, name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;

  @Column(countColumn)
  version!: number;
}
