import type { Work } from '../../../../platform/commands/work';
import { list } from '../../../../platform/input/list';
import { wholeNumber } from '../../../../platform/input/whole-number';
import { clinicalText } from '../../patient-ref';
import type { CaseOutcome } from '../../cases/keep-step';
import { billCase } from '../bill-case';
import type { BillingItem } from '../entities/billing-item';

interface RecordBilling {
  readonly case: string;
  readonly items: readonly {
    readonly category: NonNullable<BillingItem['category']>;
    readonly item: string;
    readonly amountFen: number;
  }[];
  readonly taxFen?: number | null;
}

/** The side that bills says what a case was billed; only its services will be shared. */
export function recordBilling(work: Work, input: RecordBilling): Promise<CaseOutcome> {
  const items = list('items', input.items, { least: 1 }).map(({ category, item, amountFen }) => ({
    kind: 'BILL' as const,
    category,
    item: clinicalText('items.item', item, 200),
    amountFen: wholeNumber('items.amountFen', amountFen, 0, Number.MAX_SAFE_INTEGER),
  }));
  const taxFen = wholeNumber('taxFen', input.taxFen ?? 0, 0, Number.MAX_SAFE_INTEGER);
  const tax = { kind: 'TAX', category: null, item: 'tax', amountFen: taxFen } as const;
  return billCase(work, input.case, taxFen > 0 ? [...items, tax] : items);
}
