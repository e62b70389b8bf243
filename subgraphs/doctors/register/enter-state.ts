import type { Work } from '../../../platform/commands/work';
import { actorOf } from '../actor-of';
import { JoinRequest } from './entities/join-request';
import { JoinRequestStep } from './entities/join-request-step';

/** What a client is told of a request after a change; its repetition is told the same. */
export type JoinOutcome = Pick<JoinRequest, 'id' | 'state' | 'version'>;

interface Entry {
  readonly state: JoinRequest['state'];
  /** The group for which it happens; null for the doctor. */
  readonly groupId: string | null;
  readonly note?: string | null;
}

/** A locked request enters a state, and the step is kept. */
export async function enterState(
  work: Work,
  row: JoinRequest,
  { state, groupId, note = null }: Entry,
  changes: Partial<JoinRequest> = {},
): Promise<JoinOutcome> {
  const { id, version } = await work.change(JoinRequest, row, { ...changes, state });
  const position = version - 1;
  await keepStep(work, { joinRequestId: id, position, state, groupId, note });
  return { id, state, version };
}

/** A step stands behind those before it: as many as the request had versions. */
export function keepStep(
  work: Work,
  step: Omit<JoinRequestStep, 'enteredAt' | 'actor'>,
): Promise<void> {
  return work.insert(JoinRequestStep, {
    ...step,
    enteredAt: work.now,
    actor: actorOf(work.viewer),
  });
}
