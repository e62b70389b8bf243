import type { EntityManager } from 'typeorm';
import { sliceSources, type Period, type SliceSource } from './sources';

export interface SliceRow {
  readonly groupId: string | null;
  readonly measure: string;
  readonly value: number;
}

/**
 * What the scorecards know of training, for all groups together. What groups do jointly counts for
 * each of them, and once for the alliance (no groups named).
 */
export async function loadSlice(
  manager: EntityManager,
  groupIds: readonly string[] | null,
  period: Period,
): Promise<SliceRow[]> {
  const rows = await Promise.all(
    sliceSources.map((source) => read(manager, source, groupIds, period)),
  );
  return rows.flat();
}

async function read(
  manager: EntityManager,
  source: SliceSource,
  groupIds: readonly string[] | null,
  period: Period,
): Promise<SliceRow[]> {
  if (groupIds?.length === 0) return [];
  const measures = Object.entries(source.measures);
  const columns = measures.map(([code, expression]) => `CAST(${expression} AS DOUBLE) AS ${code}`);
  const days = source.values(period);
  // Parameters stand in the order of the text: those of the measures come before the groups.
  const inMeasures = columns.join().split('?').length - 1;
  const [before, after] = [days.slice(0, inMeasures), days.slice(inMeasures)];

  const rows = await manager.query<Record<string, unknown>[]>(
    groupIds === null
      ? `SELECT NULL AS groupId, ${columns.join()} FROM ${source.table} t WHERE ${source.where}`
      : `SELECT host.group_id AS groupId, ${columns.join()} FROM ${source.table} t
         JOIN ${source.hosts} host ON ${source.link} AND host.group_id IN (?)
         WHERE ${source.where} GROUP BY host.group_id`,
    groupIds === null ? [...days] : [...before, groupIds, ...after],
  );
  const known = new Map(rows.map((row) => [row.groupId as string | null, row]));
  // A group without any row is told as zero: it was asked for, and nothing happened.
  return (groupIds ?? [null]).flatMap((groupId) =>
    measures.map(([measure]) => ({
      groupId,
      measure,
      value: Number(known.get(groupId)?.[measure] ?? 0),
    })),
  );
}
