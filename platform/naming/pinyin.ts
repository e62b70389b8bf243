import { pinyin } from 'pinyin-pro';

/** Whose name it is: family names are read differently from the same character elsewhere (单, 区). */
export type NameKind = 'person' | 'organisation';

/** The syllables of a name; runs of other letters stay together, lower-cased. */
export function syllables(name: string, kind: NameKind): string[] {
  const read = pinyin(name, {
    toneType: 'none',
    type: 'array',
    surname: kind === 'person' ? 'head' : 'off',
    nonZh: 'consecutive',
    v: true,
  });
  return read.map((syllable) => syllable.toLowerCase().trim()).filter((text) => text !== '');
}

/** The name as it is sorted and shown in pinyin: `zhang qiang`; an English name stands for itself. */
export function sortNameOf(zh: string | null, en: string | null, kind: NameKind): string {
  return zh === null ? (en ?? '').toLowerCase() : syllables(zh, kind).join(' ');
}
