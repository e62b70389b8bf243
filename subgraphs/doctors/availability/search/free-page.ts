import {
  connectionOf,
  type Connection,
  type Slice,
} from '../../../../platform/connection/connection';
import type { CursorSeal } from '../../../../platform/connection/cursor';
import type { OrderTerm } from '../../../../platform/reading/keyset';
import { inOrder, type FreeRow } from './free-row';
import type { Found } from './search-by-sql';

/** A page of what is free, and how far it can be believed. */
export interface FreePage extends Connection<FreeRow> {
  readonly asOf: Date;
  bookable(): Promise<boolean>;
}

export interface FreeArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly filter: object;
}

const order: readonly OrderTerm<FreeRow>[] = [
  { property: 'earliest', direction: 'ASC' },
  { property: 'doctorId', direction: 'ASC' },
  { property: 'siteId', direction: 'ASC' },
  { property: 'agreementId', direction: 'ASC' },
];

/** One answer as a list; nothing is looked for before it is asked for. */
export function freePage(
  seal: CursorSeal,
  given: FreeArguments,
  list: string,
  asOf: Date,
  find: () => Promise<Found>,
): FreePage {
  let found: Promise<Found> | undefined;
  const rows = async () => (await (found ??= find())).rows;
  const connection = connectionOf<FreeRow>(seal, given, {
    list,
    order,
    load: async (slice) => after(await rows(), slice),
    count: async () => (await rows()).length,
  });
  return {
    ...connection,
    asOf,
    bookable: async () => (await (found ??= find())).staleOwners.length === 0,
  };
}

function after(rows: readonly FreeRow[], { after: position, limit }: Slice): readonly FreeRow[] {
  if (position === null) return rows.slice(0, limit);
  const [earliest, doctorId, siteId, agreementId] = position;
  const last = { earliest, doctorId, siteId, agreementId } as FreeRow;
  const start = rows.findIndex((row) => inOrder(row, last) > 0);
  return start < 0 ? [] : rows.slice(start, start + limit);
}
