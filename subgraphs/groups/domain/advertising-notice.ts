/**
 * What is said wherever scores of products are shown. Source: 中华人民共和国广告法 (2021), article 16,
 * which forbids recommendations and claims of effect in advertisements for medical treatment, medicines
 * and medical devices. Kept here alone, so that counsel can change it.
 */
export const advertisingNotice = {
  ZH: '评分仅供医生集团内部参考,不得用于医疗、药品或医疗器械广告。',
  EN: 'For the information of doctors only: scores may not be used in advertising for medical treatment, medicines or medical devices.',
} as const;
