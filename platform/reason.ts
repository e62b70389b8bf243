export type Language = 'en' | 'zh';

/**
 * What people read when something is refused or cannot be right, in both languages of the graph.
 * `{name}` stands for a value of the error's `details`.
 */
export type Reason = Readonly<Record<Language, string>>;

/** By stable name: what `extensions.reason` says. */
export type Reasons = Readonly<Record<string, Reason>>;

/** Keeps the names known to the compiler, so that a rule can only give a reason that people can read. */
export const reasons = <Given extends Reasons>(given: Given): Given => given;

const between: Readonly<Record<Language, string>> = { en: ', ', zh: '、' };

/** The sentence of a reason, with its values in their places; a value that is missing leaves a dash. */
export function inWords(reason: Reason, language: Language, details: unknown): string {
  const values = (details ?? {}) as Readonly<Record<string, unknown>>;
  return reason[language].replace(/\{(\w+)\}/g, (_place, name: string) => {
    const value = values[name] ?? '–';
    if (Array.isArray(value)) return value.join(between[language]) || '–';
    return typeof value === 'string' ? value : JSON.stringify(value).replaceAll('"', '');
  });
}
