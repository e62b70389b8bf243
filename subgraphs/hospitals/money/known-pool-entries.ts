import { badInput } from '../../../platform/errors';
import { list } from '../../../platform/input/list';
import { text } from '../../../platform/input/text';
import { wholeNumber } from '../../../platform/input/whole-number';
import type { PoolEntry } from './entities/pool-entry';

export interface GivenPoolEntry {
  readonly kind: PoolEntry['kind'];
  readonly category?: PoolEntry['category'];
  readonly item: string;
  readonly amountFen: number;
}

/** Income and costs as a client gives them; only a restatement takes something back. */
export const knownPoolEntries = (
  given: readonly GivenPoolEntry[],
  { least, lowest }: { readonly least: number; readonly lowest: number },
) =>
  list('entries', given, { least }).map(({ kind, category = null, item, amountFen }) => {
    if ((kind === 'INCOME') !== (category !== null)) {
      throw badInput('CATEGORY_OF_INCOME', 'entries: income has a category, a cost has none.');
    }
    return {
      kind,
      category,
      item: text('entries.item', item, 200),
      amountFen: wholeNumber('entries.amountFen', amountFen, lowest, Number.MAX_SAFE_INTEGER),
    };
  });
