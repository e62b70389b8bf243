import type { Refusal } from '../../../../platform/refusal';
import type { HospitalOwnership, PaymentChannel } from '../../resolver-types.generated';
import type { MoneyReason } from '../reasons';

/**
 * Why patients' bills are not shared here, whatever was signed (practice rules: public hospitals never
 * split bills, non-profit ones pay fees and share no profit).
 */
export function sharingRefusal(
  channel: PaymentChannel,
  ownership: HospitalOwnership | null,
): Refusal<MoneyReason> | null {
  if (channel !== 'REVENUE_SHARE' || ownership === 'PRIVATE_FOR_PROFIT') return null;
  return { reason: 'BILLS_NOT_SHARED_HERE', details: { ownership } };
}
