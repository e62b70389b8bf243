import type { Connection, RowDataPacket } from 'mysql2/promise';

/** What the server itself says of every table whose schema begins so: the sum over its rows. */
export async function tableSums(
  admin: Connection,
  prefix: string,
): Promise<Record<string, unknown>> {
  const [tables] = await admin.query<RowDataPacket[]>(
    'SELECT table_schema AS place, table_name AS name FROM information_schema.tables WHERE table_schema LIKE ? ORDER BY 1, 2',
    [`${prefix.replaceAll('_', '\\_')}%`],
  );
  const sums: Record<string, unknown> = {};
  for (const { place, name } of tables as { place: string; name: string }[]) {
    const [rows] = await admin.query<RowDataPacket[]>('CHECKSUM TABLE ??.??', [place, name]);
    sums[`${place.slice(prefix.length)}.${name}`] = rows[0]?.['Checksum'];
  }
  return sums;
}
