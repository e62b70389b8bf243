import { newId } from '../../../../platform/id';
import { CaseRequirement } from '../../../../subgraphs/training/programmes/entities/case-requirement';
import { ProgrammeModule } from '../../../../subgraphs/training/programmes/entities/programme-module';
import type { TestGraph } from '../../graph';

type Given = Partial<ProgrammeModule> & {
  readonly programmeId: string;
  readonly requirements?: readonly Partial<CaseRequirement>[];
};

/** A clinical module; each requirement asks for ten cases, performed under supervision. */
export async function givenModule(graph: TestGraph, given: Given) {
  const { requirements = [], ...columns } = given;
  const row: ProgrammeModule = {
    id: newId(),
    position: 1,
    nameZh: '腹腔镜疝修补',
    nameEn: null,
    sortName: 'fu qiang jing shan xiu bu',
    kind: 'CLINICAL',
    hours: 40,
    ...columns,
  };
  const requirementRows = requirements.map((requirement, index): CaseRequirement => ({
    id: newId(),
    moduleId: row.id,
    position: index + 1,
    procedure: '腹股沟疝修补术',
    surgeryLevel: 2,
    participation: 'PERFORMED_UNDER_SUPERVISION',
    count: 10,
    ...requirement,
  }));
  const { manager } = await graph.database('training');
  await manager.insert(ProgrammeModule, row);
  await manager.insert(CaseRequirement, requirementRows);
  return { ...row, requirements: requirementRows };
}
