import type { Work } from '../../../../platform/commands/work';
import { list } from '../../../../platform/input/list';
import { askRechecks } from '../../booking/ask-rechecks';
import { SiteCopy } from '../../copies/entities/site-copy';
import { requireOwn } from '../../require-own';
import { keepCalendarDays, type GivenDay } from '../keep-calendar-days';

interface SetCalendarDays {
  readonly site: string;
  readonly days: readonly GivenDay[];
}

/** A hospital says which days are worked at one of its sites. */
export async function setCalendarDays(work: Work, input: SetCalendarDays): Promise<string[]> {
  const days = list('days', input.days, { least: 1, key: ({ date }) => date });
  const site = await work.lock(SiteCopy, input.site);
  requireOwn(work.viewer, 'hospital', site.hospitalId, "change another hospital's calendar");
  await keepCalendarDays(work, site.id, days);
  await askRechecks(work.manager, { siteId: site.id });
  return days.map(({ date }) => date);
}
