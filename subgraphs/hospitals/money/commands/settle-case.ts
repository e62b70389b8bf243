import { requireVersion } from '../../../../platform/commands/require-version';
import type { Work } from '../../../../platform/commands/work';
import { refuse } from '../../../../platform/refusal';
import { changeCase } from '../../cases/keep-step';
import { Hospital } from '../../register/entities/hospital';
import { requireSide } from '../../require-side';
import { amountsOf } from '../domain/amounts-of';
import { caseSettlingRefusal } from '../domain/case-settling-refusal';
import { nextPosting } from '../domain/next-posting';
import { BillingItem } from '../entities/billing-item';
import { holdCase } from '../hold-case';
import { post } from '../post';
import { requirePostingDay } from '../require-posting-day';
import { splitOf } from '../settling-rules';

interface SettleCase {
  readonly id: string;
  readonly expectedVersion: number;
  readonly settledOn?: string | null;
  readonly dueOn?: string | null;
}

/** What a client is told of a posting; it never changes. */
export interface PostingOutcome {
  readonly id: string;
}

/** A case is settled once, by the terms of its day: its services are split, or its fee is paid. */
export async function settleCase(work: Work, input: SettleCase): Promise<PostingOutcome> {
  const { agreement, row, performedOn, terms } = await holdCase(work, input.id);
  requireSide(work.viewer, row, 'settle cases of this agreement');
  requireVersion(row, input.expectedVersion);
  const { id: caseId, state, hospitalId } = row;
  const items = await work.everything.byKeys(BillingItem, 'caseId', [caseId]);
  const [hospital] = await work.everything.byKeys(Hospital, 'id', [hospitalId]);
  const { ownership } = hospital!;
  const { mode } = agreement;
  refuse(caseSettlingRefusal({ state, mode, ownership, terms, itemsBilled: items.length }));

  const split = splitOf(terms!);
  const fee = { billed: BigInt(terms!.feeFen ?? 0), refunds: 0n, tax: 0n };
  const change = split === null ? fee : amountsOf(items);
  const next = nextPosting({ posted: [], change, split, mayBeNegative: false });
  refuse(next.refusal);
  const days = await requirePostingDay(work, agreement.id, performedOn, input);
  const basis = split === null ? 'VISIT' : 'CASE';
  const paidFor = `CASE:${caseId}`;
  const posting = {
    terms: terms!,
    basis,
    caseId,
    serviceOn: performedOn,
    ...days,
    paidFor,
  } as const;
  const { id } = await post(work, agreement, posting, next.posting!);
  await changeCase(work, row, { state: 'SETTLED' });
  return { id };
}
