import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** Where the groups meet, and what they study together. */
export class CreateMeetings1767225600007 implements MigrationInterface {
  readonly name = 'CreateMeetings1767225600007';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of tables) await db.query(`DROP TABLE IF EXISTS ${table}`);
  }
}

// Each statement can run again: a start that was interrupted in between simply goes on.
const statements = [
  `CREATE TABLE IF NOT EXISTS meetings (
    id ${id} NOT NULL,
    kind ${code(20)} NOT NULL,
    title VARCHAR(200) NULL,
    quarter_year INT UNSIGNED NULL,
    quarter_number INT UNSIGNED NULL,
    held_on DATE NULL,
    held_precision ${code(5)} NULL,
    host_city VARCHAR(60) NULL,
    partner_id ${id} NULL,
    agenda TEXT NOT NULL,
    guests TEXT NOT NULL,
    minutes MEDIUMTEXT NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    UNIQUE INDEX meetings_quarter (quarter_year, quarter_number),
    INDEX meetings_held (held_on, id),
    INDEX meetings_kind (kind, held_on, id),
    CONSTRAINT meetings_kind_known CHECK (kind IN ('FOUNDING', 'QUARTERLY', 'ACADEMIC')),
    CONSTRAINT meetings_quarter_of_quarterly CHECK (
      (kind = 'QUARTERLY') = (quarter_year IS NOT NULL) AND (quarter_year IS NULL) = (quarter_number IS NULL)
    ),
    CONSTRAINT meetings_quarter_exists CHECK (quarter_number BETWEEN 1 AND 4),
    CONSTRAINT meetings_date_has_precision CHECK ((held_on IS NULL) = (held_precision IS NULL))
  )`,
  `CREATE TABLE IF NOT EXISTS meeting_attendance (
    meeting_id ${id} NOT NULL,
    group_id ${id} NOT NULL,
    people INT UNSIGNED NULL,
    PRIMARY KEY (meeting_id, group_id),
    INDEX meeting_attendance_group (group_id, meeting_id)
  )`,
  `CREATE TABLE IF NOT EXISTS research_projects (
    id ${id} NOT NULL,
    title VARCHAR(200) NOT NULL,
    question VARCHAR(2000) NOT NULL,
    state ${code(20)} NOT NULL,
    started_on DATE NULL,
    ended_on DATE NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    INDEX research_projects_started (started_on, id),
    INDEX research_projects_title (title, id),
    CONSTRAINT research_projects_state_known CHECK (
      state IN ('PLANNED', 'RUNNING', 'COMPLETED', 'STOPPED')
    ),
    CONSTRAINT research_projects_days_in_order CHECK (started_on < ended_on)
  )`,
  `CREATE TABLE IF NOT EXISTS research_groups (
    project_id ${id} NOT NULL,
    group_id ${id} NOT NULL,
    PRIMARY KEY (project_id, group_id),
    INDEX research_groups_group (group_id, project_id)
  )`,
  `CREATE TABLE IF NOT EXISTS research_hospitals (
    project_id ${id} NOT NULL,
    hospital_id ${id} NOT NULL,
    PRIMARY KEY (project_id, hospital_id)
  )`,
  `CREATE TABLE IF NOT EXISTS research_publications (
    id ${id} NOT NULL,
    project_id ${id} NOT NULL,
    title VARCHAR(400) NOT NULL,
    venue VARCHAR(200) NULL,
    published_on DATE NULL,
    published_precision ${code(5)} NULL,
    doi ${code(200)} NULL,
    PRIMARY KEY (id),
    INDEX research_publications_project (project_id, published_on, id),
    CONSTRAINT research_publications_date_has_precision CHECK (
      (published_on IS NULL) = (published_precision IS NULL)
    )
  )`,
];

const tables = statements
  .flatMap((statement) => /CREATE TABLE IF NOT EXISTS (\w+)/.exec(statement)?.[1] ?? [])
  .reverse();
