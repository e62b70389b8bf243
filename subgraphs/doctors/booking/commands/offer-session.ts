import type { Work } from '../../../../platform/commands/work';
import { notFound } from '../../../../platform/errors';
import { newId } from '../../../../platform/id';
import { where } from '../../../../platform/reading/condition';
import { refuse } from '../../../../platform/refusal';
import { Doctor } from '../../register/entities/doctor';
import { requireOwn } from '../../require-own';
import { offeringRefusal } from '../domain/offering-refusal';
import { SessionOffer } from '../entities/session-offer';
import { SessionRequest } from '../entities/session-request';
import { refuseConflicts } from '../refuse-conflicts';
import { offerOutcome, type OfferOutcome } from '../request-outcome';
import { optionalId, requireTime } from '../wanted';
import { weigh } from '../weigh';

interface OfferSession {
  readonly request: string;
  readonly group: string;
  readonly doctor: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly agreement?: string | null;
}

/** What an invited visit rests on is shown when the hospital accepts, not before. */
const evidenceLater = {
  invitationDocumentId: 'to-come',
  approvalDocumentId: 'to-come',
  consentRecorded: true,
};

/** A group offers a doctor and a time; nothing is kept free for it, so all that stands against it is news. */
export async function offerSession(work: Work, input: OfferSession): Promise<OfferOutcome> {
  const { startsAt, endsAt } = input;
  requireTime(startsAt, endsAt);
  const agreementId = optionalId('agreement', input.agreement);
  requireOwn(work.viewer, 'group', input.group, 'offer doctors of this group');
  const [doctor] = await work.everything.byKeys(Doctor, 'id', [input.doctor]);
  if (!doctor) throw notFound('Doctor', input.doctor);
  const request = await work.lock(SessionRequest, input.request);
  const now = await work.databaseTime();
  const others = await work.everything.find(SessionOffer, [
    where("t.session_request_id = ? AND t.state = 'OFFERED'", request.id),
    where('t.group_id = ? AND t.doctor_id = ?', input.group, doctor.id),
  ]);
  refuse(offeringRefusal({ startsAt, endsAt, request, others }, now));

  const wanted = {
    ...{ doctorId: doctor.id, siteId: request.siteId, startsAt, endsAt },
    ...{ purpose: request.purpose, specialtyCode: request.specialtyCode },
    ...{ surgeryLevel: request.surgeryLevel, patientRef: request.patientRef },
    ...{ agreementId, theatreId: null, onlyGroupId: input.group, ...evidenceLater },
  };
  const { conflicts, agreement } = await weigh(work, wanted, now);
  refuseConflicts(conflicts);

  const row: SessionOffer = {
    id: newId(now.getTime()),
    sessionRequestId: request.id,
    groupId: input.group,
    agreementId: agreement!.id,
    doctorId: doctor.id,
    startsAt,
    endsAt,
    state: 'OFFERED',
    offeredAt: now,
    version: 1,
  };
  await work.insert(SessionOffer, row);
  return offerOutcome(row);
}
