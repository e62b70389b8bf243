import type { Work } from '../../../platform/commands/work';
import { refused } from '../../../platform/errors';
import { where } from '../../../platform/reading/condition';
import { Theatre } from './entities/theatre';

/** People of a site tell its theatres and rooms by their labels. The site is locked. */
export async function refuseLabel(
  work: Work,
  { id, siteId, label }: Pick<Theatre, 'id' | 'siteId' | 'label'>,
): Promise<void> {
  const taken = where('t.site_id = ? AND t.label = ? AND t.id <> ?', siteId, label, id);
  const [other] = await work.everything.find(Theatre, [taken], [], 1);
  if (other) throw refused('LABEL_TAKEN', { label });
}
