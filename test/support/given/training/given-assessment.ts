import { newId } from '../../../../platform/id';
import { Assessment } from '../../../../subgraphs/training/enrolments/entities/assessment';
import type { TestGraph } from '../../graph';

type Given = Partial<Assessment> & { readonly enrolmentId: string; readonly moduleId: string };

/** A module passed with 80 of 100. */
export async function givenAssessment(graph: TestGraph, given: Given): Promise<Assessment> {
  const row: Assessment = {
    id: newId(),
    assessedOn: '2026-05-20',
    score: 80,
    passed: true,
    assessorId: newId(),
    ...given,
  };
  const { manager } = await graph.database('training');
  await manager.insert(Assessment, row);
  return row;
}
