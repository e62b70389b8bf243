import { newId } from '../../../platform/id';
import type { TestGraph } from '../../support/graph';
import { givenAgreement } from '../../support/given/hospitals/given-agreement';
import { givenAssessment } from '../../support/given/hospitals/given-assessment';
import { givenBuildProject } from '../../support/given/hospitals/given-build-project';
import { givenCase } from '../../support/given/hospitals/given-case';
import { givenCostLine } from '../../support/given/hospitals/given-cost-line';
import { givenEvent } from '../../support/given/hospitals/given-event';
import { givenFeedback } from '../../support/given/hospitals/given-feedback';
import { givenHospital } from '../../support/given/hospitals/given-hospital';
import { givenPool } from '../../support/given/hospitals/given-pool';
import { givenPractice } from '../../support/given/hospitals/given-practice';
import { givenPriceItem } from '../../support/given/hospitals/given-price-item';
import { givenSession } from '../../support/given/hospitals/given-session';
import { givenSettlement } from '../../support/given/hospitals/given-settlement';

/** Ids of a doctor who leads, and of one who assists. */
interface Surgeons {
  readonly leadDoctorId: string;
  readonly assistantId: string;
}

/** One row of each type that not everybody sees, around one group at work in one hospital. */
export async function givenAllGuarded(graph: TestGraph, { leadDoctorId, assistantId }: Surgeons) {
  const practice = await givenPractice(graph);
  const { groupId, hospitalId, siteId, theatreId, agreementId } = practice;
  const sides = { agreementId, groupId, hospitalId };
  const place = { siteId, theatreId };
  const onDay = (day: string) => ({
    startsAt: new Date(`${day}T00:00:00Z`),
    endsAt: new Date(`${day}T04:00:00Z`),
  });
  const { id: elsewhere } = await givenHospital(graph, { ownership: 'PUBLIC' });

  const operation = await givenCase(graph, { ...practice, leadDoctorId, assistantId });
  const ofCase = { caseId: operation.id, groupId, hospitalId };
  const event = await givenEvent(graph, ofCase);
  const feedback = await givenFeedback(graph, ofCase);
  const pool = await givenPool(graph, { agreementId });
  const ofPool = { ...sides, basis: 'DEPARTMENT_POOL', poolId: pool.id } as const;
  const posting = await givenSettlement(graph, { ...sides, basis: 'CASE', caseId: operation.id });
  const correction = await givenSettlement(graph, { ...ofPool, correctsId: posting.id });
  const cost = await givenCostLine(graph, { agreementId });
  const session = await givenSession(graph, { ...place, groupId, agreementId });
  const open = await givenSession(graph, { ...place, ...onDay('2026-03-03') });
  const invited = await givenSession(graph, { ...place, ...onDay('2026-03-04'), groupId });
  const agreed = await givenSession(graph, { ...place, ...onDay('2026-03-05'), agreementId });

  return {
    practice,
    rows: {
      agreement: {
        ...practice,
        id: agreementId,
        pointedAtBy: {
          OfferedSession: session.id,
          SurgicalCase: operation.id,
          Settlement: posting.id,
          DepartmentPool: pool.id,
          CostLine: cost.id,
        },
      },
      'agreement that sources report': await givenAgreement(graph, {
        groupId: newId(),
        hospitalId: elsewhere,
        reported: true,
      }),
      assessment: {
        ...(await givenAssessment(graph, { siteId, assessedByGroupId: groupId })),
        hospitalId,
      },
      'block for the group': { ...session, hospitalId },
      'block for whoever has an agreement': { ...open, hospitalId },
      'block for the group under any agreement': { ...invited, hospitalId },
      'block for whoever comes under the agreement': { ...agreed, hospitalId },
      case: {
        ...operation,
        assistantId,
        pointedAtBy: { AdverseEvent: event.id, CaseFeedback: feedback.id },
      },
      'adverse event': event,
      feedback,
      settlement: { ...posting, pointedAtBy: { Settlement: correction.id } },
      'settlement of a department': correction,
      pool: { ...pool, pointedAtBy: { Settlement: correction.id } },
      'cost line': cost,
      'price of a private hospital': await givenPriceItem(graph, { hospitalId }),
      'price of a public hospital': await givenPriceItem(graph, { hospitalId: elsewhere }),
      'build project': await givenBuildProject(graph, { groupId }),
      'build project that sources report': await givenBuildProject(graph, {
        groupId: newId(),
        reported: true,
      }),
    },
  };
}
