/** Codes in words, where a person reads them. */
export const requirementWords: Readonly<
  Record<string, { readonly zh: string; readonly en: string }>
> = {
  CHIEF: { zh: '主任医师', en: 'chief physician' },
  ASSOCIATE_CHIEF: { zh: '副主任医师', en: 'associate chief physician' },
  ATTENDING: { zh: '主治医师', en: 'attending physician' },
  RESIDENT: { zh: '住院医师', en: 'resident' },
  FREE: { zh: '自由执业', en: 'free practice' },
  MULTI_SITE: { zh: '多点执业', en: 'multi-site practice' },
  IN_SYSTEM: { zh: '体制内', en: 'public post only' },
  SHAREHOLDER: { zh: '股东', en: 'shareholder' },
  PARTNER: { zh: '合伙人', en: 'partner' },
  FULL_TIME: { zh: '全职', en: 'full-time' },
  REVENUE_SHARE: { zh: '分成', en: 'revenue share' },
  RESERVE: { zh: '后备人才', en: 'reserve' },
};
