import type { Work } from '../../../../platform/commands/work';
import { notFound } from '../../../../platform/errors';
import { text } from '../../../../platform/input/text';
import { refuse } from '../../../../platform/refusal';
import { allianceDay } from '../../domain/alliance-day';
import { changeWithTrace } from '../../history/change-with-trace';
import { endingRefusal } from '../domain/ending-refusal';
import { Partner } from '../entities/partner';
import { PartnerAgreement } from '../entities/partner-agreement';
import { lockPartner } from '../lock-partner';
import { partnerOutcome, type PartnerOutcome } from '../outcomes';

interface EndPartnerAgreement {
  readonly partner: string;
  readonly expectedVersion: number;
  readonly agreement: string;
  readonly endsOn: string;
  readonly reason: string;
}

/** An agreement ends before its time, today or later; why is kept with what it was before. */
export async function endPartnerAgreement(
  work: Work,
  input: EndPartnerAgreement,
): Promise<PartnerOutcome> {
  const reason = text('reason', input.reason, 400);
  const row = await lockPartner(work, input);
  const papers = await work.everything.byKeys(PartnerAgreement, 'partnerId', [row.id]);
  const paper = papers.find(({ id }) => id === input.agreement);
  if (!paper) throw notFound('PartnerAgreement', input.agreement);
  const { validFrom, validUntil } = paper;
  const { endsOn } = input;
  refuse(endingRefusal({ validFrom, validUntil, endsOn, today: allianceDay(work.now) }));
  await work.manager.update(PartnerAgreement, { id: paper.id }, { validUntil: endsOn });
  const former = { agreement: paper.id, validUntil, endsOn, reason };
  return partnerOutcome(await changeWithTrace(work, Partner, row, {}, former));
}
