import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** Who may come in without being a person, and who may not come in any more. */
export class CreateIdentity1767225600010 implements MigrationInterface {
  readonly name = 'CreateIdentity1767225600010';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of tables) await db.query(`DROP TABLE IF EXISTS ${table}`);
  }
}

// Each statement can run again: a start that was interrupted in between simply goes on.
const statements = [
  `CREATE TABLE IF NOT EXISTS machine_clients (
    id ${id} NOT NULL,
    name VARCHAR(200) NOT NULL,
    role ${code(40)} NOT NULL,
    hospital_id ${id} NULL,
    created_at DATETIME(3) NOT NULL,
    revoked_at DATETIME(3) NULL,
    PRIMARY KEY (id),
    CONSTRAINT machine_clients_role_known CHECK (role IN ('PARTNER_HOSPITAL', 'ANALYST')),
    CONSTRAINT machine_clients_hospital_of_partner CHECK (
      (role = 'PARTNER_HOSPITAL') = (hospital_id IS NOT NULL)
    )
  )`,
  `CREATE TABLE IF NOT EXISTS api_keys (
    id ${code(16)} NOT NULL,
    client_id ${id} NOT NULL,
    secret_hash ${code(64)} NOT NULL,
    scopes TEXT NULL,
    active_place INT UNSIGNED NULL,
    created_at DATETIME(3) NOT NULL,
    expires_at DATETIME(3) NOT NULL,
    revoked_at DATETIME(3) NULL,
    last_used_at DATETIME(3) NULL,
    PRIMARY KEY (id),
    UNIQUE INDEX api_keys_active (client_id, active_place),
    CONSTRAINT api_keys_hash_whole CHECK (CHAR_LENGTH(secret_hash) = 64),
    CONSTRAINT api_keys_two_active CHECK (active_place IN (1, 2)),
    CONSTRAINT api_keys_expires_later CHECK (created_at < expires_at),
    CONSTRAINT api_keys_revoked_is_not_active CHECK (revoked_at IS NULL OR active_place IS NULL)
  )`,
  `CREATE TABLE IF NOT EXISTS suspended_principals (
    principal ${code(300)} NOT NULL,
    reason VARCHAR(400) NULL,
    suspended_at DATETIME(3) NOT NULL,
    PRIMARY KEY (principal)
  )`,
];

const tables = statements
  .flatMap((statement) => /CREATE TABLE IF NOT EXISTS (\w+)/.exec(statement)?.[1] ?? [])
  .reverse();
