import type { Work } from '../../../../platform/commands/work';
import { refused } from '../../../../platform/errors';
import { wholeNumber } from '../../../../platform/input/whole-number';
import { refuse } from '../../../../platform/refusal';
import { CooperationAgreement } from '../../agreements/entities/cooperation-agreement';
import { termsOn } from '../../agreements/terms-on';
import { groupReported } from '../../copies/group-reported';
import { requireSide } from '../../require-side';
import { feeKeyOf } from '../domain/fee-key-of';
import { nextPosting } from '../domain/next-posting';
import { feeDay } from '../fee-day';
import { post } from '../post';
import { requirePostingDay } from '../require-posting-day';
import type { PostingOutcome } from './settle-case';

interface SettleFee {
  readonly agreement: string;
  readonly visit?: string | null;
  readonly session?: string | null;
  readonly month?: string | null;
  readonly training?: string | null;
  readonly serviceOn: string;
  readonly taxFen?: number | null;
  readonly settledOn?: string | null;
  readonly dueOn?: string | null;
}

/** The agreed fee for one visit, session, month or delivered training; for each of them once. */
export async function settleFee(work: Work, input: SettleFee): Promise<PostingOutcome> {
  const tax = wholeNumber('taxFen', input.taxFen ?? 0, 0, Number.MAX_SAFE_INTEGER);
  const agreement = await work.share(CooperationAgreement, input.agreement);
  requireSide(work.viewer, agreement, 'settle fees of this agreement');
  if (agreement.reported) refuse({ reason: 'HOSPITAL_NOT_COMPLETED' });
  if (await groupReported(work, agreement.groupId)) refuse({ reason: 'GROUP_NOT_COMPLETED' });
  const serviceOn = await feeDay(work, agreement, input);
  const terms = await termsOn(work, agreement.id, serviceOn);
  if (terms?.feeUnit == null) throw refused('NO_TERMS_ON_DAY');

  const { visit = null, session = null, month = null, training = null } = input;
  const unit = terms.feeUnit;
  const paidFor = feeKeyOf(unit, { visit, session, month, training });
  if (paidFor === null) refuse({ reason: 'FEE_UNIT_MISMATCH', details: { unit } });
  const change = { billed: BigInt(terms.feeFen ?? 0), refunds: 0n, tax: BigInt(tax) };
  const next = nextPosting({ posted: [], change, split: null, mayBeNegative: false });
  refuse(next.refusal);
  const days = await requirePostingDay(work, agreement.id, serviceOn, input);
  const posting = { terms, basis: unit, serviceOn, ...days, paidFor } as const;
  const { id } = await post(work, agreement, posting, next.posting!);
  return { id };
}
