import { tenantsOf } from '../../access/tenants-of';
import { allianceDay } from '../../domain/alliance-day';
import { daysAfter } from '../../domain/days-after';
import type { ExpiringResolvers } from '../../resolver-types.generated';

const nextToEnd = { field: 'TO', direction: 'ASC' } as const;

export const Expiring: ExpiringResolvers = {
  registrations({ groupId, days }, args, { practice, now, viewer }) {
    if (!tenantsOf(viewer, 'group').includes(groupId)) return null;
    const filter = { endingBefore: daysAfter(allianceDay(now), days) };
    const given = { ...args, filter, orderBy: nextToEnd };
    const papers = practice.ofGroupToday('practice_registrations');
    return practice.registrations.below('Expiring.registrations', papers, groupId, given);
  },
  privileges({ groupId, days }, args, { practice, now, viewer }) {
    if (!tenantsOf(viewer, 'group').includes(groupId)) return null;
    const filter = { endingBefore: daysAfter(allianceDay(now), days) };
    const given = { ...args, filter, orderBy: nextToEnd };
    const papers = practice.ofGroupToday('privileges');
    return practice.privileges.below('Expiring.privileges', papers, groupId, given);
  },
};
