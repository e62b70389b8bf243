import { addMonths } from './add-months';

export const mostMonths = 61;

/** Half-open days. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

export type PeriodRefusal = 'PERIOD_EMPTY' | 'PERIOD_TOO_LONG';

/** Why a period cannot be measured; null: it can. */
export function periodRefusal({ from, to }: Period): PeriodRefusal | null {
  if (to <= from) return 'PERIOD_EMPTY';
  return to > addMonths(from, mostMonths) ? 'PERIOD_TOO_LONG' : null;
}
