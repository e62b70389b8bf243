import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise';
import { afterPosition, type OrderTerm } from '../../platform/reading/keyset';
import { databaseServer } from '../support/database-server';

interface Row {
  a: number | null;
  id: string;
}

const column = (property: string) => property;
const table = `(SELECT 'r0' AS id, NULL AS a UNION ALL SELECT 'r1', NULL UNION ALL SELECT 'r2', 1
  UNION ALL SELECT 'r3', 1 UNION ALL SELECT 'r4', 2) t`;

let connection: Connection;
beforeAll(async () => {
  connection = await createConnection(databaseServer().adminUrl);
});
afterAll(() => connection.end());

async function select(condition: string, values: readonly unknown[], direction: string) {
  const sql = `SELECT id, a FROM ${table} WHERE ${condition} ORDER BY a ${direction}, id ${direction}`;
  const [rows] = await connection.query<RowDataPacket[]>(sql, values as unknown[]);
  return rows as Row[];
}

it.each(['ASC', 'DESC'] as const)(
  'continues an order with gaps %s where it stopped, at every row',
  async (direction) => {
    const terms: OrderTerm<Row>[] = [
      { property: 'a', direction },
      { property: 'id', direction },
    ];
    const whole = await select('TRUE', [], direction);
    expect(whole).toHaveLength(5);
    for (const [index, row] of whole.entries()) {
      const { sql, values } = afterPosition(terms, [row.a, row.id], column);
      expect(await select(sql, values, direction)).toEqual(whole.slice(index + 1));
    }
  },
);
