import { escapeId, type Connection, type RowDataPacket } from 'mysql2/promise';

/**
 * A schema's name as GRANT takes it: there `_` stands for any character, so that rights on `a_b`
 * would be rights on `axb` too. Where MySQL has partial revokes turned on, it stands for itself.
 */
export async function schemaPattern(connection: Connection, schema: string): Promise<string> {
  const [rows] = await connection.query<RowDataPacket[]>("SHOW VARIABLES LIKE 'partial_revokes'");
  const isLiteral = rows[0]?.['Value'] === 'ON';
  return escapeId(isLiteral ? schema : schema.replace(/[_%]/g, '\\$&'), true);
}
