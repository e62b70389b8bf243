import type { Work } from '../../../platform/commands/work';
import { list } from '../../../platform/input/list';
import { optionalText, text } from '../../../platform/input/text';
import { wholeNumber } from '../../../platform/input/whole-number';
import { refuse } from '../../../platform/refusal';
import { foreignId } from '../foreign-id';
import { Partner } from '../partners/entities/partner';
import type { CooperationMode, InitiativeKind } from '../resolver-types.generated';
import { termsRefusal } from './domain/terms-refusal';
import type { Tier } from './domain/terms';

/** As a client says it. */
export interface TermsInput {
  readonly title: string;
  readonly description?: string | null;
  readonly partner?: string | null;
  readonly hospital?: string | null;
  readonly chain?: string | null;
  readonly mode?: CooperationMode | null;
  readonly unit?: string | null;
  readonly minimumQuantity?: number | null;
  readonly priceTiers?: readonly Tier[] | null;
}

interface Of {
  readonly kind: InitiativeKind;
  readonly convenerId: string;
}

const largestQuantity = 1_000_000_000;

/** What a client says of an initiative, as the columns and tiers that keep it; refused where it makes no sense. */
export async function termsFrom(work: Work, { kind, convenerId }: Of, input: TermsInput) {
  const columns = {
    title: text('title', input.title, 200),
    description: optionalText('description', input.description, 10_000),
    partnerId: input.partner ?? null,
    hospitalId: input.hospital == null ? null : foreignId('hospital', input.hospital),
    chain: optionalText('chain', input.chain, 120),
    mode: input.mode ?? null,
    unit: optionalText('unit', input.unit, 40),
    minimumQuantity:
      input.minimumQuantity == null
        ? null
        : wholeNumber('minimumQuantity', input.minimumQuantity, 1, largestQuantity),
  };
  const tiers = tiersFrom(input.priceTiers ?? []);
  const partner = input.partner == null ? null : await work.share(Partner, input.partner);
  refuse(termsRefusal({ ...columns, kind, convenerId, partner, tiers }));
  return { columns, tiers };
}

const tiersFrom = (given: readonly Tier[]): Tier[] =>
  list('priceTiers', given, { most: 20, key: ({ fromQuantity }) => fromQuantity })
    .map(({ fromQuantity, unitPriceFen }) => ({
      fromQuantity: wholeNumber('fromQuantity', fromQuantity, 1, largestQuantity),
      unitPriceFen: wholeNumber('unitPriceFen', unitPriceFen, 0, 100_000_000_000),
    }))
    .sort((one, other) => one.fromQuantity - other.fromQuantity);
