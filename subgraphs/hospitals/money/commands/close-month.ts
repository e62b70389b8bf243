import type { Work } from '../../../../platform/commands/work';
import { refuse } from '../../../../platform/refusal';
import { beijingDay } from '../../domain/beijing-day';
import { DepartmentPool } from '../entities/department-pool';
import { holdAgreementAlone } from '../hold-agreement-alone';
import { monthVersion } from '../month-version';
import { poolOfMonth } from '../pool-of-month';
import { settleCasesOfMonth } from '../settle-cases-of-month';
import { settlePool } from '../settle-pool';
import { stateMonth } from '../state-month';

interface CloseMonth {
  readonly agreement: string;
  readonly month: string;
}

/** What a client is told of a statement; it never changes. */
export interface StatementOutcome {
  readonly agreementId: string;
  readonly month: string;
  readonly monthVersion: number;
}

/** The books of a month are closed; a department's pool is split first. */
export async function closeMonth(work: Work, input: CloseMonth): Promise<StatementOutcome> {
  const held = await holdAgreementAlone(work, input.agreement, input.month);
  const { agreement, month, lastDay } = held;
  if (agreement.reported) refuse({ reason: 'HOSPITAL_NOT_COMPLETED' });
  if (lastDay >= beijingDay(work.now)) refuse({ reason: 'MONTH_NOT_OVER' });
  const { id: agreementId } = agreement;
  if (await monthVersion(work, agreementId, month)) {
    refuse({ reason: 'MONTH_CLOSED', details: { month: month.slice(0, 7) } });
  }
  const pool = await poolOfMonth(work, agreementId, month);
  if (pool) {
    await settlePool(work, agreement, pool, held);
    await work.manager.update(DepartmentPool, { id: pool.id }, { closedAt: work.now });
    await settleCasesOfMonth(work, agreementId, held);
  }
  await stateMonth(work, { agreementId, month, lastDay, monthVersion: 1, reason: null });
  return { agreementId, month, monthVersion: 1 };
}
