import type { FeeUnit, HospitalOwnership, PaymentChannel } from '../../../resolver-types.generated';

const fees: readonly PaymentChannel[] = [
  'CONSULTATION_FEE',
  'DOCTOR_REMUNERATION',
  'SERVICE_FEE',
  'TRAINING_FEE',
  'EDUCATION_FEE',
];
const privateFees: readonly PaymentChannel[] = [
  ...fees,
  'PER_VISIT_FEE',
  'PER_SESSION_FEE',
  'MONTHLY_FEE',
];

/**
 * How a hospital may pay a group. Public hospitals never split what patients pay, and non-profit ones
 * distribute no profit (卫医发〔2000〕233号《关于城镇医疗机构分类管理的实施意见》). As the alliance
 * understands it; for counsel to change.
 */
export const channelsOf: Readonly<Record<HospitalOwnership, readonly PaymentChannel[]>> = {
  PUBLIC: fees,
  PRIVATE_NON_PROFIT: privateFees,
  PRIVATE_FOR_PROFIT: [...privateFees, 'REVENUE_SHARE'],
};

/**
 * What each fee is paid for. Training and education are paid for one delivered training each, as the
 * training's own records show it: they never stand for anything else.
 */
export const unitsOf: Readonly<
  Record<Exclude<PaymentChannel, 'REVENUE_SHARE'>, readonly FeeUnit[]>
> = {
  PER_VISIT_FEE: ['VISIT'],
  PER_SESSION_FEE: ['SESSION'],
  MONTHLY_FEE: ['MONTH'],
  CONSULTATION_FEE: ['VISIT'],
  DOCTOR_REMUNERATION: ['VISIT', 'SESSION', 'MONTH'],
  SERVICE_FEE: ['VISIT', 'SESSION', 'MONTH'],
  TRAINING_FEE: ['TRAINING'],
  EDUCATION_FEE: ['TRAINING'],
};
