import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';

const name = 'scheduler';
const usualLeaseSeconds = 15;

/** Whoever holds the lease leads; whoever does not renew it in time leads no longer. */
export type Leadership = ReturnType<typeof createLeadership>;

export function createLeadership(database: DataSource, leaseSeconds = usualLeaseSeconds) {
  const holder = randomUUID();
  const until = `UTC_TIMESTAMP(3) + INTERVAL ${leaseSeconds} SECOND`;
  const mine = 'name = ? AND holder = ? AND expires_at > UTC_TIMESTAMP(3)';

  return {
    /** Takes the lease when it is free; answers whether we hold it now. */
    async take(): Promise<boolean> {
      await database.query(
        'INSERT IGNORE INTO leases (name, holder, expires_at) VALUES (?, ?, UTC_TIMESTAMP(3))',
        [name, holder],
      );
      const taken: unknown = await database.query(
        `UPDATE leases SET holder = ?, expires_at = ${until}
         WHERE name = ? AND (holder = ? OR expires_at <= UTC_TIMESTAMP(3))`,
        [holder, name, holder],
      );
      return changed(taken);
    },

    /**
     * Renews the lease inside a transaction, and holds its row until that ends: a process that slept
     * through its lease writes nothing, and nobody takes over in the middle of our work.
     */
    async renew(manager: EntityManager): Promise<void> {
      const renewed: unknown = await manager.query(
        `UPDATE leases SET expires_at = ${until} WHERE ${mine}`,
        [name, holder],
      );
      if (!changed(renewed)) throw new LeaseLost();
    },

    async giveUp(): Promise<void> {
      await database.query(`UPDATE leases SET expires_at = UTC_TIMESTAMP(3) WHERE ${mine}`, [
        name,
        holder,
      ]);
    },

    async isLeader(): Promise<boolean> {
      const select = `SELECT 1 FROM leases WHERE ${mine}`;
      const rows = (await database.query(select, [name, holder])) as unknown[];
      return rows.length > 0;
    },
  };
}

export class LeaseLost extends Error {
  constructor() {
    super('Somebody else leads now.');
  }
}

const changed = (result: unknown) => (result as { affectedRows: number }).affectedRows > 0;
