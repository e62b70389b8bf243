import type { Work } from '../../../../platform/commands/work';
import { notFound, refused } from '../../../../platform/errors';
import { foreignId } from '../../../../platform/input/foreign-id';
import { wholeNumber } from '../../../../platform/input/whole-number';
import { refuse } from '../../../../platform/refusal';
import { CooperationAgreement } from '../../agreements/entities/cooperation-agreement';
import { termsOn } from '../../agreements/terms-on';
import { beijingDay } from '../../domain/beijing-day';
import { requireSide } from '../../require-side';
import { OfferedSession } from '../../sessions/entities/offered-session';
import { feeKeyOf } from '../domain/fee-key-of';
import { nextPosting } from '../domain/next-posting';
import { post } from '../post';
import { requireMonth } from '../require-month';
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
  const serviceOn = await serviceDay(work, agreement, input);
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

/** The day of the service; that of a session or month is known here. */
async function serviceDay(work: Work, agreement: CooperationAgreement, input: SettleFee) {
  if (input.visit != null) foreignId('visit', input.visit);
  if (input.training != null) foreignId('training', input.training);
  if (input.month != null) return requireMonth(input.month);
  if (input.session == null) return input.serviceOn;
  const [session] = await work.reader.byKeys(OfferedSession, 'id', [input.session]);
  if (session?.agreementId !== agreement.id) throw notFound('OfferedSession', input.session);
  return beijingDay(session.startsAt);
}
