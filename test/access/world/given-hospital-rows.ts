import { givenAssessment } from '../../support/given/hospitals/given-assessment';
import { givenBuildProject } from '../../support/given/hospitals/given-build-project';
import { givenCase } from '../../support/given/hospitals/given-case';
import { givenCostLine } from '../../support/given/hospitals/given-cost-line';
import { givenEvent } from '../../support/given/hospitals/given-event';
import { givenFeedback } from '../../support/given/hospitals/given-feedback';
import { givenPool } from '../../support/given/hospitals/given-pool';
import { givenPriceItem } from '../../support/given/hospitals/given-price-item';
import { givenSession } from '../../support/given/hospitals/given-session';
import { givenSettlement } from '../../support/given/hospitals/given-settlement';
import type { TestGraph } from '../../support/graph';
import type { Row, Side } from './side';

/** What the hospitals' subgraph keeps about one side. */
export async function givenHospitalRows(graph: TestGraph, side: Side): Promise<Row[]> {
  const { group, hospital, site, theatre, doctor, agreement, canary } = side;
  const parties = { agreementId: agreement, groupId: group, hospitalId: hospital };
  const sides = ['group', 'hospital'] as const;
  const all = ['group', 'hospital', 'doctor'] as const;

  const operated = await givenCase(graph, { ...parties, siteId: site, leadDoctorId: doctor });
  const ofCase = { caseId: operated.id };
  const event = await givenEvent(graph, { ...ofCase, ...parties, description: canary });
  const feedback = await givenFeedback(graph, { ...ofCase, comment: canary });
  const settlement = await givenSettlement(graph, parties);
  const assessment = await givenAssessment(graph, { siteId: site, assessedByGroupId: group });
  const session = await givenSession(graph, { theatreId: theatre, siteId: site, groupId: group });
  const pool = await givenPool(graph, { agreementId: agreement });
  const cost = await givenCostLine(graph, { agreementId: agreement, item: canary });
  const price = await givenPriceItem(graph, { hospitalId: hospital, nameZh: canary });
  const project = await givenBuildProject(graph, { groupId: group });
  return [
    { type: 'CooperationAgreement', id: agreement, seenBy: sides },
    { type: 'SurgicalCase', id: operated.id, seenBy: all },
    { type: 'AdverseEvent', id: event.id, seenBy: all },
    { type: 'CaseFeedback', id: feedback.id, seenBy: all },
    { type: 'Settlement', id: settlement.id, seenBy: sides },
    { type: 'PlatformAssessment', id: assessment.id, seenBy: sides },
    { type: 'OfferedSession', id: session.id, seenBy: sides },
    { type: 'DepartmentPool', id: pool.id, seenBy: sides },
    { type: 'CostLine', id: cost.id, seenBy: sides },
    { type: 'PriceItem', id: price.id, seenBy: sides },
    { type: 'BuildProject', id: project.id, seenBy: ['group'] },
  ];
}
