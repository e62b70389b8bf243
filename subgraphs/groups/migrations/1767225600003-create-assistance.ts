import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** Help that groups give each other, and what they write down. */
export class CreateAssistance1767225600003 implements MigrationInterface {
  readonly name = 'CreateAssistance1767225600003';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of tables) await db.query(`DROP TABLE IF EXISTS ${table}`);
  }
}

// Each statement can run again: a start that was interrupted in between simply goes on.
const statements = [
  `CREATE TABLE IF NOT EXISTS assistance_requests (
    id ${id} NOT NULL,
    group_id ${id} NOT NULL,
    topic ${code(20)} NOT NULL,
    state ${code(20)} NOT NULL,
    question VARCHAR(2000) NOT NULL,
    asked_at DATETIME(3) NOT NULL,
    accepted_offer_id ${id} NULL,
    closed_at DATETIME(3) NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    INDEX assistance_requests_asked (asked_at, id),
    INDEX assistance_requests_state (state, asked_at, id),
    INDEX assistance_requests_group (group_id, state, asked_at),
    CONSTRAINT assistance_requests_state_known CHECK (
      state IN ('OPEN', 'ACCEPTED', 'CLOSED', 'WITHDRAWN')
    ),
    CONSTRAINT assistance_requests_topic_known CHECK (
      topic IN ('FORMATION', 'REGISTRATION', 'OPERATIONS', 'MARKETING', 'GOVERNMENT', 'MEDIA', 'POLICY', 'CAPITAL', 'TECHNOLOGY', 'ACADEMIC', 'FINANCE', 'INSURANCE', 'CUSTOMER_SERVICE', 'MEDICAL_AFFAIRS')
    ),
    CONSTRAINT assistance_requests_accepted_names_offer CHECK (
      state <> 'ACCEPTED' OR accepted_offer_id IS NOT NULL
    )
  )`,
  `CREATE TABLE IF NOT EXISTS assistance_offers (
    id ${id} NOT NULL,
    request_id ${id} NOT NULL,
    group_id ${id} NOT NULL,
    state ${code(20)} NOT NULL,
    offer VARCHAR(2000) NOT NULL,
    offered_at DATETIME(3) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE INDEX assistance_offers_one_each (request_id, group_id),
    CONSTRAINT assistance_offers_state_known CHECK (
      state IN ('OPEN', 'ACCEPTED', 'NOT_CHOSEN', 'WITHDRAWN')
    )
  )`,
  `CREATE TABLE IF NOT EXISTS assistance_ratings (
    request_id ${id} NOT NULL,
    rater_id ${id} NOT NULL,
    rated_id ${id} NOT NULL,
    score INT UNSIGNED NOT NULL,
    remark VARCHAR(1000) NULL,
    rated_at DATETIME(3) NOT NULL,
    PRIMARY KEY (request_id, rater_id),
    CONSTRAINT assistance_ratings_score_in_range CHECK (score BETWEEN 1 AND 5),
    CONSTRAINT assistance_ratings_rates_another CHECK (rater_id <> rated_id)
  )`,
  `CREATE TABLE IF NOT EXISTS articles (
    id ${id} NOT NULL,
    group_id ${id} NOT NULL,
    author_id ${id} NULL,
    title VARCHAR(200) NOT NULL,
    body MEDIUMTEXT NOT NULL,
    topic ${code(20)} NULL,
    audience ${code(10)} NOT NULL,
    audience_group_id ${id} NULL,
    published_at DATETIME(3) NOT NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    INDEX articles_published (published_at, id),
    INDEX articles_group (group_id, published_at, id),
    CONSTRAINT articles_audience_known CHECK (audience IN ('PUBLIC', 'MEMBERS', 'GROUP')),
    CONSTRAINT articles_group_named_for_group CHECK (
      (audience = 'GROUP') = (audience_group_id IS NOT NULL)
    )
  )`,
];

const tables = statements
  .flatMap((statement) => /CREATE TABLE IF NOT EXISTS (\w+)/.exec(statement)?.[1] ?? [])
  .reverse();
