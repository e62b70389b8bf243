import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, instantColumn, longTextColumn } from '../columns';

/** One row of `command_outcomes`: what came of one request of one client, kept for its repetitions. */
@Entity({ name: 'command_outcomes' })
@Index('command_outcomes_created', ['createdAt'])
export class CommandOutcome {
  /** SHA-256 of who asked: the person together with the program that acts for it. */
  @PrimaryColumn(codeColumn(43))
  principal!: string;

  @PrimaryColumn(codeColumn(60))
  operation!: string;

  @PrimaryColumn({ ...codeColumn(64), name: 'request_id' })
  requestId!: string;

  /** SHA-256 of the input in canonical form. */
  @Column({ ...codeColumn(43), name: 'input_hash' })
  inputHash!: string;

  /** JSON; null while the command runs, which nobody but its own transaction sees. */
  @Column({ ...longTextColumn, nullable: true })
  outcome!: string | null;

  @Column({ ...instantColumn, name: 'created_at' })
  createdAt!: Date;
}
