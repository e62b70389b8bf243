import type { Work } from '../../../platform/commands/work';
import { notFound } from '../../../platform/errors';
import { refuse } from '../../../platform/refusal';
import { CooperationAgreement } from '../agreements/entities/cooperation-agreement';
import { termsOn } from '../agreements/terms-on';
import { beijingDay } from '../domain/beijing-day';
import { scopeRefusal } from '../domain/scope-refusal';
import { foreignId } from '../../../platform/input/foreign-id';
import type { Hospital } from '../register/entities/hospital';
import type { Block } from './domain/offering-refusal';
import type { OfferedSession } from './entities/offered-session';

interface Wanted {
  readonly agreement?: string | null;
  readonly group?: string | null;
  readonly specialty?: string | null;
  readonly purpose: OfferedSession['purpose'];
  readonly blocks: readonly Block[];
  readonly hospital: Hospital;
  readonly siteId: string;
}

/** The group for which blocks are meant: that of the agreement, which covers every one of them. */
export async function requireAgreed(work: Work, wanted: Wanted): Promise<string | null> {
  const { agreement: agreementId, hospital, siteId, purpose, blocks } = wanted;
  const group = wanted.group == null ? null : foreignId('group', wanted.group);
  if (agreementId == null) return group;

  const agreement = await work.share(CooperationAgreement, agreementId);
  if (agreement.hospitalId !== hospital.id) throw notFound('CooperationAgreement', agreementId);
  if (group !== null && group !== agreement.groupId) refuse({ reason: 'GROUP_NOT_OF_AGREEMENT' });
  const { stage, validFrom, validTo, reported } = agreement;
  for (const day of new Set(blocks.map(({ startsAt }) => beijingDay(startsAt)))) {
    refuse(
      scopeRefusal({
        reported,
        stage,
        stagesInForce: ['SIGNED', 'ACTIVE'],
        validFrom,
        validTo,
        terms: await termsOn(work, agreementId, day),
        day,
        siteId,
        purpose,
        specialty: wanted.specialty ?? null,
      }),
    );
  }
  return agreement.groupId;
}
