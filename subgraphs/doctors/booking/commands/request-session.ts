import { badInput } from '../../../../platform/errors';
import type { Work } from '../../../../platform/commands/work';
import { newId } from '../../../../platform/id';
import { period } from '../../../../platform/input/period';
import { wholeNumber } from '../../../../platform/input/whole-number';
import { refuse } from '../../../../platform/refusal';
import { specialtyCodes } from '../../register/read-details';
import { requestingRefusal } from '../domain/requesting-refusal';
import { SessionRequest } from '../entities/session-request';
import { requestOutcome, type RequestOutcome } from '../request-outcome';
import { requireOwnSite } from '../require-own-site';
import { levelOf, pseudonym } from '../wanted';

interface RequestSession {
  readonly site: string;
  readonly specialty: string;
  readonly purpose: SessionRequest['purpose'];
  readonly surgeryLevel?: number | null;
  readonly windowStartsAt: Date;
  readonly windowEndsAt: Date;
  readonly durationMinutes: number;
  readonly answerDueAt: Date;
  readonly patientRef?: string | null;
}

const gridMinutes = 15;

/** A hospital asks the groups for somebody in a window of time. */
export async function requestSession(work: Work, input: RequestSession): Promise<RequestOutcome> {
  const { windowStartsAt, windowEndsAt, answerDueAt, purpose } = input;
  period(windowStartsAt, windowEndsAt);
  const durationMinutes = wholeNumber('durationMinutes', input.durationMinutes, 15, 1_440);
  if (durationMinutes % gridMinutes !== 0) {
    throw badInput('BOOKING_TIME', 'durationMinutes: must be a multiple of 15.', {
      problem: 'OFF_GRID',
    });
  }
  const site = await requireOwnSite(work, input.site);
  const now = await work.databaseTime();
  const window = { windowStartsAt, windowEndsAt, durationMinutes, answerDueAt };
  refuse(requestingRefusal(window, now));

  const row: SessionRequest = {
    id: newId(now.getTime()),
    hospitalId: site.hospitalId,
    siteId: site.id,
    specialtyCode: specialtyCodes([input.specialty])[0]!,
    purpose,
    surgeryLevel: levelOf(purpose, input.surgeryLevel),
    ...window,
    state: 'OPEN',
    patientRef: pseudonym(input.patientRef),
    bookingId: null,
    createdAt: now,
    version: 1,
  };
  await work.insert(SessionRequest, row);
  return requestOutcome(row);
}
