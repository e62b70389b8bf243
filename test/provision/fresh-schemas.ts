import { randomBytes } from 'node:crypto';
import { createConnection } from 'mysql2/promise';
import { provisionSchemas } from '../../platform/provision';
import { databaseServer } from '../support/database-server';

/** Schemas of one test file, under a prefix that nobody else uses. */
export function freshSchemas() {
  const prefix = `t${randomBytes(3).toString('hex')}_`;
  const { adminUrl } = databaseServer();
  const names = ['one', 'two', 'three', 'four', 'five'] as const;
  const passwordFor = (user: string) => `it's "${user}"`; // quotes are no obstacle
  return {
    prefix,
    adminUrl,
    names,
    provision: () => provisionSchemas({ adminUrl, names, prefix, passwordFor }),

    async remove() {
      const admin = await createConnection(adminUrl);
      for (const name of names) {
        await admin.query('DROP DATABASE IF EXISTS ??', [`${prefix}${name}`]);
        for (const role of ['migrator', 'app']) {
          await admin.query("DROP USER IF EXISTS ?@'%'", [`${prefix}${name}_${role}`]);
        }
      }
      await admin.end();
    },
  };
}
