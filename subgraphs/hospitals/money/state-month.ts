import type { Work } from '../../../platform/commands/work';
import { refuse } from '../../../platform/refusal';
import { MonthStatement } from './entities/month-statement';

interface Statement {
  readonly agreementId: string;
  readonly month: string;
  readonly lastDay: string;
  readonly monthVersion: number;
  readonly reason: string | null;
}

const sums = {
  billedFen: 'billed_fen',
  refundsFen: 'refunds_fen',
  taxFen: 'tax_fen',
  netFen: 'net_fen',
  groupPartFen: 'group_part_fen',
  hospitalPartFen: 'hospital_part_fen',
  alliancePartFen: 'alliance_part_fen',
} as const satisfies Partial<Record<keyof MonthStatement, string>>;

/** Writes down what a month came to, from all that is posted in it by now. */
export async function stateMonth(
  work: Work,
  { lastDay, ...statement }: Statement,
): Promise<MonthStatement> {
  const columns = Object.entries(sums).map(([field, column]) => `SUM(${column}) AS ${field}`);
  const [row] = (await work.manager.query(
    `SELECT ${columns.join(', ')} FROM settlements
     WHERE agreement_id = ? AND settled_on BETWEEN ? AND ?`,
    [statement.agreementId, statement.month, lastDay],
  )) as Record<string, string | null>[];
  const totals = Object.fromEntries(
    Object.keys(sums).map((field) => [field, Number(row?.[field] ?? 0)]),
  ) as Record<keyof typeof sums, number>;
  if (!Object.values(totals).every(Number.isSafeInteger)) refuse({ reason: 'AMOUNT_TOO_LARGE' });
  const actor = work.viewer.subject ?? 'time';
  const whole = { ...statement, ...totals, closedAt: work.now, actor };
  await work.insert(MonthStatement, whole);
  return whole;
}
