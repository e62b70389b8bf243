import type { RegistrationBasis } from '../../resolver-types.generated';

/**
 * What practice rules say of registrations, as we understand them; counsel may change every line.
 *
 * 医师法 (2021), art. 14 and 15: practice at the registered place; regular practice in several
 * institutions needs one main institution. Art. 18: no change of registration for a consultation.
 * 医师执业注册管理办法 (order 13 of 2017), art. 7: the place of practice is the province; art. 10: in one
 * place one main institution, and a filing (备案) at each other; art. 17: in a further province an
 * additional registration (增加注册).
 * 外国医师来华短期行医暂行管理办法, and orders 62 and 63 of 2009 for Hong Kong, Macau and Taiwan: permits
 * of at most one and at most three years.
 * 外出会诊管理暂行规定 (2005): an invited visit rests on one invitation, never on a standing paper.
 */
export const registrationPolicy = {
  /** Every practising doctor, in free practice too, holds exactly one of these at a time. */
  main: 'MAIN',
  /** What makes a province a place of practice, so that further institutions there can be filed. */
  opensProvince: ['MAIN', 'ADDITIONAL_PROVINCE'],
  /** What rests on a main registration that the doctor has already. */
  restsOnMain: ['FILED', 'ADDITIONAL_PROVINCE', 'CONSORTIUM', 'SUPPORT'],
  /** Never recorded by hand. */
  byBookingAlone: 'CONSULTATION',
  longestShortTermYears: 3,
} as const satisfies {
  main: RegistrationBasis;
  opensProvince: readonly RegistrationBasis[];
  restsOnMain: readonly RegistrationBasis[];
  byBookingAlone: RegistrationBasis;
  longestShortTermYears: number;
};
