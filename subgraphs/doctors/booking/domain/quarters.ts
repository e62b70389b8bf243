import { quartersTouched } from '../../availability/domain/quarters';

interface Period {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** The quarters of an hour since 1970 that a time touches, ascending. */
export function quartersOf({ startsAt, endsAt }: Period): number[] {
  const { from, to } = quartersTouched(startsAt, endsAt);
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
