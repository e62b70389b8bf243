import type { Refusal } from '../../../../platform/refusal';
import type { MoneyReason } from '../reasons';
import type { Amounts, PostedFen } from './amounts';
import { splitNet, type Split } from './split-net';

interface Given {
  /** What was posted for the same thing so far. */
  readonly posted: readonly PostedFen[];
  readonly change: Amounts;
  /** Null: all of it is the group's fee. */
  readonly split: Split | null;
  /** A department may make a loss; a patient's bill may not. */
  readonly mayBeNegative: boolean;
}

type Next =
  | { readonly posting: PostedFen; readonly refusal: null }
  | { readonly posting: null; readonly refusal: Refusal<MoneyReason> };

/**
 * The next posting for something: the whole is split anew, and the difference to what was posted is
 * posted. So parts stay exact however often and in whatever order amounts come and go.
 */
export function nextPosting({ posted, change, split, mayBeNegative }: Given): Next {
  const billed = sum(posted, 'billedFen') + change.billed;
  const refunds = sum(posted, 'refundsFen') + change.refunds;
  const tax = sum(posted, 'taxFen') + change.tax;
  const net = billed - refunds - tax;
  if (!mayBeNegative) {
    if (billed < 0n || refunds < 0n || tax < 0n) return refused('AMOUNT_BELOW_ZERO');
    if (refunds > billed) return refused('REFUND_EXCEEDS_BILLED');
    if (net < 0n) return refused('TAX_EXCEEDS_BILLED');
  }
  const parts = splitNet(net, split);
  const difference = {
    billedFen: change.billed,
    refundsFen: change.refunds,
    taxFen: change.tax,
    netFen: change.billed - change.refunds - change.tax,
    groupPartFen: parts.group - sum(posted, 'groupPartFen'),
    hospitalPartFen: parts.hospital - sum(posted, 'hospitalPartFen'),
    alliancePartFen: parts.alliance - sum(posted, 'alliancePartFen'),
  };
  const totals = [billed, refunds, tax, net, ...Object.values(difference)];
  if (totals.some((fen) => !Number.isSafeInteger(Number(fen)))) return refused('AMOUNT_TOO_LARGE');
  return { posting: asNumbers(difference), refusal: null };
}

const sum = (posted: readonly PostedFen[], field: keyof PostedFen): bigint =>
  posted.reduce((total, posting) => total + BigInt(posting[field]), 0n);

const refused = (reason: MoneyReason) => ({ posting: null, refusal: { reason } });

const asNumbers = (exact: Record<keyof PostedFen, bigint>): PostedFen =>
  Object.fromEntries(
    Object.entries(exact).map(([field, fen]) => [field, Number(fen)]),
  ) as unknown as PostedFen;
