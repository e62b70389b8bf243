import type { Work } from '../../../platform/commands/work';
import { refused } from '../../../platform/errors';
import { list } from '../../../platform/input/list';
import { DoctorCopy } from '../copies/entities/doctor-copy';
import { GroupCopy } from '../copies/entities/group-copy';
import { requireCopies } from '../copies/require-copies';
import { OutreachDoctor } from './entities/outreach-doctor';
import { OutreachGroup } from './entities/outreach-group';
import type { Participants } from './participants';

/** Writes down which groups and doctors take part, all of them known. */
export async function writeParticipants(
  work: Work,
  eventId: string,
  { groups, doctors }: Participants,
): Promise<void> {
  const { everything, manager } = work;
  if (groups) {
    list('groups', groups, { least: 1, most: 100 });
    await requireCopies(work, 'groups');
    const known = new Set((await everything.byKeys(GroupCopy, 'id', groups)).map(({ id }) => id));
    const stranger = groups.find((id) => !known.has(id));
    if (stranger !== undefined) throw refused('GROUP_UNKNOWN', { id: stranger });
    await manager.delete(OutreachGroup, { eventId });
    const rows = groups.map((groupId, position) => ({ eventId, groupId, position }));
    await work.insert(OutreachGroup, rows);
  }
  if (doctors) {
    list('doctors', doctors, { most: 500 });
    await requireCopies(work, 'doctors');
    const known = new Set((await everything.byKeys(DoctorCopy, 'id', doctors)).map(({ id }) => id));
    const stranger = doctors.find((id) => !known.has(id));
    if (stranger !== undefined) throw refused('DOCTOR_UNKNOWN', { id: stranger });
    await manager.delete(OutreachDoctor, { eventId });
    const rows = doctors.map((doctorId, position) => ({ eventId, doctorId, position }));
    if (rows.length > 0) await work.insert(OutreachDoctor, rows);
  }
}
