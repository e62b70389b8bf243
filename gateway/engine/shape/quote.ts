// Everything that JSON would escape: quotes, backslashes, control characters, lone surrogates.
const needsEscape = /["\\\p{Cc}\ud800-\udfff]/u;

/** A string as JSON. Most need no escape, and then two quotes are all there is to do. */
export const quote = (text: string): string =>
  needsEscape.test(text) ? JSON.stringify(text) : `"${text}"`;
