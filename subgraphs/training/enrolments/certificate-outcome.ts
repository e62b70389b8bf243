import type { Certificate } from './entities/certificate';

/** What a client is told of a certificate after a change; its repetition is told the same. */
export type CertificateOutcome = Pick<Certificate, 'id' | 'version'>;
