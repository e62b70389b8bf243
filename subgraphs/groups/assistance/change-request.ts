import type { Work } from '../../../platform/commands/work';
import type { AssistanceHappening } from '../resolver-types.generated';
import { AssistanceRequest } from './entities/assistance-request';
import { AssistanceStep } from './entities/assistance-step';

/** What a client is told of a request after a change; its repetition is told the same. */
export type RequestOutcome = Pick<AssistanceRequest, 'id' | 'state' | 'version'>;

interface Happening {
  readonly happening: AssistanceHappening;
  readonly groupId: string;
}

/** Something happens to a locked request, and the step is kept. */
export async function changeRequest(
  work: Work,
  row: AssistanceRequest,
  happening: Happening,
  changes: Partial<AssistanceRequest> = {},
): Promise<RequestOutcome> {
  return keepStep(work, await work.change(AssistanceRequest, row, changes), happening);
}

/** A step has the number of the version that it made. */
export async function keepStep(
  work: Work,
  { id, state, version }: AssistanceRequest,
  { happening, groupId }: Happening,
): Promise<RequestOutcome> {
  await work.insert(AssistanceStep, {
    requestId: id,
    stepNumber: version,
    happening,
    state,
    groupId,
    happenedAt: work.now,
    actor: work.viewer.subject ?? 'time',
  });
  return { id, state, version };
}
