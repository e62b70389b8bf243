import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { countColumn, dayColumn, idColumn, listColumn } from '../../../../platform/columns';

/** One row of `delivered_trainings`: a session of training as its owner told of it last. */
@Entity({ name: 'delivered_trainings' })
@Index('delivered_trainings_hospital', ['hospitalId', 'deliveredOn', 'id'])
export class DeliveredTraining {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'programme_id' })
  programmeId!: string;

  /** For which it was held; null: for none of the register. */
  @Column({ ...idColumn, name: 'hospital_id', nullable: true })
  hospitalId!: string | null;

  /** The groups that taught. */
  @Column({ ...listColumn, name: 'host_group_ids' })
  hostGroupIds!: readonly string[];

  @Column({ ...dayColumn, name: 'delivered_on' })
  deliveredOn!: string;

  /** How long it took. */
  @Column({ ...countColumn, name: 'minutes_taught' })
  minutes!: number;

  /** How many attended; 0: nothing was delivered. */
  @Column(countColumn)
  trainees!: number;

  @Column({ ...countColumn, name: 'source_version' })
  sourceVersion!: number;
}
