import type { Refusal } from '../../../../platform/refusal';
import type { PartnerReason } from '../reasons';

/** Why a paper cannot have been signed on a day. */
export const signingRefusal = (day: string, today: string): Refusal<PartnerReason> | null =>
  day <= today ? null : { reason: 'DAY_IN_FUTURE', details: { day, today } };
