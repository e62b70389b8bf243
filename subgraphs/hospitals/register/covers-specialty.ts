import { oneOf, where, type Condition } from '../../../platform/reading/condition';
import { isAscii } from '../../../platform/reading/is-ascii';
import { ancestorsOf } from '../domain/ancestors-of';

/** The specialty in the column is the given one or lies above it. */
export const coversSpecialty = (column: string, code: string): Condition =>
  isAscii(code) ? oneOf(column, ancestorsOf(code)) : where('FALSE');
