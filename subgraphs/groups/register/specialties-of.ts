import type { Work } from '../../../platform/commands/work';
import { GroupSpecialty } from './entities/group-specialty';

/** Codes of what a group covers, the main one first. */
export async function specialtiesOf({ reader }: Work, groupId: string): Promise<string[]> {
  const order = [{ property: 'position', direction: 'ASC' }] as const;
  const rows = await reader.byKeys(GroupSpecialty, 'groupId', [groupId], order);
  return rows.map(({ specialtyCode }) => specialtyCode);
}
