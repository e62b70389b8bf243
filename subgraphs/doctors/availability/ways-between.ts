import { list } from '../../../platform/input/list';
import { oneOf } from '../../../platform/reading/condition';
import { isAscii } from '../../../platform/reading/is-ascii';
import type { Reader } from '../../../platform/reading/reader';
import { TravelTime } from './entities/travel-time';

/** How long the ways between these sites take, as was said last; in the order of the sites. */
export async function waysBetween(
  reader: Reader,
  siteIds: readonly string[],
): Promise<TravelTime[]> {
  const sites = list('sites', siteIds, { least: 2, most: 50 }).filter(isAscii);
  const rows = await reader.find(
    TravelTime,
    [oneOf('t.from_site_id', sites), oneOf('t.to_site_id', sites)],
    [
      { property: 'fromSiteId', direction: 'ASC' },
      { property: 'toSiteId', direction: 'ASC' },
      { property: 'version', direction: 'ASC' },
    ],
  );
  return [...new Map(rows.map((row) => [`${row.fromSiteId} ${row.toSiteId}`, row])).values()];
}
