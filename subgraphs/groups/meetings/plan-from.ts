import type { Work } from '../../../platform/commands/work';
import { list } from '../../../platform/input/list';
import { optionalText, text } from '../../../platform/input/text';
import { Partner } from '../partners/entities/partner';

/** What a client says of a meeting. */
export interface PlanInput {
  readonly title?: string | null;
  readonly heldOn?: string | null;
  readonly hostCity?: string | null;
  readonly partner?: string | null;
  readonly agenda?: readonly string[] | null;
  readonly guests?: readonly string[] | null;
}

const lines = (field: string, given: readonly string[] | null | undefined) =>
  list(field, given ?? [], { most: 50 }).map((line) => text(field, line, 200));

/** The same, as the columns that keep it. */
export async function planFrom(work: Work, input: PlanInput) {
  const heldOn = input.heldOn ?? null;
  const partner = input.partner == null ? null : await work.share(Partner, input.partner);
  return {
    title: optionalText('title', input.title, 200),
    heldOn,
    heldPrecision: heldOn === null ? null : ('DAY' as const),
    hostCity: optionalText('hostCity', input.hostCity, 60),
    partnerId: partner?.id ?? null,
    agenda: lines('agenda', input.agenda),
    guests: lines('guests', input.guests),
  };
}
