import type { Work } from '../../../../platform/commands/work';
import { requireVersion } from '../../../../platform/commands/require-version';
import { forbidden } from '../../../../platform/errors';
import { wholeNumber } from '../../../../platform/input/whole-number';
import { refuse } from '../../../../platform/refusal';
import { clinicalText } from '../../patient-ref';
import { requireOwn } from '../../require-own';
import { changeRequest, type RequestOutcome } from '../change-request';
import { ratingRefusal } from '../domain/rating-refusal';
import { AssistanceRating } from '../entities/assistance-rating';
import { AssistanceRequest } from '../entities/assistance-request';
import { offersOf } from '../offers-of';

interface RateAssistance {
  readonly id: string;
  readonly expectedVersion: number;
  readonly group: string;
  readonly score: number;
  readonly remark?: string | null;
}

/** Each of the two sides says once what it thought of the other. */
export async function rateAssistance(work: Work, input: RateAssistance): Promise<RequestOutcome> {
  requireOwn(work.viewer, input.group, 'rate for this group');
  const score = wholeNumber('score', input.score, 1, 5);
  const remark = input.remark?.trim() ? clinicalText('remark', input.remark, 1000) : null;
  const request = await work.lock(AssistanceRequest, input.id);
  requireVersion(request, input.expectedVersion);
  const ratings = await work.everything.byKeys(AssistanceRating, 'requestId', [request.id]);
  const rated = ratings.some(({ raterId }) => raterId === input.group);
  refuse(ratingRefusal({ state: request.state, rated }));

  const offers = await offersOf(work, request.id);
  const helper = offers.find(({ id }) => id === request.acceptedOfferId)?.groupId ?? null;
  const other = { [request.groupId]: helper, [helper ?? '']: request.groupId }[input.group];
  if (!other) throw forbidden('rate help that others gave or got');
  await work.insert(AssistanceRating, {
    requestId: request.id,
    raterId: input.group,
    ratedId: other,
    score,
    remark,
    ratedAt: work.now,
  });
  return changeRequest(work, request, { happening: 'RATED', groupId: input.group });
}
