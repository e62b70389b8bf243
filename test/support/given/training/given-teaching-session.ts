import { newId } from '../../../../platform/id';
import { TeachingSession } from '../../../../subgraphs/training/sessions/entities/teaching-session';
import type { TestGraph } from '../../graph';

type Given = Partial<TeachingSession> & {
  readonly cohortId: string;
  readonly programmeId: string;
  readonly moduleId: string;
};

/** An hour and a half that nobody attended. */
export async function givenTeachingSession(
  graph: TestGraph,
  given: Given,
): Promise<TeachingSession> {
  const row: TeachingSession = {
    id: newId(),
    heldOn: '2026-03-02',
    minutes: 90,
    hospitalId: null,
    institutionId: null,
    trainees: 0,
    version: 1,
    ...given,
  };
  const { manager } = await graph.database('training');
  await manager.insert(TeachingSession, row);
  return row;
}
