import { chinaCalendar, chinaZones } from './policy/china-calendar';

export type DayKind = 'WORK' | 'REST' | 'HOLIDAY' | 'MAKEUP';

/** A day that somebody has recorded: for the whole country, or for one site. */
export interface RecordedDay {
  /** `CN`, or the id of a site. */
  readonly scope: string;
  readonly date: string;
  readonly kind: DayKind;
  /** 0 is Monday; null: its own. */
  readonly runsAsWeekday: number | null;
}

export interface CalendarDay {
  readonly kind: DayKind;
  /** Whose hours are worked: 0 is Monday. */
  readonly weekday: number;
  /** Nobody has published the holidays of its year yet. */
  readonly provisional: boolean;
}

/** Which day is what at a site. */
export type WorkCalendar = (date: string) => CalendarDay;

export const national = 'CN';

/** What people have recorded of calendars. */
export interface RecordedCalendars {
  readonly recordedDays: readonly RecordedDay[];
  /** Years whose notice was recorded, beside those that we know. */
  readonly noticedYears: ReadonlySet<string>;
}

interface CalendarPlace {
  readonly id: string;
  readonly timeZone: string;
}

const known = new WeakMap<RecordedCalendars, Map<string, WorkCalendar>>();

/** The calendar of one site: what it says itself, then its country, then the week. */
export function workCalendar(site: CalendarPlace, recorded: RecordedCalendars): WorkCalendar {
  const calendars = known.get(recorded) ?? new Map<string, WorkCalendar>();
  known.set(recorded, calendars);
  const calendar = calendars.get(site.id) ?? read(site, recorded);
  calendars.set(site.id, calendar);
  return calendar;
}

function read({ id, timeZone }: CalendarPlace, recorded: RecordedCalendars): WorkCalendar {
  const ofSite = new Map<string, RecordedDay>();
  const ofCountry = new Map<string, RecordedDay>();
  const isChina = chinaZones.has(timeZone);
  for (const day of recorded.recordedDays) {
    if (day.scope === id) ofSite.set(day.date, day);
    if (day.scope === national && isChina) ofCountry.set(day.date, day);
  }
  const isPublished = (date: string) => {
    const year = date.slice(0, 4);
    return !isChina || year in chinaCalendar || recorded.noticedYears.has(year);
  };

  return (date) => {
    const own = weekdayOf(date);
    const stated = ofSite.get(date) ?? ofCountry.get(date);
    if (stated) {
      return { kind: stated.kind, weekday: stated.runsAsWeekday ?? own, provisional: false };
    }
    const kind = (isChina && publishedKind(date)) || (own >= 5 ? 'REST' : 'WORK');
    return { kind, weekday: own, provisional: !isPublished(date) };
  };
}

function publishedKind(date: string): DayKind | null {
  const year = chinaCalendar[date.slice(0, 4)];
  if (!year) return null;
  if (year.makeUp.includes(date)) return 'MAKEUP';
  return year.holidays.some(([first, last]) => first <= date && date <= last) ? 'HOLIDAY' : null;
}

/** 0 is Monday. */
export const weekdayOf = (date: string): number =>
  (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
