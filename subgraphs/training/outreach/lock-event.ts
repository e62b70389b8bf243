import { requireVersion } from '../../../platform/commands/require-version';
import type { Work } from '../../../platform/commands/work';
import { requireOneOf } from '../access/require-one-of';
import { OutreachEvent } from './entities/outreach-event';
import { OutreachGroup } from './entities/outreach-group';

interface Wanted {
  readonly id: string;
  readonly expectedVersion: number;
}

/** The event as the client has read it, for those who take part. */
export async function lockEvent(
  work: Work,
  { id, expectedVersion }: Wanted,
  action: string,
): Promise<OutreachEvent> {
  const event = await work.lock(OutreachEvent, id);
  const groups = await work.everything.byKeys(OutreachGroup, 'eventId', [id]);
  requireOneOf(
    work.viewer,
    groups.map(({ groupId }) => groupId),
    action,
  );
  requireVersion(event, expectedVersion);
  return event;
}
