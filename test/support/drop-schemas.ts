import type { Connection, RowDataPacket } from 'mysql2/promise';

/** Removes what a test made on the server: its schemas and its users. */
export async function dropSchemas(admin: Connection, prefix: string): Promise<void> {
  const [schemas] = await admin.query<RowDataPacket[]>(
    'SELECT schema_name AS name FROM information_schema.schemata WHERE schema_name LIKE ?',
    [`${prefix.replaceAll('_', '\\_')}%`],
  );
  for (const { name } of schemas) await admin.query(`DROP DATABASE \`${name}\``);
  const [users] = await admin.query<RowDataPacket[]>(
    'SELECT user AS name FROM mysql.user WHERE user LIKE ?',
    [`${prefix.replaceAll('_', '\\_')}%`],
  );
  for (const { name } of users) await admin.query('DROP USER ?@?', [name, '%']);
}
