import type { DataSource } from 'typeorm';

/** Says that the owner lives, so that a consumer without news knows that there was none. */
export async function beat(database: DataSource, now: Date): Promise<void> {
  await database.query('UPDATE outbox_shards SET heartbeat_at = ?', [now]);
}
