/** Half-open days [from, to); null: unknown or open. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

const first = '';
const last = '~'; // behind every day

/** Whether two periods have a day in common; an empty one has none. */
export function overlap(one: Days, other: Days): boolean {
  const from = later(one.from ?? first, other.from ?? first);
  const to = earlier(one.to ?? last, other.to ?? last);
  return from < to && !isEmpty(one) && !isEmpty(other);
}

const isEmpty = ({ from, to }: Days) => from !== null && to !== null && to <= from;
const later = (one: string, other: string) => (one > other ? one : other);
const earlier = (one: string, other: string) => (one < other ? one : other);
