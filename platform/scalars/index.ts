import { DateScalar } from './date';
import { DateTimeScalar } from './date-time';
import { FenScalar } from './fen';

/** The scalars that every subgraph speaks. */
export const scalars = { Date: DateScalar, DateTime: DateTimeScalar, Fen: FenScalar };
