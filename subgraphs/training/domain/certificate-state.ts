export type CertificateState = 'VALID' | 'EXPIRED' | 'REVOKED';

export interface CertificateFacts {
  /** The first day on which it is no longer valid; null: it does not run out. */
  readonly validUntil: string | null;
  readonly revokedOn: string | null;
}

/** A revoked certificate stays revoked, also after the day on which it would have run out. */
export function certificateState(
  { validUntil, revokedOn }: CertificateFacts,
  today: string,
): CertificateState {
  if (revokedOn !== null && revokedOn <= today) return 'REVOKED';
  return validUntil !== null && validUntil <= today ? 'EXPIRED' : 'VALID';
}
