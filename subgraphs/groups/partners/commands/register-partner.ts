import type { Work } from '../../../../platform/commands/work';
import { newId } from '../../../../platform/id';
import { optionalText, text } from '../../../../platform/input/text';
import { sortNameOf } from '../../../../platform/naming/pinyin';
import { shareGroups } from '../../register/share-groups';
import { Partner } from '../entities/partner';
import { partnerOutcome, type PartnerOutcome } from '../outcomes';
import { requireOwner } from '../require-owner';

interface RegisterPartner {
  readonly kind: Partner['kind'];
  readonly name: string;
  readonly group?: string | null;
  readonly purpose?: string | null;
}

/** A group, or the secretariat for the alliance, names somebody with whom it works. */
export async function registerPartner(work: Work, input: RegisterPartner): Promise<PartnerOutcome> {
  const groupId = input.group ?? null;
  requireOwner(work.viewer, groupId);
  const name = text('name', input.name, 120);
  const purpose = optionalText('purpose', input.purpose, 400);
  if (groupId !== null) await shareGroups(work, groupId);
  const row: Partner = {
    id: newId(work.now.getTime()),
    name,
    describedAs: null,
    sortName: sortNameOf(name, null, 'organisation').slice(0, 200),
    kind: input.kind,
    groupId,
    purpose,
    reported: false,
    synthetic: false,
    version: 1,
  };
  await work.insert(Partner, row);
  return partnerOutcome(row);
}
