import { newId } from '../../../../platform/id';
import { PlatformAssessment } from '../../../../subgraphs/hospitals/agreements/entities/platform-assessment';
import { PlatformFinding } from '../../../../subgraphs/hospitals/agreements/entities/platform-finding';
import type { TestGraph } from '../../graph';
import { givenRow } from './given-row';

type Given = Partial<PlatformAssessment> & { readonly siteId: string };

/** An assessment for operations of level 3 that found theatre and blood supply in order. */
export async function givenAssessment(graph: TestGraph, given: Given): Promise<PlatformAssessment> {
  const assessment = await givenRow(graph, PlatformAssessment, {
    id: newId(),
    specialtyCode: '04.01',
    surgeryLevel: 3,
    assessedByGroupId: null,
    assessedOn: '2026-01-15',
    passed: true,
    synthetic: false,
    recordedAt: null,
    actor: null,
    ...given,
  });
  for (const criterionCode of ['BLOOD', 'THEATRE']) {
    await givenRow(graph, PlatformFinding, {
      assessmentId: assessment.id,
      criterionCode,
      met: assessment.passed,
      remark: null,
    });
  }
  return assessment;
}
