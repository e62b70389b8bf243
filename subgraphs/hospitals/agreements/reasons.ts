import { reasons } from '../../../platform/reason';

/** Why an agreement, its terms or its stages may be refused. */
export const agreementReasons = reasons({
  AGREEMENT_OVER: {
    en: 'It ends on {to}, and today is {today}.',
    zh: '协议于 {to} 终止，今日为 {today}。',
  },
  AGREEMENTS_OVERLAP: {
    en: 'Another active agreement of the group covers this at this site: {agreement}.',
    zh: '该集团在此院区已有覆盖相同专业与用途的有效协议：{agreement}。',
  },
  ALLIANCE_SHARE_NOT_SIGNED: {
    en: 'The group must sign the share of the alliance expressly.',
    zh: '联盟分成须由集团明示签署。',
  },
  ALREADY_SIGNED: {
    en: '{party} has signed this proposal already.',
    zh: '{party} 已签署该方案。',
  },
  AMENDMENT_BACKDATED: {
    en: 'An amendment holds from {today} at the earliest, not from {from}.',
    zh: '修订最早自 {today} 起生效，不能自 {from} 起。',
  },
  ASSESSMENT_IN_FUTURE: {
    en: 'A platform cannot have been assessed on {assessedOn}: today is {today}.',
    zh: '评估日期 {assessedOn} 晚于今日 {today}。',
  },
  CHANNEL_NOT_ALLOWED: {
    en: 'A hospital of this ownership ({ownership}) may not pay by {channel}; possible: {allowed}.',
    zh: '该性质（{ownership}）的医院不得以 {channel} 支付；可选：{allowed}。',
  },
  CHECKLIST_INCOMPLETE: {
    en: 'Every line of the checklist needs a finding; missing: {missing}, unknown: {unknown}.',
    zh: '评估清单每一项均须有结论；缺少：{missing}，未知：{unknown}。',
  },
  CLINICAL_BASE_NOT_COVERED: {
    en: 'A clinical base must be one of the sites of the terms.',
    zh: '临床基地须为协议所列院区之一。',
  },
  CONSULTATION_IS_A_FRAME: {
    en: 'Invited visits are paid visit by visit from institution to institution; possible: {allowed}.',
    zh: '外出会诊按次由机构向机构支付；可选渠道：{allowed}。',
  },
  CONTRACTED_OUT_DEPARTMENT: {
    en: 'A department built together has a head whom the hospital appoints, and the hospital bills.',
    zh: '共建科室的负责人须由医院任命，并由医院收费，不得承包。',
  },
  FEE_BESIDE_SPLIT: {
    en: 'Where revenue is shared no fee is paid.',
    zh: '收入分成渠道下不得另付固定费用。',
  },
  FEE_MISSING: {
    en: 'State the fee and what it is paid for ({channel}).',
    zh: '请填写费用及计费单位（{channel}）。',
  },
  FEE_UNIT_NOT_OF_CHANNEL: {
    en: '{channel} is not paid by {feeUnit}; possible: {units}.',
    zh: '{channel} 不能按 {feeUnit} 计费；可选：{units}。',
  },
  HOSPITAL_REPORTED: {
    en: 'The entry of the hospital rests on reports; it must be completed first.',
    zh: '该医院信息仅来自报道，须先补全登记。',
  },
  NOT_BUILT_BY_GROUP: {
    en: 'Only the group that built or bought an institution works there as in its own.',
    zh: '自建模式仅限由该集团自建或收购的机构。',
  },
  NOT_NEGOTIABLE: {
    en: 'Terms cannot be agreed on in the stage {stage}; possible: {possible}.',
    zh: '{stage} 阶段不能商定条款；可在：{possible}。',
  },
  NOT_YET_VALID: {
    en: 'It holds from {from}, and today is {today}.',
    zh: '协议自 {from} 起生效，今日为 {today}。',
  },
  PLATFORM_ASSESSMENT_MISSING: {
    en: 'The site has no passed assessment of the last {months} months for {specialty}, level {surgeryLevel}.',
    zh: '该院区缺少近 {months} 个月内 {specialty}、手术级别 {surgeryLevel} 的合格平台评估。',
  },
  PROPOSAL_SUPERSEDED: {
    en: 'The newest proposal is number {newest}: sign that one.',
    zh: '最新方案为第 {newest} 号，请签署该方案。',
  },
  SPECIALTY_NOT_REGISTERED: {
    en: 'The hospital is not registered for {uncovered}.',
    zh: '该医院未登记 {uncovered} 诊疗科目。',
  },
  SPLIT_MISSING: { en: 'State who gets which part.', zh: '请填写分成比例。' },
  SPLIT_NOT_WHOLE: {
    en: 'The parts make {sum} basis points together, not {whole}.',
    zh: '各方分成合计 {sum} 个基点，应为 {whole}。',
  },
  SPLIT_WITHOUT_SHARE: {
    en: 'Only REVENUE_SHARE is split, not {channel}.',
    zh: '仅收入分成渠道可分成，{channel} 不可。',
  },
  SURGERY_LEVEL_MISSING: {
    en: 'State the highest level of operations that the terms cover.',
    zh: '请填写协议覆盖的最高手术级别。',
  },
  TERMS_OUT_OF_ORDER: {
    en: 'Terms from {lastFrom} are signed already; an amendment must hold from a later day.',
    zh: '已签署自 {lastFrom} 起生效的条款，修订须晚于该日。',
  },
  TRAINING_WITHOUT_TEACHING: {
    en: 'Fees for training belong to terms whose purposes include TEACHING.',
    zh: '培训费、教育费仅适用于包含教学用途的条款。',
  },
  TRUSTEESHIP_BANNED: {
    en: 'Nobody runs a department for a public hospital.',
    zh: '公立医院的科室不得托管。',
  },
});

export type AgreementReason =
  keyof typeof agreementReasons | 'WRONG_STATE' | 'SPECIALTY_UNKNOWN' | 'SITE_OF_ANOTHER_HOSPITAL';
