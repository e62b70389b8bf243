import type { Work } from '../../../../platform/commands/work';
import { newId } from '../../../../platform/id';
import { clinicalText } from '../../patient-ref';
import { DoctorGroup } from '../../register/entities/doctor-group';
import { requireOwn } from '../../require-own';
import { keepStep, type RequestOutcome } from '../change-request';
import { AssistanceRequest } from '../entities/assistance-request';

interface RequestAssistance {
  readonly group: string;
  readonly topic: AssistanceRequest['topic'];
  readonly question: string;
}

/** Any group asks the members for help, also one that is only known to the alliance. */
export async function requestAssistance(
  work: Work,
  input: RequestAssistance,
): Promise<RequestOutcome> {
  requireOwn(work.viewer, input.group, 'ask for help for this group');
  const question = clinicalText('question', input.question, 2000);
  const { id: groupId } = await work.share(DoctorGroup, input.group);
  const row: AssistanceRequest = {
    id: newId(work.now.getTime()),
    groupId,
    topic: input.topic,
    state: 'OPEN',
    question,
    askedAt: work.now,
    acceptedOfferId: null,
    closedAt: null,
    version: 1,
  };
  await work.insert(AssistanceRequest, row);
  return keepStep(work, row, { happening: 'ASKED', groupId });
}
