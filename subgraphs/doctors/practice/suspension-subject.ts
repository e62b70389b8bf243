import type { Work } from '../../../platform/commands/work';
import { badInput, forbidden, notFound } from '../../../platform/errors';
import { isSecretariat } from '../access/is-secretariat';
import { AgreementCopy } from '../copies/entities/agreement-copy';
import { Engagement } from '../register/entities/engagement';
import { isEngagedIn } from '../register/is-engaged-in';
import { actsFor } from '../require-own';
import type { Suspension } from './entities/suspension';

type Subject = Pick<Suspension, 'scope' | 'engagementId' | 'agreementId' | 'doctorId'>;

/** A suspension names what its scope needs, and nothing else. */
export function requireSubject({ scope, engagementId, agreementId }: Subject): void {
  const isWhole =
    (scope === 'ENGAGEMENT') === (engagementId !== null) &&
    (scope === 'AGREEMENT') === (agreementId !== null);
  if (!isWhole) {
    throw badInput('SUBJECT_OF_SCOPE', 'scope: must go with its engagement or agreement alone.', {
      scope,
    });
  }
}

/**
 * Only who answers for the subject suspends and lifts: the secretariat for the person, the group for
 * its engagement, group and hospital for their agreement. Answers whether the doctor has to do with it.
 */
export async function requireAnswerable(work: Work, subject: Subject): Promise<boolean> {
  const { viewer, reader } = work;
  const { scope, engagementId, agreementId, doctorId } = subject;
  if (scope === 'PERSON') {
    if (!isSecretariat(viewer)) throw forbidden('suspend a doctor from all practice');
    return true;
  }
  if (scope === 'ENGAGEMENT') {
    const [row] = await reader.byKeys(Engagement, 'id', [engagementId]);
    if (!row) throw notFound('Engagement', engagementId!);
    if (!actsFor(viewer, 'group', row.groupId)) throw forbidden('suspend doctors of this group');
    return row.doctorId === doctorId;
  }
  const [row] = await reader.byKeys(AgreementCopy, 'id', [agreementId]);
  if (!row) throw notFound('CooperationAgreement', agreementId!);
  const isParty =
    actsFor(viewer, 'group', row.groupId) || actsFor(viewer, 'hospital', row.hospitalId);
  if (!isParty) throw forbidden('suspend doctors under this agreement');
  return isEngagedIn(work, doctorId, row.groupId);
}
