import type { EntityManager } from 'typeorm';
import { oneOf, where } from '../../../platform/reading/condition';
import { periodOf } from './period';
import { sliceStatements, type SliceStatement } from './slice-statements';

export interface SliceFigure {
  readonly groupId: string | null;
  readonly measure: string;
  readonly value: number;
}

/** Which groups, or null for the alliance as a whole, and which days, half-open. */
export interface SliceQuestion {
  readonly groupIds?: readonly string[] | null;
  readonly from: string;
  readonly to: string;
}

/** Figures for the reports: one statement per subject, whatever the number of groups. */
export async function readSlice(
  manager: EntityManager,
  { groupIds = null, from, to }: SliceQuestion,
): Promise<SliceFigure[]> {
  const statements = sliceStatements(periodOf(from, to));
  const figures = await Promise.all(
    statements.map((statement) => figuresOf(manager, statement, groupIds)),
  );
  return figures.flat();
}

async function figuresOf(
  manager: EntityManager,
  { measures, from, given }: SliceStatement,
  groupIds: readonly string[] | null,
): Promise<SliceFigure[]> {
  const wanted = Object.entries(measures);
  const group = groupIds === null ? 'NULL' : 't.group_id';
  const among = groupIds === null ? where('TRUE') : oneOf('t.group_id', groupIds);
  const columns = wanted.map(([measure, { sql }]) => `${sql} AS ${measure}`).join(', ');
  const rows = (await manager.query(
    `SELECT ${group} AS group_id, ${columns} FROM ${from.sql}
     WHERE ${given.sql} AND ${among.sql}${groupIds === null ? '' : ' GROUP BY t.group_id'}`,
    [
      ...wanted.flatMap(([, { values }]) => values),
      ...from.values,
      ...given.values,
      ...among.values,
    ],
  )) as Record<string, string | number | null>[];

  const rowOf = new Map(rows.map((row) => [row.group_id as string | null, row]));
  // Nothing found is a known zero: the owner has answered.
  return (groupIds ?? [null]).flatMap((groupId) =>
    wanted.map(([measure]) => ({
      groupId,
      measure,
      value: Number(rowOf.get(groupId)?.[measure] ?? 0),
    })),
  );
}
