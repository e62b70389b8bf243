import { reasons } from '../../../platform/reason';

/** Why money is not posted. Only services are shared; bills of public hospitals never (practice rules). */
export const moneyReasons = reasons({
  ALREADY_PAID: { en: 'It was paid on {paidOn} already.', zh: '已于 {paidOn} 付款。' },
  ALREADY_SETTLED: { en: 'It is settled already.', zh: '已结算，不能重复结算。' },
  AMOUNT_BELOW_ZERO: {
    en: 'Billed, refunded and taxed amounts cannot fall below zero.',
    zh: '收费、退费与税额累计不得为负。',
  },
  AMOUNT_TOO_LARGE: {
    en: 'The amounts together are larger than 9007199254740991 fen.',
    zh: '金额合计超出 9007199254740991 分。',
  },
  BILLS_NOT_SHARED_HERE: {
    en: 'Only private hospitals for profit share revenue; this one pays fees.',
    zh: '仅营利性民营医院可按收入分成；该医院只能支付约定费用。',
  },
  FEE_UNIT_MISMATCH: {
    en: 'The agreed fee is paid per {unit}; name exactly that.',
    zh: '约定费用按 {unit} 支付，请仅填写对应项目。',
  },
  MONTH_CLOSED: {
    en: 'The month {month} is closed: it changes only by restatement.',
    zh: '{month} 已关账，只能通过重述更正。',
  },
  MONTH_NOT_CLOSED: { en: 'The month is not closed yet.', zh: '该月尚未关账。' },
  MONTH_NOT_OVER: { en: 'The month is not over yet.', zh: '该月尚未结束。' },
  NOT_A_MONTH: {
    en: 'A month is named by its first day.',
    zh: '月份须以当月第一天表示。',
  },
  NOT_IN_MONTH: {
    en: 'The case was not settled in this month.',
    zh: '该病例不在本月结算。',
  },
  NO_POOL: {
    en: 'Only a department built together with shared revenue has a pool.',
    zh: '仅共建科室且按收入分成的协议设有科室资金池。',
  },
  PERIOD_TOO_LONG: {
    en: 'The period has at most {most} months.',
    zh: '期间最长 {most} 个月。',
  },
  CATEGORY_OF_INCOME: {
    en: 'Income has a category, a cost has none.',
    zh: '收入须注明类别，成本不填类别。',
  },
  NO_TERMS_ON_DAY: {
    en: 'No terms were in force on that day.',
    zh: '当日没有生效的条款。',
  },
  NOTHING_BILLED: { en: 'Nothing has been billed yet.', zh: '尚未登记任何收费。' },
  NOTHING_RESTATED: { en: 'A restatement must change something.', zh: '重述须有变更内容。' },
  PAID_BY_FEE: {
    en: 'Under this agreement the group is paid per {unit}, not per case.',
    zh: '该协议按 {unit} 支付费用，不按病例结算。',
  },
  POSTED_BEFORE_SERVICE: {
    en: 'It cannot be posted on {settledOn}, before the service on {serviceOn}.',
    zh: '入账日 {settledOn} 不得早于服务日 {serviceOn}。',
  },
  POSTED_IN_FUTURE: {
    en: 'It cannot be posted on {settledOn}: today is {today}.',
    zh: '入账日 {settledOn} 晚于今日 {today}。',
  },
  REFUND_EXCEEDS_BILLED: {
    en: 'More would be given back than was billed.',
    zh: '退费累计不得超过收费。',
  },
  SETTLED_BY_POOL: {
    en: 'A department built together settles by month, from its pool.',
    zh: '共建科室按月从科室资金池结算。',
  },
  TRAINING_NOT_DELIVERED: {
    en: 'No such training by this group was delivered for this hospital.',
    zh: '未查到该集团为该医院完成的此项培训。',
  },
  TAX_EXCEEDS_BILLED: {
    en: 'Tax would be more than what is left of the bill.',
    zh: '税额不得超过扣除退费后的收费。',
  },
});

export type MoneyReason = keyof typeof moneyReasons | 'WRONG_STATE';
