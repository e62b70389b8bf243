import { certificateState } from '../../../subgraphs/training/domain/certificate-state';

it.each([
  ['valid without an end', { validUntil: null, revokedOn: null }, 'VALID'],
  ['valid on its last day', { validUntil: '2026-03-02', revokedOn: null }, 'VALID'],
  [
    'expired on the day it is valid until',
    { validUntil: '2026-03-01', revokedOn: null },
    'EXPIRED',
  ],
  ['revoked from the day of revocation', { validUntil: null, revokedOn: '2026-03-01' }, 'REVOKED'],
  ['valid before a revocation to come', { validUntil: null, revokedOn: '2026-03-02' }, 'VALID'],
  ['revoked rather than expired', { validUntil: '2026-02-01', revokedOn: '2026-01-01' }, 'REVOKED'],
] as const)('a certificate is %s', (_what, facts, state) => {
  expect(certificateState(facts, '2026-03-01')).toBe(state);
});
