import { newId } from '../../../../platform/id';
import { AvailabilityRule } from '../../../../subgraphs/doctors/practice/entities/availability-rule';
import type { TestGraph } from '../../graph';
import { givenRow } from './given-row';

/** Mornings from Monday to Friday at any site. */
export const givenAvailabilityRule = (
  graph: TestGraph,
  given: Partial<AvailabilityRule> & { readonly doctorId: string },
): Promise<AvailabilityRule> =>
  givenRow(graph, AvailabilityRule, {
    id: newId(),
    groupId: newId(),
    siteId: null,
    purposes: ['SURGERY'],
    weekdayMask: 0b0011111,
    startsAtMinute: 8 * 60,
    endsAtMinute: 12 * 60,
    timeZone: 'Asia/Shanghai',
    validFrom: '2026-01-01',
    validUntil: null,
    weekParity: 'EVERY',
    priority: 5,
    onHolidays: false,
    withdrawnAt: null,
    version: 1,
    ...given,
  });
