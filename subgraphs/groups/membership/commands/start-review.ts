import type { Work } from '../../../../platform/commands/work';
import { requireVersion } from '../../../../platform/commands/require-version';
import { refuse } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import { requireSecretariat } from '../../require-secretariat';
import { applicationArrows } from '../domain/application-arrows';
import { enterApplicationState, type ApplicationOutcome } from '../enter-application-state';
import { MembershipApplication } from '../entities/membership-application';

interface StartReview {
  readonly id: string;
  readonly expectedVersion: number;
}

/** The secretariat begins to look into an application. */
export async function startReview(work: Work, input: StartReview): Promise<ApplicationOutcome> {
  requireSecretariat(work.viewer, 'review applications');
  const row = await work.lock(MembershipApplication, input.id);
  requireVersion(row, input.expectedVersion);
  refuse(transitionRefusal(applicationArrows, row.state, 'UNDER_REVIEW'));
  return enterApplicationState(work, row, 'UNDER_REVIEW');
}
