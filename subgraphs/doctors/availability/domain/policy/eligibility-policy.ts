import type { RegistrationBasis } from '../../../resolver-types.generated';

/**
 * On which papers a doctor may work at an institution, as we understand the practice rules; counsel may
 * change every line. 医师法 (2021), art. 14, 15 and 18; 医师执业注册管理办法 (order 13 of 2017), art. 7, 10
 * and 17; 外出会诊管理暂行规定 (2005) for invited visits.
 */
export const eligibilityPolicy = {
  /** Each of them alone, at the institution that it names. */
  atInstitution: ['MAIN', 'ADDITIONAL_PROVINCE', 'CONSORTIUM', 'SHORT_TERM'],
  /** At the institution that it names, while the province is open to the doctor. */
  filing: 'FILED',
  opensProvince: ['MAIN', 'ADDITIONAL_PROVINCE'],
  /** What holds in its province alone: 医师执业注册管理办法, art. 7. */
  inProvince: ['MAIN', 'FILED', 'ADDITIONAL_PROVINCE'],
  /** Recorded, and no ground to work on until its effect is settled (对口支援). */
  closed: ['SUPPORT'],
  /** Under this mode the visit rests on its invitation, and the doctor on a main registration anywhere. */
  invitedMode: 'CONSULTATION',
} as const satisfies {
  readonly atInstitution: readonly RegistrationBasis[];
  readonly filing: RegistrationBasis;
  readonly opensProvince: readonly RegistrationBasis[];
  readonly inProvince: readonly RegistrationBasis[];
  readonly closed: readonly RegistrationBasis[];
  readonly invitedMode: string;
};
