import type { Work } from '../../../platform/commands/work';
import { where } from '../../../platform/reading/condition';
import { allianceDay } from '../domain/alliance-day';
import { Engagement } from './entities/engagement';

/** Whether a group engages a doctor today, or will. */
export async function isEngagedIn(work: Work, doctorId: string, groupId: string): Promise<boolean> {
  const today = allianceDay(work.now);
  const rows = await work.everything.find(
    Engagement,
    [
      where('t.doctor_id = ? AND t.group_id = ?', doctorId, groupId),
      where('t.valid_until IS NULL OR t.valid_until > ?', today),
      where('t.valid_from IS NULL OR t.valid_until IS NULL OR t.valid_from < t.valid_until'),
    ],
    [],
    1,
  );
  return rows.length > 0;
}
