import type { Fact } from '../../../platform/events/publish';
import type { Certificate } from './entities/certificate';

/** What the other subgraphs may copy of a certificate that was issued. */
export function certificateFact(certificate: Certificate): Fact {
  const { id, number, programmeId, doctorId, issuedOn, validUntil } = certificate;
  return {
    kind: 'CertificateIssued',
    subjectId: id,
    payload: { id, number, programmeId, doctorId, issuedOn, validUntil },
  };
}
