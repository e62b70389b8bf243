import { badInput } from '../../../platform/errors';
import { optionalText } from '../../../platform/input/text';
import { sortNameOf } from '../../../platform/naming/pinyin';

interface Given {
  readonly nameZh?: string | null | undefined;
  readonly nameEn?: string | null | undefined;
}

/** The names of something that has one in Chinese, in English, or in both. */
export function names({ nameZh, nameEn }: Given) {
  const zh = optionalText('nameZh', nameZh, 200);
  const en = optionalText('nameEn', nameEn, 200);
  if (zh === null && en === null) {
    throw badInput('NAME_MISSING', 'nameZh, nameEn: one of them must be given.');
  }
  // Pinyin is longer than what it reads, and only its beginning decides an order.
  const sortName = [...sortNameOf(zh, en, 'organisation')].slice(0, 400).join('');
  return { nameZh: zh, nameEn: en, sortName };
}
