import type { DataSource } from 'typeorm';

/** How far the copy of one owner's facts is behind. */
export interface CopyStatus {
  readonly owner: string;
  /** Everything that the owner knew then is here; null before the first full copy. */
  readonly asOf: Date | null;
  readonly lagSeconds: number | null;
  /** Facts that could not be applied and wait for somebody. */
  readonly parked: number;
}

export async function copyStatus(database: DataSource, now: Date): Promise<CopyStatus[]> {
  const rows = (await database.query(
    `SELECT s.owner AS owner, s.as_of AS as_of,
       (SELECT COUNT(*) FROM parked_events p WHERE p.owner = s.owner) AS parked
     FROM event_sources s ORDER BY s.owner`,
  )) as { owner: string; as_of: Date | null; parked: number }[];
  return rows.map(({ owner, as_of: asOf, parked }) => ({
    owner,
    asOf,
    lagSeconds: asOf && Math.max(0, Math.round((now.getTime() - asOf.getTime()) / 1000)),
    parked: Number(parked),
  }));
}
