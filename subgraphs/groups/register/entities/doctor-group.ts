import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  dayColumn,
  flagColumn,
  idColumn,
  longTextColumn,
  textColumn,
} from '../../../../platform/columns';
import type { DatePrecision } from '../../../../platform/naming/reported-date';
import type { GroupStatus, LegalForm, SystemPosition } from '../../resolver-types.generated';

/** One row of `doctor_groups`. (`groups` is a reserved word in MySQL.) */
@Entity({ name: 'doctor_groups' })
@Index('doctor_groups_slug', ['slug'], { unique: true })
@Index('doctor_groups_name', ['sortName', 'id'])
@Index('doctor_groups_status', ['status', 'sortName', 'id'])
@Index('doctor_groups_spun_off_from', ['spunOffFromId'])
@Index('doctor_groups_umbrella', ['umbrellaId'])
@Index('doctor_groups_leaf', ['leaf'], { unique: true })
export class DoctorGroup {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column(codeColumn(60))
  slug!: string;

  @Column({ ...textColumn(120), name: 'name_zh', nullable: true })
  nameZh!: string | null;

  @Column({ ...textColumn(120), name: 'name_en', nullable: true })
  nameEn!: string | null;

  @Column({ ...textColumn(200), name: 'sort_name' })
  sortName!: string;

  @Column({ ...codeColumn(20), name: 'legal_form', nullable: true })
  legalForm!: LegalForm | null;

  @Column({ ...codeColumn(10), name: 'system_position', nullable: true })
  systemPosition!: SystemPosition | null;

  @Column({ ...dayColumn, name: 'founded_on', nullable: true })
  foundedOn!: string | null;

  @Column({ ...codeColumn(5), name: 'founded_precision', nullable: true })
  foundedPrecision!: DatePrecision | null;

  @Column({ ...dayColumn, name: 'launched_on', nullable: true })
  launchedOn!: string | null;

  @Column({ ...codeColumn(5), name: 'launched_precision', nullable: true })
  launchedPrecision!: DatePrecision | null;

  @Column({ ...textColumn(60), nullable: true })
  city!: string | null;

  @Column({ ...idColumn, name: 'spun_off_from_id', nullable: true })
  spunOffFromId!: string | null;

  @Column({ ...dayColumn, name: 'spun_off_on', nullable: true })
  spunOffOn!: string | null;

  @Column({ ...codeColumn(5), name: 'spun_off_precision', nullable: true })
  spunOffPrecision!: DatePrecision | null;

  @Column({ ...flagColumn, name: 'parent_is_stakeholder' })
  parentIsStakeholder!: boolean;

  /** In hundredths of a percent. */
  @Column({ ...countColumn, name: 'stake_basis_points', nullable: true })
  stakeBasisPoints!: number | null;

  /** The group whose umbrella this one joined. */
  @Column({ ...idColumn, name: 'umbrella_id', nullable: true })
  umbrellaId!: string | null;

  @Column({ ...flagColumn, name: 'full_time_only', nullable: true })
  fullTimeOnly!: boolean | null;

  @Column({ ...longTextColumn, name: 'joining_requirements', nullable: true })
  joiningRequirements!: string | null;

  @Column(codeColumn(20))
  status!: GroupStatus;

  @Column({ ...flagColumn, name: 'founding_member' })
  foundingMember!: boolean;

  @Column({ ...dayColumn, name: 'joined_on', nullable: true })
  joinedOn!: string | null;

  @Column({ ...codeColumn(5), name: 'joined_precision', nullable: true })
  joinedPrecision!: DatePrecision | null;

  @Column({ ...countColumn, nullable: true })
  leaf!: number | null;

  /** Recorded from sources and not yet completed by the group itself. */
  @Column(flagColumn)
  reported!: boolean;

  @Column(flagColumn)
  synthetic!: boolean;

  @Column(countColumn)
  version!: number;
}
