import { Entity, PrimaryColumn } from 'typeorm';
import { idColumn } from '../../../../platform/columns';

/** One row of `research_hospitals`: a hospital that takes part in a project. */
@Entity({ name: 'research_hospitals' })
export class ResearchHospital {
  @PrimaryColumn({ ...idColumn, name: 'project_id' })
  projectId!: string;

  @PrimaryColumn({ ...idColumn, name: 'hospital_id' })
  hospitalId!: string;
}
