import type { Refusal } from '../../../../platform/refusal';
import type { HospitalOwnership } from '../../resolver-types.generated';
import type { AgreementReason } from '../reasons';
import { channelsOf, unitsOf } from './policy/payment-channels';
import type { ProposedTerms } from './proposed-terms';

const whole = 10_000;

/** Why a hospital may not pay a group like this. */
export function paymentRefusal(
  ownership: HospitalOwnership,
  terms: Pick<ProposedTerms, 'channel' | 'split' | 'feeFen' | 'feeUnit' | 'purposes'>,
): Refusal<AgreementReason> | null {
  const { channel, split, feeFen, feeUnit, purposes } = terms;
  const allowed = channelsOf[ownership];
  if (!allowed.includes(channel)) {
    return { reason: 'CHANNEL_NOT_ALLOWED', details: { channel, ownership, allowed } };
  }
  if (channel === 'REVENUE_SHARE') {
    if (split === null) return { reason: 'SPLIT_MISSING' };
    if (feeFen !== null || feeUnit !== null) return { reason: 'FEE_BESIDE_SPLIT' };
    const sum = split.group + split.hospital + split.alliance;
    return sum === whole ? null : { reason: 'SPLIT_NOT_WHOLE', details: { sum, whole } };
  }
  if (split !== null) return { reason: 'SPLIT_WITHOUT_SHARE', details: { channel } };
  if (feeFen === null || feeUnit === null) return { reason: 'FEE_MISSING', details: { channel } };
  const units = unitsOf[channel];
  if (!units.includes(feeUnit)) {
    return { reason: 'FEE_UNIT_NOT_OF_CHANNEL', details: { channel, feeUnit, units } };
  }
  if (feeUnit === 'TRAINING' && !purposes.includes('TEACHING')) {
    return { reason: 'TRAINING_WITHOUT_TEACHING' };
  }
  return null;
}
