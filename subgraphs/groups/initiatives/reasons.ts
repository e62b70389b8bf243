import { reasons } from '../../../platform/reason';

/** Why an initiative, or a commitment to one, may be refused. */
export const initiativeReasons = reasons({
  ANOTHER_HOSPITAL: {
    en: 'The contract is with the hospital {hospital}: no other one signs it.',
    zh: '该合同的签约医院为 {hospital}，不得由其他医院签署。',
  },
  COMMITMENT_OF_ANOTHER_KIND: {
    en: 'To {kind} a group commits a quantity for procurement, an amount for financing, and else its name alone.',
    zh: '{kind} 类倡议：采购须填数量，融资须填意向金额，其他类型只需表明加入。',
  },
  CONVENER_NOT_IN_GOOD_STANDING: {
    en: 'The convening group may not do this: its status is {status}.',
    zh: '发起集团当前状态为 {status}，不能进行此操作。',
  },
  GROUP_NOT_IN_GOOD_STANDING: {
    en: 'The group may not opt in: its status is {status}.',
    zh: '该集团当前状态为 {status}，不能加入。',
  },
  HOSPITAL_OR_CHAIN: {
    en: 'A contract is with one hospital or with one chain: name one of the two.',
    zh: '合同对象为单一医院或单一连锁，只能填写其中之一。',
  },
  NOTHING_COMMITTED: {
    en: 'The group has committed nothing that it could take back.',
    zh: '该集团尚未作出承诺，无可撤回。',
  },
  NOT_FOR_OWN_INSTITUTIONS: {
    en: 'Groups buy together only for institutions of their own; declare that it is so.',
    zh: '联合采购仅限集团自有机构使用，请作出声明。',
  },
  NOT_OPEN: {
    en: 'Commitments change only while the initiative is open; it is {state}.',
    zh: '只有在开放期间才能变更承诺；当前状态为 {state}。',
  },
  OPT_IN_OVER: {
    en: 'The time to opt in ended at {closesAt}.',
    zh: '加入期限已于 {closesAt} 截止。',
  },
  OPT_IN_TOO_SHORT_OR_LONG: {
    en: 'Members must have at least 1 hour and at most 366 days to opt in.',
    zh: '加入期限须不少于 1 小时且不超过 366 天。',
  },
  PARTNER_OF_ANOTHER_GROUP: {
    en: 'The partner is that of another group; name one of the alliance or of the convener.',
    zh: '该合作伙伴属于其他集团；请选择联盟或发起集团的合作伙伴。',
  },
  SIGNING_HOSPITAL_MISSING: {
    en: 'Name the hospital that signs for the chain.',
    zh: '请填写代表连锁签约的医院。',
  },
  TERMS_INCOMPLETE: {
    en: 'Before it opens, these must be stated: {missing}.',
    zh: '开放前须补充以下内容：{missing}。',
  },
  TERMS_OF_ANOTHER_KIND: {
    en: 'These belong to another kind of initiative than {kind}: {foreign}.',
    zh: '以下内容不适用于 {kind} 类倡议：{foreign}。',
  },
  TIERS_ABOVE_MINIMUM: {
    en: 'The first price must hold from the minimum quantity {minimumQuantity} or below, not from {lowest}.',
    zh: '首档价格须自最低数量 {minimumQuantity} 或以下起适用，而非 {lowest}。',
  },
  TIERS_NOT_MONOTONE: {
    en: 'A larger quantity never costs more for one unit; from {fromQuantity} it would.',
    zh: '数量越大单价不得越高；自 {fromQuantity} 起不符合。',
  },
  TRUSTEESHIP_BANNED: {
    en: 'Nobody runs a department for a public hospital.',
    zh: '公立医院的科室不得托管。',
  },
});

export type InitiativeReason = keyof typeof initiativeReasons | 'WRONG_STATE';
