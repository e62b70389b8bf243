import { Column, Entity, PrimaryColumn } from 'typeorm';
import { codeColumn, instantColumn } from '../columns';

/** One row of `data_loads`: a body of data that was loaded, whole and once. */
@Entity({ name: 'data_loads' })
export class DataLoad {
  @PrimaryColumn(codeColumn())
  name!: string;

  @Column({ ...instantColumn, name: 'loaded_at' })
  loadedAt!: Date;
}
