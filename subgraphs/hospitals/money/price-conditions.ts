import { hasCode, isWithin, oneOf, whenGiven, where } from '../../../platform/reading/condition';
import type { PriceItemFilter } from '../resolver-types.generated';

/** What a client's filter means in the table of prices. */
export const priceConditions = (filter: PriceItemFilter | null | undefined) => [
  whenGiven(filter?.hospital, (id) => hasCode('t.hospital_id', id)),
  whenGiven(filter?.example, (example) =>
    where(example ? 't.hospital_id IS NULL' : 't.hospital_id IS NOT NULL'),
  ),
  whenGiven(filter?.ownership, (known) => oneOf('t.ownership', known)),
  whenGiven(filter?.category, (known) => oneOf('t.category', known)),
  whenGiven(filter?.basis, (known) => oneOf('t.basis', known)),
  whenGiven(filter?.specialty, (code) => isWithin('t.specialty_code', code)),
  whenGiven(filter?.item, (item) => hasCode('t.item', item)),
  whenGiven(filter?.holdsOn, (day) =>
    where(
      '(t.valid_from IS NULL OR t.valid_from <= ?) AND (t.valid_to IS NULL OR t.valid_to > ?)',
      day,
      day,
    ),
  ),
];
