import { Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn } from '../../../../platform/columns';

/** One row of `programme_prerequisites`: what must be completed before. */
@Entity({ name: 'programme_prerequisites' })
@Index('programme_prerequisites_required', ['requiredId', 'programmeId'])
export class ProgrammePrerequisite {
  @PrimaryColumn({ ...idColumn, name: 'programme_id' })
  programmeId!: string;

  /** A programme, too. */
  @PrimaryColumn({ ...idColumn, name: 'required_id' })
  requiredId!: string;
}
