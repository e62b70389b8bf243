import { readFileSync } from 'node:fs';

/** Names the file that tells test workers about the server; the global setup sets it. */
export const serverFileVariable = 'ALLIANCE_TEST_SERVER_FILE';

/** The one database server of this test run, with rights to make schemas and users on it. */
export function databaseServer(): { readonly adminUrl: string } {
  const file = process.env[serverFileVariable];
  if (!file) throw new Error('Tests that need a database belong to the integration project');
  return JSON.parse(readFileSync(file, 'utf8')) as { adminUrl: string };
}
