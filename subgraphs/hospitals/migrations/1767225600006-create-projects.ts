import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** What groups build. */
export class CreateProjects1767225600006 implements MigrationInterface {
  readonly name = 'CreateProjects1767225600006';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of tables) await db.query(`DROP TABLE IF EXISTS ${table}`);
  }
}

// Each statement can run again: a start that was interrupted in between simply goes on.
const statements = [
  `CREATE TABLE IF NOT EXISTS build_projects (
    id ${id} NOT NULL,
    group_id ${id} NOT NULL,
    kind ${code(20)} NOT NULL,
    province VARCHAR(60) NULL,
    city VARCHAR(60) NULL,
    hospital_level TINYINT UNSIGNED NULL,
    beds INT UNSIGNED NULL,
    investment_fen BIGINT NULL,
    state ${code(20)} NOT NULL,
    hospital_id ${id} NULL,
    reported TINYINT(1) NOT NULL,
    synthetic TINYINT(1) NOT NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    INDEX build_projects_group (group_id, id),
    INDEX build_projects_state (state, id),
    INDEX build_projects_city (city, id),
    CONSTRAINT build_projects_kind_known CHECK (kind IN ('HOSPITAL', 'CLINIC', 'DAY_SURGERY_CENTRE')),
    CONSTRAINT build_projects_state_known CHECK (state IN ('PLANNED', 'SITE_SELECTED', 'APPROVED', 'CONSTRUCTION', 'BUILT', 'LICENSED', 'OPEN', 'ACQUIRED', 'ABANDONED')),
    CONSTRAINT build_projects_level_known CHECK (hospital_level BETWEEN 1 AND 3),
    CONSTRAINT build_projects_investment_not_negative CHECK (investment_fen >= 0),
    CONSTRAINT build_projects_open_as_a_hospital CHECK (state NOT IN ('OPEN', 'ACQUIRED') OR hospital_id IS NOT NULL)
  )`,
  `CREATE TABLE IF NOT EXISTS build_project_states (
    project_id ${id} NOT NULL,
    list_position INT UNSIGNED NOT NULL,
    state ${code(20)} NOT NULL,
    reached_on DATE NULL,
    reached_precision ${code(5)} NULL,
    actor VARCHAR(120) NULL,
    PRIMARY KEY (project_id, list_position),
    CONSTRAINT build_project_states_state_known CHECK (state IN ('PLANNED', 'SITE_SELECTED', 'APPROVED', 'CONSTRUCTION', 'BUILT', 'LICENSED', 'OPEN', 'ACQUIRED', 'ABANDONED')),
    CONSTRAINT build_project_states_precision_known CHECK (reached_precision IN ('DAY', 'MONTH', 'YEAR')),
    CONSTRAINT build_project_states_date_has_a_precision CHECK ((reached_on IS NULL) = (reached_precision IS NULL))
  )`,
];

const tables = statements
  .flatMap((statement) => /CREATE TABLE IF NOT EXISTS (\w+)/.exec(statement)?.[1] ?? [])
  .reverse();
