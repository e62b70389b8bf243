import { randomBytes } from 'node:crypto';
import { parse } from 'graphql';
import { createConnection } from 'mysql2/promise';
import type { DataSource, EntityManager, MigrationInterface, QueryRunner } from 'typeorm';
import { rowRules } from '../../platform/access/row-rules';
import { openDatabase } from '../../platform/database';
import type { Event, Following } from '../../platform/events/follow';
import { readEvents } from '../../platform/events/read-events';
import { provisionSchemas } from '../../platform/provision';
import { prepareSchema } from '../../platform/subgraph/prepare-schema';
import { defineSubgraph } from '../../platform/subgraph/define-subgraph';
import type { Transport } from '../../platform/transport';
import { databaseServer } from '../support/database-server';
import { dropSchemas } from '../support/drop-schemas';

class CreateApplied1767225600001 implements MigrationInterface {
  readonly name = 'CreateApplied1767225600001';

  async up(db: QueryRunner): Promise<void> {
    await db.query('CREATE TABLE applied (subject_id CHAR(36) NOT NULL, payload TEXT NOT NULL)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE applied');
  }
}

const typeDefs = parse('type Query { nothing: Boolean }');

/** Writes down every event it is given: what is applied twice stands there twice. */
export const following: Following = {
  owner: 'east',
  apply: {
    Happened: (manager: EntityManager, { subjectId, payload }: Event) =>
      manager.query('INSERT INTO applied VALUES (?, ?)', [subjectId, payload]),
  },
};

/** The owner, asked directly. */
export const askOwner =
  (owner: DataSource): Transport =>
  async (operation) => {
    const page = await readEvents(owner.manager, operation.variables ?? {});
    const text = (value: Date) => value.toISOString();
    const events = page.events.map((event) => ({ ...event, occurredAt: text(event.occurredAt) }));
    return { data: { page: { ...page, events, heartbeatAt: text(page.heartbeatAt) } } };
  };

/** An owner and a follower that are about nothing, each in a schema of its own. */
export async function openToys() {
  const { adminUrl } = databaseServer();
  const prefix = `t${randomBytes(5).toString('hex')}_`;
  const names = ['east', 'west'] as const;
  const urls = await provisionSchemas({ adminUrl, names, prefix, passwordFor: (user) => user });
  const toys = names.map((name) =>
    defineSubgraph({
      name,
      typeDefs,
      resolvers: {},
      entities: [],
      migrations: [CreateApplied1767225600001],
      rowRules: rowRules(),
      appendOnly: [],
      follows: [],
      tasks: [],
      reasons: {},
      loadFoundingData: () => Promise.resolve(),
      createContext: () => ({}),
    }),
  );
  for (const { name, migrations, appendOnly } of toys) {
    const { migratorUrl, appUrl } = urls[name as 'east'];
    await prepareSchema({ migratorUrl, appUrl, migrations, appendOnly });
  }
  const [east, west] = await Promise.all(
    toys.map(({ name, entities }) => openDatabase({ url: urls[name as 'east'].appUrl, entities })),
  );

  return {
    east: east!,
    west: west!,
    ask: askOwner(east!),
    urls,
    applied: async () =>
      ((await west!.query('SELECT payload FROM applied')) as { payload: string }[]).map(
        ({ payload }) => JSON.parse(payload) as number,
      ),
    async close() {
      await Promise.all([east!.destroy(), west!.destroy()]);
      const admin = await createConnection(adminUrl);
      await dropSchemas(admin, prefix);
      await admin.end();
    },
  };
}
