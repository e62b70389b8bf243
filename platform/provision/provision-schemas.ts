import type { Connection } from 'mysql2/promise';
import { connect } from './connect';
import { explainRefusal } from './explain-refusal';
import { namesOf } from './names-of';
import { schemaPattern } from './schema-pattern';
import { userUrl } from './user-url';
import { whileNamedLock } from './while-named-lock';

export interface ProvisionOptions<Name extends string> {
  /** With the rights to make schemas and users. */
  readonly adminUrl: string;
  /** One schema for each. */
  readonly names: readonly Name[];
  /** Stands before the name of every schema and user. */
  readonly prefix: string;
  passwordFor(user: string): string;
}

export interface ProvisionedSchema {
  readonly schema: string;
  /** May change the tables of this schema, and reach no other. */
  readonly migratorUrl: string;
  /** May do nothing until `grantRunningRights` lets it. */
  readonly appUrl: string;
}

/** Makes schemas and their users where they are missing; safe to run again, and twice at once. */
export async function provisionSchemas<Name extends string>(options: ProvisionOptions<Name>) {
  const { adminUrl, names, prefix } = options;
  const admin = await connect(adminUrl);
  try {
    return await whileNamedLock(admin, `${prefix}provision`, async () => {
      const provisioned: Partial<Record<Name, ProvisionedSchema>> = {};
      for (const name of names) provisioned[name] = await provision(admin, name, options);
      return provisioned as Record<Name, ProvisionedSchema>;
    });
  } catch (error) {
    throw explainRefusal(error);
  } finally {
    await admin.end();
  }
}

async function provision<Name extends string>(
  admin: Connection,
  name: Name,
  { adminUrl, prefix, passwordFor }: ProvisionOptions<Name>,
): Promise<ProvisionedSchema> {
  const { schema, migrator, app } = namesOf(prefix, name);
  await admin.query('CREATE DATABASE IF NOT EXISTS ?? CHARACTER SET utf8mb4 COLLATE utf8mb4_bin', [
    schema,
  ]);
  for (const user of [migrator, app]) {
    const account = [user, passwordFor(user)];
    await admin.query("CREATE USER IF NOT EXISTS ?@'%' IDENTIFIED BY ?", account);
    await admin.query("ALTER USER ?@'%' IDENTIFIED BY ?", account);
  }
  const everything = `${await schemaPattern(admin, schema)}.*`;
  await admin.query(`GRANT ALL PRIVILEGES ON ${everything} TO ?@'%' WITH GRANT OPTION`, [migrator]);

  const urlOf = (user: string) => userUrl(adminUrl, user, passwordFor(user), schema);
  return { schema, migratorUrl: urlOf(migrator), appUrl: urlOf(app) };
}
