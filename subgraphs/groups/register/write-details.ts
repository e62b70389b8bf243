import type { Work } from '../../../platform/commands/work';
import type { EntityClass } from '../../../platform/database';
import { searchTerms } from '../../../platform/naming/search-terms';
import { GroupAlias } from './entities/group-alias';
import { GroupFounder } from './entities/group-founder';
import { GroupSpecialty } from './entities/group-specialty';
import { SearchTerm } from './entities/search-term';
import type { StatedFacts } from './stated-facts';

interface Named {
  readonly id: string;
  readonly nameZh: string | null;
  readonly nameEn: string | null;
}

export type Details = Required<Omit<StatedFacts, 'columns'>>;

/** The lists that belong to a group, as they are now. */
export async function detailsOf({ everything }: Work, groupId: string): Promise<Details> {
  const order = [{ property: 'position', direction: 'ASC' }] as const;
  const aliases = await everything.byKeys(GroupAlias, 'groupId', [groupId]);
  const specialties = await everything.byKeys(GroupSpecialty, 'groupId', [groupId], order);
  const founders = await everything.byKeys(GroupFounder, 'groupId', [groupId], order);
  return {
    aliases: aliases.map(({ name }) => name),
    specialties: specialties.map(({ specialtyCode }) => specialtyCode),
    founders: founders.map(({ doctorId }) => doctorId),
  };
}

/** Replaces those lists that were stated, and all by which the group can be found. */
export async function writeDetails(
  work: Work,
  { id: groupId, nameZh, nameEn }: Named,
  stated: Partial<Details>,
): Promise<void> {
  const { aliases, specialties, founders } = stated;
  if (aliases) {
    const rows = aliases.map((name) => ({ groupId, name, inference: false }));
    await replace(work, GroupAlias, { groupId }, rows);
  }
  if (specialties) {
    const rows = specialties.map((specialtyCode, position) => ({
      groupId,
      specialtyCode,
      position,
    }));
    await replace(work, GroupSpecialty, { groupId }, rows);
  }
  if (founders) {
    const rows = founders.map((doctorId, position) => ({ groupId, doctorId, position }));
    await replace(work, GroupFounder, { groupId }, rows);
  }
  const names = { zh: nameZh, en: nameEn, aliases: (await detailsOf(work, groupId)).aliases };
  const terms = searchTerms(names, 'organisation').map((term) => ({ recordId: groupId, ...term }));
  await replace(work, SearchTerm, { recordId: groupId }, terms);
}

async function replace<Row extends object>(
  work: Work,
  entity: EntityClass<Row>,
  key: Partial<Row>,
  rows: readonly Row[],
): Promise<void> {
  await work.manager.delete(entity, key as never);
  await work.insert(entity, rows);
}
