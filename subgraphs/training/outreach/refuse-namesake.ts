import type { Work } from '../../../platform/commands/work';
import { refused } from '../../../platform/errors';
import { where } from '../../../platform/reading/condition';
import { Institution } from './entities/institution';

type Placed = Pick<Institution, 'id' | 'nameZh' | 'nameEn' | 'province' | 'city' | 'district'>;

/** One institution is one record: the same name in the same place is the same institution. */
export async function refuseNamesake(work: Work, row: Placed): Promise<void> {
  const { nameZh, nameEn, province, city, district } = row;
  const [known] = await work.everything.find(Institution, [
    where(
      `t.name_zh <=> ? AND (? IS NOT NULL OR t.name_en <=> ?)
       AND t.province <=> ? AND t.city <=> ? AND t.district <=> ?`,
      ...[nameZh, nameZh, nameEn, province, city, district],
    ),
    where('t.id <> ?', row.id),
  ]);
  if (known) throw refused('INSTITUTION_EXISTS', { id: known.id });
}
