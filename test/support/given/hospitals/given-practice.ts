import { newId } from '../../../../platform/id';
import type { CooperationAgreement } from '../../../../subgraphs/hospitals/agreements/entities/cooperation-agreement';
import type { TestGraph } from '../../graph';
import { givenAgreement } from './given-agreement';
import { givenHospital } from './given-hospital';
import { givenSite } from './given-site';
import { givenTheatre } from './given-theatre';

/** A group at work: a hospital with one site and one theatre, and an active agreement for it. */
export async function givenPractice(
  graph: TestGraph,
  groupId: string = newId(),
  given: Partial<CooperationAgreement> = {},
) {
  const { id: hospitalId } = await givenHospital(graph);
  const { id: siteId } = await givenSite(graph, { hospitalId });
  const { id: theatreId } = await givenTheatre(graph, { siteId });
  const sites = [{ siteId, clinicalBase: true }];
  const { id: agreementId } = await givenAgreement(graph, { groupId, hospitalId, sites, ...given });
  return { groupId, hospitalId, siteId, theatreId, agreementId };
}
