import type { EntityManager } from 'typeorm';

/** Half-open business days. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

export interface ReferralCounts {
  readonly groupId: string | null;
  readonly sent: number;
  readonly received: number;
  readonly completed: number;
}

export interface Count {
  readonly groupId: string | null;
  readonly total: number;
}

/**
 * Counts for the scorecards, one statement for each table: by group, or for the whole alliance when
 * no groups are named. A group without rows is left out.
 */
export function createSliceRepository(manager: EntityManager) {
  return { members, referrals, conferences, initiatives };

  /** Members as of today: a status has no past here. */
  function members(groupIds: readonly string[] | null): Promise<Count[]> {
    return groupIds === null
      ? run("SELECT NULL AS groupId, COUNT(*) AS total FROM doctor_groups WHERE status = 'MEMBER'")
      : run(
          "SELECT id AS groupId, 1 AS total FROM doctor_groups WHERE status = 'MEMBER' AND id IN (?)",
          groupIds,
        );
  }

  /** By the day on which each was sent; a completed one counts for the group that received it. */
  function referrals(groupIds: readonly string[] | null, { from, to }: Period) {
    const sent = ['sent_on >= ? AND sent_on < ?', from, to] as const;
    const completed = ['completed_on >= ? AND completed_on < ?', from, to] as const;
    if (groupIds === null) {
      return run<ReferralCounts>(
        `SELECT NULL AS groupId, SUM(${sent[0]}) AS sent, SUM(${sent[0]}) AS received,
           SUM(COALESCE(${completed[0]}, 0)) AS completed
         FROM referrals WHERE ${sent[0]} OR ${completed[0]}`,
        ...[sent, sent, completed, sent, completed].flatMap(([, ...days]) => days),
      );
    }
    return run<ReferralCounts>(
      `SELECT group_id AS groupId, SUM(sent) AS sent, SUM(received) AS received,
         SUM(completed) AS completed
       FROM (
         SELECT from_group_id AS group_id, 1 AS sent, 0 AS received, 0 AS completed
           FROM referrals WHERE ${sent[0]} AND from_group_id IN (?)
         UNION ALL SELECT to_group_id, 0, 1, 0 FROM referrals WHERE ${sent[0]} AND to_group_id IN (?)
         UNION ALL
           SELECT to_group_id, 0, 0, 1 FROM referrals WHERE ${completed[0]} AND to_group_id IN (?)
       ) counted GROUP BY group_id`,
      ...[from, to, groupIds, from, to, groupIds, from, to, groupIds],
    );
  }

  /** By the day on which each was convened; for every group that takes part. */
  function conferences(groupIds: readonly string[] | null, { from, to }: Period) {
    const convened = 'convened_on >= ? AND convened_on < ?';
    return groupIds === null
      ? run<Count>(
          `SELECT NULL AS groupId, COUNT(*) AS total FROM mdt_conferences WHERE ${convened}`,
          ...[from, to],
        )
      : run<Count>(
          `SELECT group_id AS groupId, COUNT(DISTINCT conference_id) AS total
           FROM mdt_participants JOIN mdt_conferences ON id = conference_id
           WHERE ${convened} AND group_id IN (?) GROUP BY group_id`,
          ...[from, to, groupIds],
        );
  }

  /** By the day on which a group opted in; of the alliance, those that anyone joined. */
  function initiatives(groupIds: readonly string[] | null, { from, to }: Period) {
    const committed = 'committed_on >= ? AND committed_on < ?';
    return groupIds === null
      ? run<Count>(
          `SELECT NULL AS groupId, COUNT(DISTINCT initiative_id) AS total
           FROM initiative_commitments WHERE ${committed}`,
          ...[from, to],
        )
      : run<Count>(
          `SELECT group_id AS groupId, COUNT(*) AS total FROM initiative_commitments
           WHERE ${committed} AND group_id IN (?) GROUP BY group_id`,
          ...[from, to, groupIds],
        );
  }

  // Nobody asks for no group at all, but `IN ()` is not SQL.
  async function run<Row = Count>(sql: string, ...values: readonly unknown[]): Promise<Row[]> {
    if (values.some((value) => Array.isArray(value) && value.length === 0)) return [];
    return manager.query(sql, values as unknown[]);
  }
}

export type SliceRepository = ReturnType<typeof createSliceRepository>;
