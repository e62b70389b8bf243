import { newId } from '../../../../platform/id';
import { Trainee } from '../../../../subgraphs/training/enrolments/entities/trainee';
import type { TestGraph } from '../../graph';

/** A trainee who is a doctor of the register, unless the test wants another kind. */
export async function givenTrainee(
  graph: TestGraph,
  given: Partial<Trainee> = {},
): Promise<Trainee> {
  const { kind = 'DOCTOR' } = given;
  const row: Trainee = {
    id: newId(),
    kind,
    doctorId: kind === 'DOCTOR' ? newId() : null,
    institutionId: kind === 'INSTITUTION_MEMBER' ? newId() : null,
    school: kind === 'MEDICAL_STUDENT' ? '复旦大学上海医学院' : null,
    name: kind === 'DOCTOR' ? null : '陈一',
    memberNumber: null,
    ...given,
  };
  const { manager } = await graph.database('training');
  await manager.insert(Trainee, row);
  return row;
}
