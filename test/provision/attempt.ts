import { createConnection } from 'mysql2/promise';

const refusals = new Set([
  'ER_DBACCESS_DENIED_ERROR',
  'ER_TABLEACCESS_DENIED_ERROR',
  'ER_SPECIFIC_ACCESS_DENIED_ERROR',
  'ER_ACCESS_DENIED_ERROR',
]);

/** Whether the server lets the user of a URL do this. Any error but a refusal is thrown. */
export async function attempt(url: string, sql: string): Promise<'allowed' | 'refused'> {
  const entry = new URL(url);
  entry.pathname = ''; // a user without any right may not even enter a schema
  const connection = await createConnection(entry.href);
  try {
    await connection.query(sql);
    return 'allowed';
  } catch (error) {
    if (refusals.has((error as NodeJS.ErrnoException).code ?? '')) return 'refused';
    throw error;
  } finally {
    await connection.end();
  }
}
