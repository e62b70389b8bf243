/** The columns of everything that has a name in Chinese, in English, or in both. */
export interface NamedRow {
  readonly nameZh: string | null;
  readonly nameEn: string | null;
  /** Decides the order of lists: pinyin, or the English name where no Chinese one is known. */
  readonly sortName: string;
}

/** Resolvers of `name(lang)` and `names`. A name that is missing in one language is given in the other. */
export const named = {
  name({ nameZh, nameEn }: NamedRow, { lang }: { lang: 'ZH' | 'EN' }): string {
    const [wanted, other] = lang === 'ZH' ? [nameZh, nameEn] : [nameEn, nameZh];
    return wanted ?? other ?? '';
  },
  names: ({ nameZh, nameEn, sortName }: NamedRow) => ({
    zh: nameZh,
    en: nameEn,
    pinyin: nameZh === null ? null : sortName,
  }),
};
