import { requireVersion } from '../../../../platform/commands/require-version';
import type { Work } from '../../../../platform/commands/work';
import { text } from '../../../../platform/input/text';
import { refuse } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import { hospitalOfSite } from '../../register/hospital-of-site';
import { requireOwn } from '../../require-own';
import { sessionArrows } from '../domain/session-arrows';
import { OfferedSession } from '../entities/offered-session';
import { sessionFact } from '../session-fact';
import type { SessionOutcome } from '../session-outcome';

interface WithdrawSession {
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

/** The hospital takes back a block that it offered; what was offered, and why no more, is kept. */
export async function withdrawSession(work: Work, input: WithdrawSession): Promise<SessionOutcome> {
  const withdrawnReason = text('reason', input.reason, 200);
  const row = await work.lock(OfferedSession, input.id);
  const { hospital } = await hospitalOfSite(work, row.siteId);
  requireOwn(work.viewer, 'hospital', hospital.id, 'withdraw sessions of this hospital');
  requireVersion(row, input.expectedVersion);
  refuse(transitionRefusal(sessionArrows, row.state, 'WITHDRAWN'));

  const withdrawn = { state: 'WITHDRAWN', withdrawnAt: work.now, withdrawnReason } as const;
  const changed = await work.change(OfferedSession, row, withdrawn);
  work.publish(sessionFact(changed));
  const { id, state, version } = changed;
  return { id, state, version };
}
