import type { Work } from '../../../platform/commands/work';
import type { GroupCopy } from '../copies/entities/group-copy';
import { allianceDay } from '../domain/alliance-day';
import { joiningRequirements } from './domain/joining-requirements';
import type { Doctor } from './entities/doctor';
import { Engagement } from './entities/engagement';
import type { JoinRequest, JoinRequirement } from './entities/join-request';
import { readDetails } from './keep-doctor';
import { termsInForce } from './terms-in-force';

/** What the group asks, measured against the doctor as both are now. */
export async function measureJoining(
  work: Work,
  doctor: Doctor,
  group: GroupCopy,
  wantedKind: JoinRequest['wantedKind'],
): Promise<JoinRequirement[]> {
  const { specialties } = await readDetails(work, doctor.id);
  const engagements = await work.everything.byKeys(Engagement, 'doctorId', [doctor.id]);
  const fullTime = engagements
    .filter(({ kind }) => kind === 'FULL_TIME')
    .map(({ validFrom, validUntil }) => ({ from: validFrom, to: validUntil }));
  const { title, practiceMode, practisingSince } = doctor;
  return joiningRequirements({
    doctor: { title, practiceMode, practisingSince, specialties, fullTime },
    wantedKind,
    fullTimeOnly: group.fullTimeOnly,
    terms: await termsInForce(work, group.id),
    today: allianceDay(work.now),
  });
}
