import type { Work } from '../../../platform/commands/work';
import { oneOf, where } from '../../../platform/reading/condition';
import { tenantsOf } from '../access/tenants-of';
import { GroupCopy } from '../copies/entities/group-copy';
import { allianceDay } from '../domain/alliance-day';
import { inForce } from '../in-force';
import { Engagement } from './entities/engagement';

/** Whether a group for which the viewer acts engages the doctor today. */
export async function isEngagedByOwn(work: Work, doctorId: string): Promise<boolean> {
  const groups = tenantsOf(work.viewer, 'group');
  const engaged = [
    where('t.doctor_id = ?', doctorId),
    oneOf('t.group_id', groups),
    inForce('t', allianceDay(work.now)),
  ];
  return (await work.everything.find(Engagement, engaged, [], 1)).length > 0;
}

/** A doctor's engagements that still hold on the day or begin later, and of which kind their groups are. */
export async function engagementsFrom(work: Work, doctorId: string, day: string) {
  const rows = await work.everything.find(Engagement, [
    where('t.doctor_id = ?', doctorId),
    where('t.valid_until IS NULL OR t.valid_until > ?', day),
  ]);
  const groups = await work.everything.byKeys(
    GroupCopy,
    'id',
    rows.map(({ groupId }) => groupId),
  );
  const fullTimeOnly = new Set(groups.filter((group) => group.fullTimeOnly).map(({ id }) => id));
  return rows.map(({ kind, groupId }) => ({
    kind,
    inFullTimeOnlyGroup: fullTimeOnly.has(groupId),
  }));
}
