import type { KeysetValue, OrderTerm } from '../reading/keyset';
import type { CursorSeal } from './cursor';
import { pageSize } from './page-size';

/** The arguments that every list takes. */
export interface ListArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly filter?: object | null;
  readonly orderBy?: object | null;
}

/** A list in Relay's form. Nothing is read before a client's selection asks for it. */
export interface Connection<Row> {
  edges(): Promise<readonly Edge<Row>[]>;
  nodes(): Promise<readonly Row[]>;
  pageInfo(): Promise<PageInfo>;
  totalCount(): Promise<number>;
}

export interface Edge<Row> {
  cursor(): string;
  readonly node: Row;
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** Where the page starts and how many rows to fetch: one more than asked, to know what follows. */
export interface Slice {
  readonly after: readonly KeysetValue[] | null;
  readonly limit: number;
}

export interface ListSource<Row> {
  /** The coordinate of the field, with the parent's id where the field has a parent. */
  readonly list: string;
  readonly order: readonly OrderTerm<Row>[];
  load(slice: Slice): Promise<readonly Row[]>;
  count(): Promise<number>;
}

export function connectionOf<Row>(
  seal: CursorSeal,
  { first, after, filter, orderBy }: ListArguments,
  { list, order, load, count }: ListSource<Row>,
): Connection<Row> {
  const size = pageSize(first);
  const sealedTo = JSON.stringify([list, filter ?? null, orderBy ?? null]);
  const slice = { after: after == null ? null : seal.read(after, sealedTo), limit: size + 1 };

  let loaded: Promise<readonly Row[]> | undefined;
  const rows = () => (loaded ??= load(slice));
  const nodes = async () => (await rows()).slice(0, size);
  const cursorOf = (row: Row) => seal.write(positionOf(row, order), sealedTo);

  return {
    nodes,
    edges: async () => (await nodes()).map((node) => ({ node, cursor: () => cursorOf(node) })),
    totalCount: count,
    async pageInfo() {
      const page = await nodes();
      const [firstRow, lastRow] = [page[0], page.at(-1)];
      return {
        hasNextPage: (await rows()).length > size,
        hasPreviousPage: slice.after !== null,
        startCursor: firstRow ? cursorOf(firstRow) : null,
        endCursor: lastRow ? cursorOf(lastRow) : null,
      };
    },
  };
}

const positionOf = <Row>(row: Row, order: readonly OrderTerm<Row>[]): KeysetValue[] =>
  order.map(({ property }) => keysetValue(row[property]));

function keysetValue(value: unknown): KeysetValue {
  if (value === null || typeof value === 'number' || typeof value === 'string') return value;
  // The database reads instants without a zone mark, and they are all UTC.
  if (value instanceof Date) return value.toISOString().replace('T', ' ').replace('Z', '');
  throw new Error(`A list cannot be ordered by a ${typeof value}`);
}
