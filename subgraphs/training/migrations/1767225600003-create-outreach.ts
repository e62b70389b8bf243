import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** Institutions of primary care, and events for those whom care does not reach. */
export class CreateOutreach1767225600003 implements MigrationInterface {
  readonly name = 'CreateOutreach1767225600003';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of tables) await db.query(`DROP TABLE IF EXISTS ${table}`);
  }
}

// Each statement can run again: a start that was interrupted in between simply goes on.
const statements = [
  `CREATE TABLE IF NOT EXISTS institutions (
    id ${id} NOT NULL,
    name_zh VARCHAR(200) NULL,
    name_en VARCHAR(200) NULL,
    sort_name VARCHAR(400) NOT NULL,
    kind ${code(20)} NOT NULL,
    province VARCHAR(60) NULL,
    city VARCHAR(60) NULL,
    district VARCHAR(60) NULL,
    reported TINYINT(1) NOT NULL,
    synthetic TINYINT(1) NOT NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    INDEX institutions_name (sort_name, id),
    INDEX institutions_city (city, sort_name, id),
    CONSTRAINT institutions_has_a_name CHECK (name_zh IS NOT NULL OR name_en IS NOT NULL),
    CONSTRAINT institutions_kind_known CHECK (kind IN ('COMMUNITY_CENTRE', 'TOWNSHIP_CENTRE', 'VILLAGE_CLINIC', 'COUNTY_HOSPITAL', 'OTHER'))
  )`,
  `CREATE TABLE IF NOT EXISTS outreach_events (
    id ${id} NOT NULL,
    name_zh VARCHAR(200) NULL,
    name_en VARCHAR(200) NULL,
    sort_name VARCHAR(400) NOT NULL,
    kind ${code(20)} NOT NULL,
    state ${code(20)} NOT NULL,
    province VARCHAR(60) NULL,
    city VARCHAR(60) NULL,
    place VARCHAR(200) NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    institution_id ${id} NULL,
    people_served INT UNSIGNED NULL,
    reported TINYINT(1) NOT NULL,
    synthetic TINYINT(1) NOT NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    INDEX outreach_events_starts_on (starts_on, id),
    INDEX outreach_events_people (people_served, id),
    INDEX outreach_events_institution (institution_id, starts_on, id),
    CONSTRAINT outreach_events_has_a_name CHECK (name_zh IS NOT NULL OR name_en IS NOT NULL),
    CONSTRAINT outreach_events_kind_known CHECK (kind IN ('FREE_CLINIC', 'REGIONAL_MISSION', 'DONATED_OPERATIONS')),
    CONSTRAINT outreach_events_state_known CHECK (state IN ('PLANNED', 'HELD', 'CANCELLED')),
    CONSTRAINT outreach_events_days_in_order CHECK (starts_on < ends_on),
    CONSTRAINT outreach_events_served_when_held CHECK (people_served IS NULL OR state = 'HELD')
  )`,
  `CREATE TABLE IF NOT EXISTS outreach_groups (
    event_id ${id} NOT NULL,
    group_id ${id} NOT NULL,
    list_position INT UNSIGNED NOT NULL,
    PRIMARY KEY (event_id, group_id),
    INDEX outreach_groups_group (group_id, event_id)
  )`,
  `CREATE TABLE IF NOT EXISTS outreach_doctors (
    event_id ${id} NOT NULL,
    doctor_id ${id} NOT NULL,
    list_position INT UNSIGNED NOT NULL,
    PRIMARY KEY (event_id, doctor_id),
    INDEX outreach_doctors_doctor (doctor_id, event_id)
  )`,
];

const tables = statements
  .flatMap((statement) => /CREATE TABLE IF NOT EXISTS (\w+)/.exec(statement)?.[1] ?? [])
  .reverse();
