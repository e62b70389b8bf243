import type { Fact } from '../../../platform/events/publish';
import type { Theatre } from './entities/theatre';

/** What the other subgraphs copy of a theatre or room. */
export function theatreFact({ id, siteId, inUse, version }: Theatre): Fact {
  return { kind: 'TheatreChanged', subjectId: id, payload: { id, siteId, inUse, version } };
}
