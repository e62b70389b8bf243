import { MeetingAttendance } from '../../../../subgraphs/groups/meetings/entities/meeting-attendance';
import type { TestGraph } from '../../graph';

type Given = Partial<MeetingAttendance> & { readonly meetingId: string; readonly groupId: string };

/** A group that was there with three people. */
export async function givenAttendance(graph: TestGraph, given: Given): Promise<MeetingAttendance> {
  const row: MeetingAttendance = {
    people: 3,
    ...given,
  };
  const { manager } = await graph.database('groups');
  await manager.insert(MeetingAttendance, row);
  return row;
}
