import type { Work } from '../../../../platform/commands/work';
import { optionalText, text } from '../../../../platform/input/text';
import { sortNameOf } from '../../../../platform/naming/pinyin';
import { changeWithTrace } from '../../history/change-with-trace';
import { Partner } from '../entities/partner';
import { lockPartner } from '../lock-partner';
import { partnerOutcome, type PartnerOutcome } from '../outcomes';

interface UpdatePartner {
  readonly id: string;
  readonly expectedVersion: number;
  readonly kind: Partner['kind'];
  readonly name: string;
  readonly purpose?: string | null;
}

/** Says anew who a partner is; one that was recorded from sources is completed by that. */
export async function updatePartner(work: Work, input: UpdatePartner): Promise<PartnerOutcome> {
  const name = text('name', input.name, 120);
  const purpose = optionalText('purpose', input.purpose, 400);
  const row = await lockPartner(work, { ...input, partner: input.id });
  const sortName = sortNameOf(name, null, 'organisation').slice(0, 200);
  const changes = { name, sortName, purpose, kind: input.kind, reported: false };
  return partnerOutcome(await changeWithTrace(work, Partner, row, changes));
}
