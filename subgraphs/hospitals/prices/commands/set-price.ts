import type { Work } from '../../../../platform/commands/work';
import { badInput } from '../../../../platform/errors';
import { newId } from '../../../../platform/id';
import { list } from '../../../../platform/input/list';
import { period } from '../../../../platform/input/period';
import { optionalText, text } from '../../../../platform/input/text';
import { wholeNumber } from '../../../../platform/input/whole-number';
import { where } from '../../../../platform/reading/condition';
import { refuse } from '../../../../platform/refusal';
import { beijingDay } from '../../domain/beijing-day';
import { PriceItem } from '../../money/entities/price-item';
import { Hospital } from '../../register/entities/hospital';
import { requireSpecialty } from '../../register/require-specialty';
import { requireOwn } from '../../require-own';
import { pricingRefusal } from '../domain/pricing-refusal';

interface SetPrice {
  readonly hospital: string;
  readonly item: string;
  readonly nameZh: string;
  readonly nameEn?: string | null;
  readonly specialty?: string | null;
  readonly category: PriceItem['category'];
  readonly basis: NonNullable<PriceItem['basis']>;
  readonly pricesFen: readonly number[];
  readonly from: string;
  readonly to?: string | null;
}

export type PriceOutcome = Pick<PriceItem, 'id'>;

const itemForm = /^[a-z0-9-]{1,60}$/;
const mostFen = 100_000_000_000;

/** A hospital says what it asks for an item from a day on. The hospital is locked: prices never cross. */
export async function setPrice(work: Work, input: SetPrice): Promise<PriceOutcome> {
  const { item, category, basis } = input;
  if (!itemForm.test(item)) {
    throw badInput('PRICE_ITEM_FORM', 'item: must have 1 to 60 small letters, digits or dashes.');
  }
  const nameZh = text('nameZh', input.nameZh, 120);
  const nameEn = optionalText('nameEn', input.nameEn, 120);
  const { from, to } = period(input.from, input.to);
  const pricesFen = list('pricesFen', input.pricesFen, { least: 1, most: 20 });
  for (const fen of pricesFen) wholeNumber('pricesFen', fen, 0, mostFen);

  const hospital = await work.lock(Hospital, input.hospital);
  requireOwn(work.viewer, 'hospital', hospital.id, 'set prices of this hospital');
  const specialtyCode = await requireSpecialty(work, input.specialty ?? null);
  const earlier = await work.everything.find(PriceItem, [
    where('t.hospital_id = ? AND t.item = ? AND t.valid_from IS NOT NULL', hospital.id, item),
  ]);
  const { ownership, reported } = hospital;
  const periods = earlier.map((row) => ({ from: row.validFrom ?? '', to: row.validTo }));
  const prices = { basis, pricesFen, from, to, today: beijingDay(work.now), earlier: periods };
  refuse(pricingRefusal({ ...prices, ownership, reported }));

  const open = earlier.find(({ validFrom, validTo }) => validTo === null && validFrom! < from);
  if (open) await work.manager.update(PriceItem, { id: open.id }, { validTo: from });
  const id = newId(work.now.getTime());
  await work.insert(PriceItem, {
    id,
    hospitalId: hospital.id,
    ownership: null, // examples speak of an ownership; here the hospital has its own
    item,
    nameZh,
    nameEn,
    specialtyCode,
    category,
    basis,
    pricesFen,
    lowestFen: pricesFen[0]!,
    validFrom: from,
    validTo: to,
    reported: false,
    synthetic: hospital.synthetic,
  });
  return { id };
}
