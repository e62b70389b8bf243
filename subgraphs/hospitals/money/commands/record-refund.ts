import type { Work } from '../../../../platform/commands/work';
import { wholeNumber } from '../../../../platform/input/whole-number';
import { clinicalText } from '../../patient-ref';
import type { CaseOutcome } from '../../cases/keep-step';
import { billCase } from '../bill-case';

interface RecordRefund {
  readonly case: string;
  readonly amountFen: number;
  /** Tax that is given back with it. */
  readonly taxFen?: number | null;
  readonly reason: string;
}

/** Services that are given back or that an insurer denied; what was settled is reversed by the same split. */
export function recordRefund(work: Work, input: RecordRefund): Promise<CaseOutcome> {
  const item = clinicalText('reason', input.reason, 200);
  const most = Number.MAX_SAFE_INTEGER;
  const amountFen = wholeNumber('amountFen', input.amountFen, 1, most);
  const taxFen = wholeNumber('taxFen', input.taxFen ?? 0, 0, most);
  const refund = { kind: 'REFUND', category: null, item, amountFen } as const;
  const tax = { kind: 'TAX', category: null, item, amountFen: -taxFen } as const;
  return billCase(work, input.case, taxFen > 0 ? [refund, tax] : [refund]);
}
