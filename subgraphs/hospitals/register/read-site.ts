import { badInput } from '../../../platform/errors';
import { optionalText, text } from '../../../platform/input/text';
import type { SiteEntryInput } from '../resolver-types.generated';
import type { Site } from './entities/site';
import { knowsTimeZone } from './domain/knows-time-zone';

/** As a person writes it. */
export type SiteEntry = SiteEntryInput;

type SiteFacts = Omit<Site, 'id' | 'hospitalId' | 'reported' | 'synthetic' | 'version'>;

/** A campus as a person wrote it: without province and city nobody finds it. */
export function readSite(entry: SiteEntry): SiteFacts {
  const timeZone = entry.timeZone ?? 'Asia/Shanghai';
  if (!knowsTimeZone(timeZone)) {
    throw badInput('TIME_ZONE_UNKNOWN', 'timeZone: must be a name of the IANA database.', {
      timeZone: timeZone.slice(0, 40),
    });
  }
  return {
    nameZh: optionalText('nameZh', entry.nameZh, 120),
    nameEn: optionalText('nameEn', entry.nameEn, 120),
    province: text('province', entry.province, 60),
    city: text('city', entry.city, 60),
    district: optionalText('district', entry.district, 60),
    address: optionalText('address', entry.address, 200),
    timeZone,
  };
}
