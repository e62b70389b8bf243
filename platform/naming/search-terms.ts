import { syllables, type NameKind } from './pinyin';

export interface Names {
  readonly zh: string | null;
  readonly en: string | null;
  readonly aliases?: readonly string[];
}

/** One way to find a record: a hit on a lower weight is a better hit. */
export interface SearchTerm {
  readonly term: string;
  readonly weight: number;
}

const longestTerm = 64;

/**
 * Everything by which a name can be found. The search looks for terms that start with what was
 * typed, so each place where a reader may begin gets a term of its own: every character of the
 * Chinese name, every syllable, every initial, every English word.
 */
export function searchTerms({ zh, en, aliases = [] }: Names, kind: NameKind): SearchTerm[] {
  const best = new Map<string, number>();
  const add = (text: string, weight: number) => {
    const term = normalise(text).slice(0, longestTerm);
    if (term !== '') best.set(term, Math.min(best.get(term) ?? Infinity, weight));
  };
  const addAllStarts = (parts: readonly string[], glue: string, weight: number) =>
    parts.forEach((_, start) =>
      add(parts.slice(start).join(glue), start === 0 ? weight : weight + 4),
    );

  for (const name of [...(zh === null ? [] : [zh]), ...aliases]) {
    const spoken = syllables(name, kind);
    addAllStarts([...name], '', 0);
    addAllStarts(spoken, '', 1);
    addAllStarts(spoken, ' ', 1);
    addAllStarts(
      spoken.map((syllable) => syllable[0] ?? ''),
      '',
      2,
    );
  }
  if (en !== null) addAllStarts(en.split(/\s+/), ' ', 1);
  return [...best].map(([term, weight]) => ({ term, weight }));
}

/** What was typed and what was stored meet in this form. */
export function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
