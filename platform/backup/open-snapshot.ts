import type { Connection } from 'mysql2/promise';
import { connect } from '../provision/connect';

const hourSeconds = 3_600;

/** A connection that sees all schemas as they are at this one moment, whatever is written meanwhile. */
export async function openSnapshot(adminUrl: string): Promise<Connection> {
  const connection = await connect(adminUrl);
  await connection.query("SET time_zone = '+00:00', NAMES utf8mb4");
  await connection.query(`SET SESSION net_write_timeout = ${hourSeconds}`);
  await connection.query('SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ');
  await connection.query('START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY');
  return connection;
}
