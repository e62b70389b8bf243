import type { CooperationMode } from '../../resolver-types.generated';

/**
 * No collective contract is made about running departments for hospitals (托管). Source, as we understand
 * it: 医疗机构管理条例, article 23, by which a licence may not be lent, let or sold, and what the authorities
 * made of it for departments after the scandal of 2016. Kept here alone, so that counsel can change it.
 */
export const isBannedMode = (mode: CooperationMode | null): boolean => mode === 'TRUSTEESHIP';
