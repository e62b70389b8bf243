/** Wall time of one day, in minutes after midnight; what does not end after it starts ends the next day. */
export interface WallTime {
  readonly startsAtMinute: number;
  readonly endsAtMinute: number;
}

const quarter = 15;

/** The whole quarters inside the hours; null where there are none. */
export function hoursOnGrid({ startsAtMinute, endsAtMinute }: WallTime): WallTime | null {
  const inside = {
    startsAtMinute: Math.ceil(startsAtMinute / quarter) * quarter,
    endsAtMinute: Math.floor(endsAtMinute / quarter) * quarter,
  };
  const isOfOneDay = startsAtMinute < endsAtMinute;
  return isOfOneDay && inside.startsAtMinute >= inside.endsAtMinute ? null : inside;
}
