import type { Work } from '../../../../platform/commands/work';
import { notFound } from '../../../../platform/errors';
import { newId } from '../../../../platform/id';
import { period } from '../../../../platform/input/period';
import { text } from '../../../../platform/input/text';
import { wholeNumber } from '../../../../platform/input/whole-number';
import { refuse } from '../../../../platform/refusal';
import { CooperationAgreement } from '../../agreements/entities/cooperation-agreement';
import { SurgicalCase } from '../../cases/entities/surgical-case';
import { addDays } from '../../domain/add-days';
import { requireSide } from '../../require-side';
import { CostLine } from '../entities/cost-line';

interface RecordCost {
  readonly agreement: string;
  readonly kind: CostLine['kind'];
  readonly item: string;
  readonly amountFen: number;
  readonly from: string;
  readonly to?: string | null;
  readonly case?: string | null;
}

/** What one side spends on an agreement; each side records its own. */
export async function recordCost(work: Work, input: RecordCost) {
  const item = text('item', input.item, 120);
  const amountFen = wholeNumber('amountFen', input.amountFen, 0, Number.MAX_SAFE_INTEGER);
  const { from, to } = period(input.from, input.to ?? addDays(input.from, 1));
  const agreement = await work.share(CooperationAgreement, input.agreement);
  const borneBy = requireSide(work.viewer, agreement, 'record costs of this agreement');
  if (agreement.reported) refuse({ reason: 'HOSPITAL_NOT_COMPLETED' });
  const caseId = input.case ?? null;
  if (caseId !== null) {
    const [operation] = await work.reader.byKeys(SurgicalCase, 'id', [caseId]);
    if (operation?.agreementId !== agreement.id) throw notFound('SurgicalCase', caseId);
  }
  const row: CostLine = {
    id: newId(work.now.getTime()),
    agreementId: agreement.id,
    kind: input.kind,
    item,
    amountFen,
    borneBy,
    validFrom: from,
    validTo: to!,
    caseId,
  };
  await work.insert(CostLine, row);
  return { id: row.id };
}
