import type { Work } from '../../../../platform/commands/work';
import { newId } from '../../../../platform/id';
import { requireOwn } from '../../require-own';
import {
  keepEngagement,
  requireEngageable,
  termsOf,
  type EngagementOutcome,
  type GivenTerms,
} from '../engage';
import { Doctor } from '../entities/doctor';
import { Engagement } from '../entities/engagement';

interface EngageDoctor {
  readonly doctor: string;
  readonly group: string;
  readonly terms: GivenTerms;
  readonly from: string;
  readonly to?: string | null;
}

/** A group takes a doctor on. The person is locked: two groups at once are one after the other. */
export async function engageDoctor(work: Work, input: EngageDoctor): Promise<EngagementOutcome> {
  requireOwn(work.viewer, 'group', input.group, 'engage doctors in this group');
  const doctor = await work.lock(Doctor, input.doctor);
  return engageLocked(work, doctor, input);
}

/** The same for a person who is locked already. */
export async function engageLocked(
  work: Work,
  doctor: Doctor,
  { group, terms, from, to = null }: Omit<EngageDoctor, 'doctor'>,
): Promise<EngagementOutcome> {
  const { kind, role, fractionBasisPoints } = termsOf(terms);
  await requireEngageable(work, doctor, group, { kind, role, fractionBasisPoints, from, to });
  const row: Engagement = {
    id: newId(work.now.getTime()),
    doctorId: doctor.id,
    groupId: group,
    kind,
    role,
    validFrom: from,
    validUntil: to,
    fractionBasisPoints,
    reported: false,
    synthetic: doctor.synthetic,
    version: 1,
  };
  await work.insert(Engagement, row);
  return keepEngagement(work, row);
}
