import { In } from 'typeorm';
import type { Work } from '../../../../platform/commands/work';
import { list } from '../../../../platform/input/list';
import { refuse } from '../../../../platform/refusal';
import { foreignId } from '../../foreign-id';
import { changeWithTrace } from '../../history/change-with-trace';
import { shareGroups } from '../../register/share-groups';
import { coveringRefusal } from '../domain/covering-refusal';
import { CoveredGroup } from '../entities/covered-group';
import { CoveredSite } from '../entities/covered-site';
import { Partner } from '../entities/partner';
import { lockPartner } from '../lock-partner';
import { partnerOutcome, type PartnerOutcome } from '../outcomes';

interface ChangeCoverage {
  readonly partner: string;
  readonly expectedVersion: number;
  readonly addGroups?: readonly string[] | null;
  readonly removeGroups?: readonly string[] | null;
  readonly addSites?: readonly string[] | null;
  readonly removeSites?: readonly string[] | null;
}

/** Which groups' bills an insurer pays directly, and at which sites. */
export async function changeCoverage(work: Work, input: ChangeCoverage): Promise<PartnerOutcome> {
  const ids = (field: keyof ChangeCoverage) =>
    list(field, (input[field] ?? []) as readonly string[]).map((id) => foreignId(field, id));
  const [addGroups, removeGroups] = [ids('addGroups'), ids('removeGroups')];
  const [addSites, removeSites] = [ids('addSites'), ids('removeSites')];

  const groups = await shareGroups(work, ...addGroups);
  const row = await lockPartner(work, input);
  refuse(coveringRefusal({ ...row, groups }));

  const partnerId = row.id;
  const covered = { partnerId, groupId: In([...addGroups, ...removeGroups]) };
  await work.manager.delete(CoveredGroup, covered);
  await work.insert(
    CoveredGroup,
    addGroups.map((groupId) => ({ partnerId, groupId })),
  );
  await work.manager.delete(CoveredSite, { partnerId, id: In([...addSites, ...removeSites]) });
  await work.insert(
    CoveredSite,
    addSites.map((id) => ({ partnerId, id })),
  );
  const said = { addGroups, removeGroups, addSites, removeSites };
  return partnerOutcome(await changeWithTrace(work, Partner, row, {}, said));
}
