import { afterPosition, type KeysetValue, type OrderTerm } from '../../platform/reading/keyset';

interface Row {
  a: number | null;
  id: string;
}

const rows: Row[] = [null, null, 1, 1, 2].map((a, index) => ({ a, id: `r${index}` }));
const column = (property: string) => property;

/** The condition as the database would judge it, three-valued logic included. */
function holds(sql: string, values: readonly KeysetValue[], row: Row): boolean {
  const left = [...values];
  const js = sql
    .replace(/t\.(\w+) IS NOT NULL/g, '(row.$1 !== null)')
    .replace(/t\.(\w+) IS NULL/g, '(row.$1 === null)')
    .replace(/t\.(\w+) <=> \?/g, '(row.$1 === left.shift())')
    .replace(/t\.(\w+) ([<>]) \?/g, '((v) => row.$1 !== null && row.$1 $2 v)(left.shift())')
    .replace(/\bOR\b/g, '|')
    .replace(/\bAND\b/g, '&')
    .replace(/\bFALSE\b/g, 'false');
  return Boolean(new Function('row', 'left', `return ${js}`)(row, left));
}

const compare = (direction: 'ASC' | 'DESC') => (x: Row, y: Row) => {
  const rank = ({ a }: Row) => a ?? -Infinity; // both databases put NULL first
  const order = rank(x) - rank(y) || x.id.localeCompare(y.id);
  return direction === 'ASC' ? order || 0 : -order || 0;
};

it.each(['ASC', 'DESC'] as const)(
  'continues an order with gaps %s where it stopped',
  (direction) => {
    const terms: OrderTerm<Row>[] = [
      { property: 'a', direction },
      { property: 'id', direction },
    ];
    const sorted = [...rows].sort(compare(direction));
    for (const [index, row] of sorted.entries()) {
      const { sql, values } = afterPosition(terms, [row.a, row.id], column);
      const rest = sorted.filter((other) => holds(sql, values as KeysetValue[], other));
      expect(rest).toEqual(sorted.slice(index + 1));
    }
  },
);
