import type { HospitalOwnership, PriceBasis } from '../../../resolver-types.generated';

/**
 * Who sets the price of a hospital's services. Public hospitals charge what the state sets
 * (发改价格〔2016〕1431号《推进医疗服务价格改革的意见》); others set their own (发改价格〔2014〕503号
 * 《关于非公立医疗机构医疗服务实行市场调节价有关问题的通知》). As the alliance understands it; for counsel
 * to change.
 */
export const basesOf: Readonly<Record<HospitalOwnership, readonly PriceBasis[]>> = {
  PUBLIC: ['REGULATED'],
  PRIVATE_FOR_PROFIT: ['OWN', 'REGULATED'],
  PRIVATE_NON_PROFIT: ['OWN', 'REGULATED'],
};
