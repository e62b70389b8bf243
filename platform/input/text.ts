import { badInput } from '../errors';

// Tab and line break are writing; everything else that cannot be seen is not.
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;
const layout = /[\t\n\u200d\ufe0f]|\r\n/gu;

/** Text of a person in normal form, without blanks around it; length counts characters, so 𠮷 is one. */
export function text(field: string, value: string, most: number, least = 1): string {
  const normal = value.normalize('NFC').trim();
  if (unprintable.test(normal.replace(layout, ''))) {
    throw badInput('TEXT_UNPRINTABLE', `${field}: holds characters that cannot be printed.`, {
      field,
    });
  }
  const length = [...normal].length;
  if (length < least || length > most) {
    throw badInput('TEXT_LENGTH', `${field}: must have ${least} to ${most} characters.`, {
      field,
      least,
      most,
      length,
    });
  }
  return normal;
}

/** The same, where it may be left out; empty text counts as left out. */
export const optionalText = (
  field: string,
  value: string | null | undefined,
  most: number,
): string | null => (value?.trim() ? text(field, value, most) : null);
