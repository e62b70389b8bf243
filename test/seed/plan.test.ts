import { caseDays } from '../../seed/case-days';
import { dayNumber, dayText } from '../../seed/days';
import { deal } from '../../seed/deal';
import { randomOf } from '../../seed/random';
import { scales, type ScaleName } from '../../seed/scale';
import { visitDays } from '../../seed/visit-days';
import { planWorld } from '../../seed/world';

const asOf = '2026-11-30';
const world = planWorld(scales.medium, 1, asOf);

describe('the plan of a synthetic world', () => {
  it('is the same for the same seed, and another one for another', () => {
    const doctors = (seed: number) => {
      const planned = planWorld(scales.small, seed, asOf);
      return Array.from({ length: 50 }, (_, index) => planned.doctor(index).name);
    };
    expect(doctors(1)).toEqual(doctors(1));
    expect(doctors(1)).not.toEqual(doctors(2));
  });

  it.each(Object.keys(scales) as ScaleName[])('has what the scale %s says', (name) => {
    const { groups, hospitals, agreements } = planWorld(scales[name], 1, asOf);
    const scale = scales[name];
    expect([groups.length, hospitals.length]).toEqual([scale.groups, scale.hospitals]);
    const working = groups.filter(({ status }) => status === 'MEMBER' || status === 'SUSPENDED');
    expect(agreements.length).toBe(working.length * scale.agreementsEach);
  });

  it('has exactly as many operations as its scale', () => {
    let count = 0;
    for (const { agreements } of caseDays(world)) count += agreements.length;
    expect(count).toBe(scales.medium.cases);
  });

  it('rests at the Spring Festival and on Sundays', () => {
    const byDay = new Map<string, number>();
    for (const { day, agreements } of caseDays(world)) byDay.set(dayText(day), agreements.length);
    const mean = (days: readonly string[]) =>
      days.reduce((sum, day) => sum + (byDay.get(day) ?? 0), 0) / days.length;
    const usual = mean(['2026-03-17', '2026-03-18', '2026-03-19', '2026-03-24']);
    expect(mean(['2026-02-17', '2026-02-18', '2026-02-19']) / usual).toBeLessThan(0.15);
    const sunday = mean(['2026-03-15', '2026-03-22', '2026-03-29']);
    expect(sunday / usual).toBeGreaterThan(0.1);
    expect(sunday / usual).toBeLessThan(0.25);
  });

  it('has nearly as many sessions and bookings as its scale', () => {
    let sessions = 0;
    let bookings = 0;
    for (const today of visitDays(world)) {
      sessions += today.filter(({ session }) => session !== null).length;
      bookings += today.filter(({ booking }) => booking !== null).length;
    }
    expect(sessions / scales.medium.sessions).toBeCloseTo(1, 2);
    expect(bookings / scales.medium.bookings).toBeCloseTo(1, 2);
  });

  it('never has two agreements of one group at one hospital', () => {
    const pairs = world.agreements.map(({ group, hospital }) => `${group.id} ${hospital.id}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('shares no patients’ bills with public or non-profit hospitals, and lets nobody run public ones', () => {
    for (const { template, hospital } of world.agreements) {
      expect(hospital.ownership).toBe(template.ownership);
      if (template.channel === 'REVENUE_SHARE')
        expect(hospital.ownership).toBe('PRIVATE_FOR_PROFIT');
      if (template.mode === 'TRUSTEESHIP') expect(hospital.ownership).not.toBe('PUBLIC');
    }
  });

  it('names people as China does, with compound and rare names among them', () => {
    const names = Array.from({ length: 6_000 }, (_, index) => world.doctor(index).name);
    const share = (start: string) =>
      names.filter((name) => name.startsWith(start)).length / names.length;
    expect(share('王')).toBeGreaterThan(0.05);
    expect(share('王')).toBeLessThan(0.1);
    expect(share('欧阳')).toBeGreaterThan(0);
    expect(names.some((name) => name.includes('𠮷'))).toBe(true);
  });

  it('keeps the rules of engagement', () => {
    for (let index = 0; index < scales.medium.doctors; index += 1) {
      const { engagement, practiceMode, group } = world.doctor(index);
      if (engagement === 'FULL_TIME') expect(practiceMode).not.toBe('IN_SYSTEM');
      if (group?.fullTimeOnly) expect(practiceMode).toBe('FREE');
    }
  });
});

describe('what a plan is drawn from', () => {
  it('deals every value soon and in proportion', () => {
    const next = deal([
      ['often', 90],
      ['rarely', 9],
      ['hardly', 1],
    ] as const);
    const dealt = Array.from({ length: 1_000 }, next);
    expect(new Set(dealt.slice(0, 3)).size).toBe(3);
    expect(dealt.filter((value) => value === 'often').length / 900).toBeCloseTo(1, 1);
    expect(dealt.filter((value) => value === 'rarely').length / 90).toBeCloseTo(1, 1);
  });

  it('draws evenly, and independently for other keys', () => {
    const means = [1, 2, 3].map((key) => {
      const random = randomOf(1, key);
      return (
        Array.from({ length: 10_000 }, () => random.float()).reduce((sum, each) => sum + each) /
        10_000
      );
    });
    for (const mean of means) expect(Math.abs(mean - 0.5)).toBeLessThan(0.02);
    expect(new Set(means).size).toBe(3);
    expect(dayText(dayNumber('2028-02-29'))).toBe('2028-02-29');
  });
});
