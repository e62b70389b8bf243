import type { Work } from '../../../../platform/commands/work';
import { requireVersion } from '../../../../platform/commands/require-version';
import { sortNameOf } from '../../../../platform/naming/pinyin';
import { refuse } from '../../../../platform/refusal';
import { allianceDay } from '../../domain/alliance-day';
import { requireOwnOrSecretariat } from '../../require-own-or-secretariat';
import { changeGroup, type GroupOutcome } from '../change-group';
import { editingRefusal } from '../domain/editing-refusal';
import { missingFacts } from '../domain/missing-facts';
import { DoctorGroup } from '../entities/doctor-group';
import { statedFacts, type Statement } from '../stated-facts';
import { detailsOf, writeDetails } from '../write-details';

interface UpdateGroup extends Statement {
  readonly id: string;
  readonly expectedVersion: number;
}

/** A group says more, or otherwise, of itself. One that was only reported is so no longer when nothing is missing. */
export async function updateGroup(work: Work, input: UpdateGroup): Promise<GroupOutcome> {
  const { columns, ...lists } = statedFacts(input);
  const row = await work.lock(DoctorGroup, input.id);
  requireOwnOrSecretariat(work.viewer, row.id, 'write down facts about this group');
  requireVersion(row, input.expectedVersion);

  const former = await detailsOf(work, row.id);
  const next = { ...row, ...columns };
  const facts = {
    ...next,
    specialties: (lists.specialties ?? former.specialties).length,
    founders: (lists.founders ?? former.founders).length,
  };
  const { nameZh, nameEn, reported } = next;
  refuse(editingRefusal({ nameZh, nameEn, facts, today: allianceDay(work.now), reported }));

  await writeDetails(work, next, lists);
  const changes = {
    ...columns,
    sortName: sortNameOf(nameZh, nameEn, 'organisation'),
    reported: reported && missingFacts(facts).length > 0,
  };
  const stated = Object.entries(former).filter(([name]) => lists[name as keyof typeof lists]);
  const { id, status, version } = await changeGroup(work, row, changes, Object.fromEntries(stated));
  return { id, status, version };
}
