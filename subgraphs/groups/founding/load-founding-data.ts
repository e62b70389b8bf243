import type { EntityManager } from 'typeorm';
import { foundingEndorsements } from './endorsements';
import { groupIdOf } from './group-id-of';
import { foundingGroups } from './groups';
import { loadAlliance } from './load-alliance';
import { loadEndorsements } from './load-endorsements';
import { loadGroups } from './load-groups';
import { loadMeetings } from './load-meetings';
import { loadPartners } from './load-partners';
import { foundingPartners } from './partners';

/** What the founding documents say about the alliance and its groups, and nothing beyond. */
export async function loadFoundingData(manager: EntityManager, now: Date): Promise<void> {
  const founders = foundingGroups.filter(({ known }) => !known);
  await loadAlliance(manager);
  await loadPartners(manager, foundingPartners);
  await loadEndorsements(manager, foundingEndorsements);
  await loadMeetings(
    manager,
    founders.map(({ slug }) => groupIdOf(slug)),
  );
  // Last: it tells the others, and holds the outbox until the end.
  await loadGroups(manager, foundingGroups, now);
}
