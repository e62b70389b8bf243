import type { InitiativeKind } from '../../resolver-types.generated';

/**
 * Groups buy together only for institutions of their own. Source, as we understand it: 中华人民共和国政府采购法
 * and the rules on centralised procurement bind public hospitals to procedures of their own, and
 * 医疗器械监督管理条例 makes the institution that uses a device answer for buying it. Kept here alone, so that
 * counsel can change it.
 */
export const ownInstitutionsOnly = (kind: InitiativeKind): boolean => kind === 'PROCUREMENT';
