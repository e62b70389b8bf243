import { badInput } from '../../../platform/errors';
import { period } from '../../../platform/input/period';
import { addMonths } from '../domain/add-months';
import { requireMonth } from './require-month';

const most = 61;

/** A period of whole months, `[from, to)`, of at most 61; no month at all is one too. */
export function knownMonths(from: string, to: string): void {
  if (requireMonth(from) !== requireMonth(to)) period(from, to);
  if (addMonths(from, most) >= to) return;
  throw badInput('PERIOD_TOO_LONG', `to: at most ${most} months after from.`, { most });
}
