import type { RowDataPacket } from 'mysql2/promise';
import type { Config } from '../../platform/config';
import { connect } from '../../platform/provision/connect';
import { StartError } from '../../platform/start-error';
import { appUrl } from '../database/app-url';
import type { TenantKind } from '../../schema/roles';

/** Who owns the tenants of a kind, and by what a person names one. */
const places = {
  group: {
    owner: 'groups',
    table: 'doctor_groups',
    column: 'slug',
    root: 'groups { nodes { slug } }',
  },
  hospital: {
    owner: 'hospitals',
    table: 'hospitals',
    column: 'id',
    root: 'hospitals { nodes { id } }',
  },
  doctor: { owner: 'doctors', table: 'doctors', column: 'id', root: 'doctors { nodes { id } }' },
} as const;

/** The id of a tenant that exists; a token for one that does not would only confuse. */
export async function findTenant(config: Config, kind: TenantKind, name: string): Promise<string> {
  const { owner, table, column, root } = places[kind];
  const connection = await connect(appUrl(config, owner));
  try {
    const [rows] = await connection.query<RowDataPacket[]>(
      'SELECT id FROM ?? WHERE ?? = ? LIMIT 1',
      [table, column, name],
    );
    const [row] = rows;
    if (row) return String(row['id']);
    throw new StartError(
      `There is no ${kind} "${name}": look at the ${column}s with the query { ${root} }.`,
    );
  } finally {
    await connection.end();
  }
}
