import { requireVersion } from '../../../../platform/commands/require-version';
import type { Work } from '../../../../platform/commands/work';
import { refused } from '../../../../platform/errors';
import { text } from '../../../../platform/input/text';
import { where } from '../../../../platform/reading/condition';
import { OfferedSession } from '../../sessions/entities/offered-session';
import { Theatre } from '../entities/theatre';
import { holdSite } from '../hold-site';
import { keepChange } from '../keep-change';
import { refuseLabel } from '../refuse-label';
import { requireKeeper } from '../require-keeper';
import { theatreFact } from '../theatre-fact';
import type { RegisterOutcome } from './register-hospital';

interface UpdateTheatre {
  readonly id: string;
  readonly expectedVersion: number;
  readonly label: string;
  readonly kind: Theatre['kind'];
  readonly inUse: boolean;
}

/** A theatre gets another label, or is taken out of use once nothing is offered in it any more. */
export async function updateTheatre(work: Work, input: UpdateTheatre): Promise<RegisterOutcome> {
  const { kind, inUse } = input;
  const label = text('label', input.label, 60);
  // The theatre first, as whoever offers sessions in it.
  const row = await work.lock(Theatre, input.id);
  const { hospital } = await holdSite(work, row.siteId);
  requireKeeper(work.viewer, hospital, 'change this theatre');
  requireVersion(row, input.expectedVersion);
  await refuseLabel(work, { ...row, label });
  if (!inUse) {
    const ahead = where(
      `t.theatre_id = ? AND t.state = 'OFFERED' AND t.ends_at > ?`,
      row.id,
      work.now,
    );
    if ((await work.everything.count(OfferedSession, [ahead])) > 0) {
      throw refused('THEATRE_HAS_SESSIONS');
    }
  }
  const changed = await work.change(Theatre, row, { label, kind, inUse });
  await keepChange(work, 'Theatre', changed);
  work.publish(theatreFact(changed));
  return { id: changed.id, version: changed.version };
}
