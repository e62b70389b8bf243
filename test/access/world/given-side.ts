import { givenAgreementCopy } from '../../support/given/doctors/given-agreement-copy';
import { givenDoctor } from '../../support/given/doctors/given-doctor';
import { givenGroupCopy } from '../../support/given/doctors/given-group-copy';
import { givenSiteCopy } from '../../support/given/doctors/given-site-copy';
import { givenGroup } from '../../support/given/groups/given-group';
import { givenPractice } from '../../support/given/hospitals/given-practice';
import type { TestGraph } from '../../support/graph';
import type { Side } from './side';

/** A member with a doctor and an active agreement with one hospital, known to every owner. */
export async function givenSide(graph: TestGraph, name: string): Promise<Side> {
  const { id: group } = await givenGroup(graph);
  const { id: peer } = await givenGroup(graph);
  const { id: doctor } = await givenDoctor(graph);
  const practice = await givenPractice(graph, group);
  const { hospitalId: hospital, siteId: site, agreementId: agreement } = practice;
  await givenGroupCopy(graph, { id: group });
  await givenSiteCopy(graph, { id: site, hospitalId: hospital });
  await givenAgreementCopy(graph, {
    id: agreement,
    groupId: group,
    hospitalId: hospital,
    siteIds: [site],
  });
  const theatre = practice.theatreId;
  const canary = `canary-of-${name}`;
  return { group, peer, hospital, site, theatre, doctor, agreement, canary };
}
