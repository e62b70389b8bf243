import type { Work } from '../../../platform/commands/work';
import { newId } from '../../../platform/id';
import { BillingItem } from './entities/billing-item';

export type BillingLine = Pick<BillingItem, 'kind' | 'category' | 'item' | 'amountFen'>;

/** Adds lines to the bill of a case. */
export async function keepBilling(
  work: Work,
  caseId: string,
  lines: readonly BillingLine[],
  monthVersion: number | null = null,
): Promise<void> {
  const now = work.now.getTime();
  const stamp = { recordedAt: work.now, actor: work.viewer.subject ?? 'time', monthVersion };
  await work.insert(
    BillingItem,
    lines.map((line) => ({ id: newId(now), caseId, ...line, ...stamp })),
  );
}
