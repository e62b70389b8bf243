import { requireVersion } from '../../../../platform/commands/require-version';
import type { Work } from '../../../../platform/commands/work';
import { refused } from '../../../../platform/errors';
import { requireHost } from '../../access/require-host';
import { shanghaiDay } from '../../domain/shanghai-day';
import { clinicalText } from '../../input/clinical-text';
import { keepRecordStep } from '../../records/keep-record-step';
import type { CertificateOutcome } from '../certificate-outcome';
import { Certificate } from '../entities/certificate';

interface RevokeCertificate {
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

/** It is worth nothing from today on; that it was issued, and why it was revoked, stays. */
export async function revokeCertificate(
  work: Work,
  { id, expectedVersion, reason }: RevokeCertificate,
): Promise<CertificateOutcome> {
  const revocationReason = clinicalText('reason', reason, 400);
  const certificate = await work.lock(Certificate, id);
  await requireHost(work, certificate.programmeId, 'revoke certificates of these groups');
  requireVersion(certificate, expectedVersion);
  if (certificate.revokedOn !== null) {
    throw refused('CERTIFICATE_REVOKED', { revokedOn: certificate.revokedOn });
  }

  const revokedOn = shanghaiDay(work.now);
  const row = await work.change(Certificate, certificate, { revokedOn, revocationReason });
  const { number, version } = row;
  await keepRecordStep(work, { id, version, state: 'REVOKED', note: revocationReason });
  work.publish({ kind: 'CertificateRevoked', subjectId: id, payload: { id, number, revokedOn } });
  return { id, version };
}
