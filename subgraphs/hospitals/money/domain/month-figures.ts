import { addMonths } from '../../domain/add-months';
import { monthOf } from '../../domain/month-of';
import type { CostKind, Party } from '../../resolver-types.generated';
import type { MonthFigures } from './break-even';
import { fixedInMonth } from './fixed-in-month';

export interface Books {
  readonly postings: readonly { readonly settledOn: string; readonly groupPartFen: number }[];
  readonly costs: readonly {
    readonly kind: CostKind;
    readonly borneBy: Party;
    readonly amountFen: number;
    readonly validFrom: string;
    readonly validTo: string;
  }[];
  /** Days of completed cases. */
  readonly performedOn: readonly string[];
}

/** The books of an agreement month by month, from the first that says something up to `to`. */
export function monthFigures({ postings, costs, performedOn }: Books, to: string): MonthFigures[] {
  const borne = costs.filter(({ borneBy }) => borneBy === 'GROUP');
  const days = [
    ...postings.map(({ settledOn }) => settledOn),
    ...borne.map(({ validFrom }) => validFrom),
    ...performedOn,
  ];
  const first = days.reduce((least, day) => (day < least ? day : least), to);
  const months: MonthFigures[] = [];
  for (let month = monthOf(first); month < to; month = addMonths(month, 1)) {
    const next = addMonths(month, 1);
    const within = (day: string) => day >= month && day < next;
    const sum = <Row>(rows: readonly Row[], fen: (row: Row) => bigint) =>
      rows.reduce((total, row) => total + fen(row), 0n);
    const variable = borne.filter(
      ({ kind, validFrom }) => kind === 'VARIABLE' && within(validFrom),
    );
    const fixed = borne.filter(({ kind }) => kind === 'FIXED');
    months.push({
      month,
      cases: performedOn.filter(within).length,
      groupShare: sum(
        postings.filter(({ settledOn }) => within(settledOn)),
        ({ groupPartFen }) => BigInt(groupPartFen),
      ),
      variable: sum(variable, ({ amountFen }) => BigInt(amountFen)),
      fixed: sum(fixed, (line) => fixedInMonth(line, month, next)),
    });
  }
  return months;
}
