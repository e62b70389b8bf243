import { newId } from '../../../platform/id';
import { act, type Headers } from '../../support/act';
import { as } from '../../support/as';
import { givenAssessment } from '../../support/given/hospitals/given-assessment';
import { givenHospital } from '../../support/given/hospitals/given-hospital';
import { givenSite } from '../../support/given/hospitals/given-site';
import type { TestGraph } from '../../support/graph';
import type { GraphResponse } from '../../support/response';

interface Given {
  readonly mode?: string;
  readonly groupId?: string;
  readonly hospital?: Parameters<typeof givenHospital>[1];
  /** On which day its platform passed for level 3; null: never. */
  readonly assessedOn?: string | null;
}

/** The terms of a private hospital for operations at one site, from the beginning of 2026. */
export const someTerms = (siteId: string, change: object = {}) => ({
  from: '2026-01-01',
  to: null,
  channel: 'REVENUE_SHARE',
  split: { group: 6_000, hospital: 4_000 },
  fixedMonthlyCostFen: 2_000_000,
  acceptanceRequired: false,
  theatreRule: 'ON_REQUEST',
  groupBrings: ['SURGEONS', 'PATIENTS'],
  hospitalBrings: ['THEATRE', 'NURSES', 'ANAESTHESIA'],
  headAppointedBy: 'HOSPITAL',
  billedBy: 'HOSPITAL',
  specialties: ['04.01'],
  purposes: ['SURGERY'],
  sites: [siteId],
  surgeryLevel: 3,
  ...change,
});

/** A group and a hospital with one assessed site that negotiate, and what each side can do then. */
export async function givenNegotiation(graph: TestGraph, given: Given = {}) {
  const { mode = 'PHP', groupId = newId(), assessedOn = '2026-01-15' } = given;
  const hospital = await givenHospital(graph, given.hospital);
  const site = await givenSite(graph, { hospitalId: hospital.id });
  if (assessedOn !== null) await givenAssessment(graph, { siteId: site.id, assessedOn });
  const group = await as(graph, 'GROUP_ADMIN', { group: [groupId] });
  const staff = await as(graph, 'HOSPITAL_STAFF', { hospital: [hospital.id] });

  const lead = { group: groupId, hospital: hospital.id, mode, expectedAnnualValueFen: 1_000 };
  const opened = (await act(graph, group, 'openLead', lead)).data.answer as unknown as Agreement;
  const { id } = opened;
  let version = opened.version;

  /** One command on the agreement as it is now; its version is kept up by itself. */
  async function does(headers: Headers, command: string, input: object = {}) {
    const whole = { id, expectedVersion: version, ...input };
    const response = await act(graph, headers, command, whole, '{ id version stage }');
    version = resultOf(response).data?.answer?.version ?? version;
    return response;
  }

  async function bothSign(change: object = {}) {
    const terms = someTerms(site.id, change);
    const proposed = await does(group, 'proposeTerms', { party: 'GROUP', terms });
    if (resultOf(proposed).errors) return proposed;
    proposals += 1;
    const first = await does(group, 'signTerms', { party: 'GROUP', proposal: proposals });
    if (resultOf(first).errors) return first;
    return does(staff, 'signTerms', { party: 'HOSPITAL', proposal: proposals });
  }
  let proposals = 0;

  /** Time has changed it too. */
  const noteChange = () => (version += 1);

  await does(group, 'startNegotiation');
  const sides = { group, groupId, staff, hospital, site };
  return { id, ...sides, does, bothSign, noteChange, version: () => version };
}

interface Agreement {
  readonly id: string;
  readonly version: number;
}

const resultOf = (response: GraphResponse) =>
  JSON.parse(response.body) as {
    readonly data?: { readonly answer?: Agreement } | null;
    readonly errors?: unknown;
  };
