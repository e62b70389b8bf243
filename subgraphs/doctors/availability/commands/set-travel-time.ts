import type { Work } from '../../../../platform/commands/work';
import { badInput, forbidden } from '../../../../platform/errors';
import { wholeNumber } from '../../../../platform/input/whole-number';
import { where } from '../../../../platform/reading/condition';
import { isSecretariat } from '../../access/is-secretariat';
import { actorOf } from '../../actor-of';
import { askRechecks } from '../../booking/ask-rechecks';
import { SiteCopy } from '../../copies/entities/site-copy';
import { actsFor } from '../../require-own';
import { TravelTime } from '../entities/travel-time';
import { siteFactsChanged } from '../site-facts-changed';

interface SetTravelTime {
  readonly fromSite: string;
  readonly toSite: string;
  readonly minutes: number;
}

/** What a client is told of a journey after a change; its repetition is told the same. */
export type TravelOutcome = Pick<TravelTime, 'fromSiteId' | 'toSiteId' | 'minutes' | 'version'>;

const longest = 1_440;

/** How long doctors need from one site to another: by the secretariat, or a hospital between its own. */
export async function setTravelTime(work: Work, input: SetTravelTime): Promise<TravelOutcome> {
  const { fromSite: fromSiteId, toSite: toSiteId } = input;
  const minutes = wholeNumber('minutes', input.minutes, 0, longest);
  if (fromSiteId === toSiteId) {
    throw badInput('WAY_TO_ITSELF', 'toSite: must be another site than fromSite.');
  }
  for (const id of [fromSiteId, toSiteId].sort()) {
    const { hospitalId } = await work.lock(SiteCopy, id);
    const isTheirs = isSecretariat(work.viewer) || actsFor(work.viewer, 'hospital', hospitalId);
    if (!isTheirs) throw forbidden('say how long this way takes');
  }
  const known = await work.everything.find(TravelTime, [
    where('t.from_site_id = ? AND t.to_site_id = ?', fromSiteId, toSiteId),
  ]);
  const row: TravelTime = {
    fromSiteId,
    toSiteId,
    version: known.length + 1,
    minutes,
    recordedAt: work.now,
    actor: actorOf(work.viewer),
  };
  await work.insert(TravelTime, row);
  await siteFactsChanged(work.manager, { siteIds: [fromSiteId, toSiteId], because: 'TRAVEL' });
  for (const siteId of [fromSiteId, toSiteId]) await askRechecks(work.manager, { siteId });
  return { fromSiteId, toSiteId, minutes, version: row.version };
}
