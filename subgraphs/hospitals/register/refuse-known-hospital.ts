import type { Work } from '../../../platform/commands/work';
import { refused } from '../../../platform/errors';
import { stableId } from '../../../platform/id';
import { where } from '../../../platform/reading/condition';
import { Hospital } from './entities/hospital';
import { Specialty } from './entities/specialty';

interface Named {
  readonly nameZh: string | null;
  readonly city: string | null;
}

// One row that is always there: whoever registers a hospital waits at it for the one before.
const queue = stableId('Specialty', '01');

/** The same name in the same city is the same hospital: its entry is completed, not made again. */
export async function refuseKnownHospital(work: Work, { nameZh, city }: Named): Promise<void> {
  await work.lock(Specialty, queue);
  const [known] = await work.everything.find(
    Hospital,
    [
      where('t.name_zh = ?', nameZh),
      where(
        `(EXISTS (SELECT 1 FROM sites s WHERE s.hospital_id = t.id AND s.city = ?)
          OR NOT EXISTS (SELECT 1 FROM sites s WHERE s.hospital_id = t.id))`,
        city,
      ),
    ],
    [],
    1,
  );
  if (known) throw refused('HOSPITAL_KNOWN', { hospital: known.id });
}
