import type { DoctorFacts } from '../../../../subgraphs/doctors/availability/domain/doctor-facts';
import { quartersOfDays } from '../../../../subgraphs/doctors/availability/domain/quarters';
import {
  workCalendar,
  type RecordedDay,
} from '../../../../subgraphs/doctors/availability/domain/work-calendar';
import { workingHours } from '../../../../subgraphs/doctors/availability/domain/working-hours';
import { facts, site } from './given';

export interface Given extends Partial<Pick<DoctorFacts, 'rules' | 'exceptions'>> {
  readonly recorded?: readonly RecordedDay[];
}

/** The hours of some days, as clocks in Shanghai show them. */
export function hoursOf(from: string, to: string, { recorded = [], ...more }: Given): string[] {
  const spans = workingHours(facts(more), {
    groupId: 'group',
    siteId: 'site',
    purpose: 'SURGERY',
    calendar: workCalendar(site, { recordedDays: recorded, noticedYears: new Set() }),
    within: quartersOfDays(from, to),
  });
  const clock = (quarter: number) =>
    new Date(quarter * 900_000 + 8 * 3_600_000).toISOString().slice(5, 16).replace('T', ' ');
  return spans.map((span) => `${clock(span.from)} – ${clock(span.to)}`);
}
