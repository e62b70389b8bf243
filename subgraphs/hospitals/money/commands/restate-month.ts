import type { Work } from '../../../../platform/commands/work';
import { refused } from '../../../../platform/errors';
import { list } from '../../../../platform/input/list';
import { text } from '../../../../platform/input/text';
import { wholeNumber } from '../../../../platform/input/whole-number';
import { refuse } from '../../../../platform/refusal';
import { fillPool } from '../fill-pool';
import { holdAgreementAlone } from '../hold-agreement-alone';
import { knownPoolEntries, type GivenPoolEntry } from '../known-pool-entries';
import { monthVersion } from '../month-version';
import { poolOfMonth } from '../pool-of-month';
import { restateCase } from '../restate-case';
import { settlePool } from '../settle-pool';
import { stateMonth } from '../state-month';
import type { StatementOutcome } from './close-month';

interface RestateMonth {
  readonly agreement: string;
  readonly month: string;
  readonly reason: string;
  readonly cases?:
    | readonly {
        readonly case: string;
        readonly billedChangeFen?: number | null;
        readonly refundsChangeFen?: number | null;
        readonly taxChangeFen?: number | null;
      }[]
    | null;
  readonly entries?: readonly GivenPoolEntry[] | null;
}

const most = Number.MAX_SAFE_INTEGER;
const change = (field: string, fen: number | null | undefined) =>
  wholeNumber(field, fen ?? 0, -most, most);

/** The only way in which a closed month changes: in a version of its own, beside the former ones. */
export async function restateMonth(work: Work, input: RestateMonth): Promise<StatementOutcome> {
  const reason = text('reason', input.reason, 200);
  const entries = knownPoolEntries(input.entries ?? [], { least: 0, lowest: -most });
  const cases = list('cases', input.cases ?? [], { key: ({ case: id }) => id }).map((given) => ({
    caseId: given.case,
    billedFen: change('billedChangeFen', given.billedChangeFen),
    refundsFen: change('refundsChangeFen', given.refundsChangeFen),
    taxFen: change('taxChangeFen', given.taxChangeFen),
  }));
  if (entries.length + cases.length === 0) refuse({ reason: 'NOTHING_RESTATED' });

  const held = await holdAgreementAlone(work, input.agreement, input.month);
  const { agreement, month, lastDay } = held;
  const { id: agreementId } = agreement;
  const restates = (await monthVersion(work, agreementId, month)) + 1;
  if (restates === 1) refuse({ reason: 'MONTH_NOT_CLOSED' });
  for (const given of cases) {
    await restateCase(work, agreement, given, { month, lastDay, restates, reason });
  }
  if (entries.length > 0) {
    const pool = await poolOfMonth(work, agreementId, month);
    if (!pool) throw refused('NO_POOL');
    const filled = await fillPool(work, pool, entries, restates);
    await settlePool(work, agreement, filled, { ...held, restates });
  }
  await stateMonth(work, { agreementId, month, lastDay, monthVersion: restates, reason });
  return { agreementId, month, monthVersion: restates };
}
