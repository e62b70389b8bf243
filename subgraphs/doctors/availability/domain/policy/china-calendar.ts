/**
 * The days of the State Council's notice on holidays for each year that is known
 * (国务院办公厅关于部分节假日安排的通知): first and last day of each holiday, and the days of rest that are
 * worked instead. What a later year brings is recorded by the secretariat, and is provisional before.
 */
export const chinaCalendar: Readonly<
  Record<
    string,
    {
      readonly holidays: readonly (readonly [string, string])[];
      readonly makeUp: readonly string[];
    }
  >
> = {
  // 国办发明电〔2025〕7号, 4 November 2025
  '2026': {
    holidays: [
      ['2026-01-01', '2026-01-03'],
      ['2026-02-15', '2026-02-23'],
      ['2026-04-04', '2026-04-06'],
      ['2026-05-01', '2026-05-05'],
      ['2026-06-19', '2026-06-21'],
      ['2026-09-25', '2026-09-27'],
      ['2026-10-01', '2026-10-07'],
    ],
    makeUp: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
};

/** Time zones in which the notice holds. */
export const chinaZones: ReadonlySet<string> = new Set([
  'Asia/Shanghai',
  'Asia/Urumqi',
  'Asia/Chongqing',
  'Asia/Harbin',
  'Asia/Kashgar',
  'PRC',
]);
