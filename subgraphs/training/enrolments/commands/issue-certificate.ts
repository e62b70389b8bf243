import type { Work } from '../../../../platform/commands/work';
import { newId } from '../../../../platform/id';
import { refuse } from '../../../../platform/refusal';
import { requireHost } from '../../access/require-host';
import { shanghaiDay } from '../../domain/shanghai-day';
import { keepRecordStep } from '../../records/keep-record-step';
import { certificateFact } from '../certificate-fact';
import type { CertificateOutcome } from '../certificate-outcome';
import { issuingRefusal } from '../domain/issuing-refusal';
import { Certificate } from '../entities/certificate';
import { Trainee } from '../entities/trainee';
import { lockEnrolment } from '../lock-enrolment';
import { newCertificateNumber } from '../new-certificate-number';

interface IssueCertificate {
  readonly enrolment: string;
  readonly expectedVersion: number;
  readonly validUntil?: string | null | undefined;
}

/** Whoever completed the training holds a certificate of it, once. */
export async function issueCertificate(
  work: Work,
  { enrolment: id, expectedVersion, validUntil = null }: IssueCertificate,
): Promise<CertificateOutcome> {
  const { enrolment } = await lockEnrolment(work, { id, expectedVersion });
  const { programmeId, traineeId } = enrolment;
  await requireHost(work, programmeId, 'issue certificates of these groups');
  const today = shanghaiDay(work.now);
  const [issued] = await work.everything.byKeys(Certificate, 'enrolmentId', [id]);
  const { state } = enrolment;
  refuse(issuingRefusal({ state, issued: issued !== undefined, validUntil, today }));

  const [trainee] = await work.everything.byKeys(Trainee, 'id', [traineeId]);
  const row: Certificate = {
    id: newId(work.now.getTime()),
    number: newCertificateNumber(today),
    enrolmentId: id,
    programmeId,
    traineeId,
    doctorId: trainee?.doctorId ?? null,
    issuedOn: today,
    validUntil,
    revokedOn: null,
    revocationReason: null,
    version: 1,
  };
  await work.insert(Certificate, row);
  await keepRecordStep(work, { ...row, state: 'ISSUED' });
  work.publish(certificateFact(row));
  return { id: row.id, version: row.version };
}
