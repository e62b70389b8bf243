import { stableId } from '../../../platform/id';
import { as } from '../../support/as';
import { givenApplication } from '../../support/given/groups/given-application';
import { givenAssistanceOffer } from '../../support/given/groups/given-assistance-offer';
import { givenAssistanceRequest } from '../../support/given/groups/given-assistance-request';
import { givenCommitment } from '../../support/given/groups/given-commitment';
import { givenElector } from '../../support/given/groups/given-elector';
import { givenGroup } from '../../support/given/groups/given-group';
import { givenInitiative } from '../../support/given/groups/given-initiative';
import { givenPartner } from '../../support/given/groups/given-partner';
import { givenReferral } from '../../support/given/groups/given-referral';
import { givenReferralStep } from '../../support/given/groups/given-referral-step';
import { givenVote } from '../../support/given/groups/given-vote';
import { startTestGraph, type TestGraph } from '../../support/graph';

const parents = 20;

let graph: TestGraph;
let headers: Record<string, string>;
beforeAll(async () => {
  graph = await startTestGraph();
  const own: string[] = [];
  const sponsorId = stableId('Group', 'donglei');
  for (let index = 0; index < parents; index += 1) {
    const { id } = await givenGroup(graph, { city: '测试市' });
    own.push(id);
    await givenPartner(graph, { groupId: id });
    const referral = await givenReferral(graph, { fromId: sponsorId, toId: id });
    await givenReferralStep(graph, { referralId: referral.id, groupId: sponsorId });
    const initiative = await givenInitiative(graph, { convenerId: id });
    await givenCommitment(graph, { initiativeId: initiative.id, groupId: id });
    const application = await givenApplication(graph, {
      groupId: id,
      sponsorId,
      charterId: stableId('Charter', '1'),
    });
    const vote = await givenVote(graph, { matterId: application.id });
    await givenElector(graph, { voteId: vote.id, groupId: id });
    const request = await givenAssistanceRequest(graph, { groupId: id });
    await givenAssistanceOffer(graph, { requestId: request.id, groupId: sponsorId });
  }
  headers = await as(graph, 'GROUP_ADMIN', { group: own });
});
afterAll(() => graph.stop());

/** The table that each statement reads first. */
const tablesOf = (statements: readonly string[] | undefined) =>
  (statements ?? []).map((sql) => /FROM (\w+)/.exec(sql)?.[1]).sort();

async function costOf(query: string) {
  let found = 0;
  const { statements, requests } = await graph.count(async () => {
    const { data } = await graph.query(query, {}, headers);
    found = (data.groups!.nodes as unknown as unknown[]).length;
  });
  return { found, tables: tablesOf(statements.groups), requests };
}

it('costs one statement for each table and level, for a page with partners and referrals', async () => {
  const cost = await costOf(`{ groups(filter: { city: "测试市" }) { totalCount nodes {
    partners { totalCount nodes { name agreements { purpose } sources { fact } } }
    referrals { totalCount nodes { state from { slug } to { slug } steps { state group { slug } } } }
    sent: referrals(direction: SENT) { nodes { id } }
  } } }`);
  expect(cost).toEqual({
    found: parents,
    requests: { groups: 1 },
    tables: [
      'doctor_groups', // the page
      'doctor_groups', // how many there are
      'doctor_groups', // those that sent or received, those that acted
      'partner_agreements',
      'partners', // the pages below all parents
      'partners', // how many there are
      'record_sources',
      'referral_steps',
      'referrals',
      'referrals',
      'referrals', // those that were sent
    ],
  });
});

it('costs one statement for each table and level, for the tasks and deadlines of a page', async () => {
  const cost = await costOf(`{ groups(filter: { city: "测试市" }) { nodes {
    tasks {
      votes { closesAt application { state } turnout { group { slug } } }
      applications { state charter { version } }
      offers { question offers { offer group { slug } } }
      referrals { nodes { state } }
    }
    expiring { initiatives { title totalQuantity commitments { group { slug } } priceTiers { fromQuantity } } }
  } } }`);
  expect(cost.found).toBe(parents);
  expect(cost.requests).toEqual({ groups: 1 });
  // Groups may be needed again at a deeper level; every other table is read once at each level.
  expect(cost.tables.filter((table) => table !== 'doctor_groups')).toEqual([
    'assistance_offers',
    'assistance_requests',
    'charters',
    'initiative_commitments', // those of the viewer's groups
    'initiative_commitments', // the total of all
    'initiatives',
    'membership_applications', // those under way
    'membership_applications', // those that votes are about
    'price_tiers',
    'referrals',
    'vote_electors', // ballots that were not cast
    'vote_electors', // turnout
    'votes',
  ]);
});

it('costs the same for one parent as for twenty', async () => {
  const query = (first: number) => `{ groups(first: ${first}, filter: { city: "测试市" }) { nodes {
    partners { nodes { name } } referrals { nodes { steps { state } } }
    tasks { votes { id } offers { id } applications { id } }
  } } }`;
  const [one, twenty] = [await costOf(query(1)), await costOf(query(parents))];
  expect([one.found, twenty.found]).toEqual([1, parents]);
  expect(twenty.tables).toEqual(one.tables);
});

it('finds the referrals of a group in both directions through their indexes', async () => {
  const database = await graph.database('groups');
  const plan = await database.query<{ table: string; key: string | null }[]>(
    `EXPLAIN SELECT row_id, parent_id FROM (
       SELECT id AS row_id, from_group_id AS parent_id FROM referrals
       UNION ALL SELECT id, to_group_id FROM referrals) ends WHERE parent_id IN (?)`,
    [stableId('Group', 'woyi')],
  );
  const keys = plan.filter(({ table }) => table === 'referrals').map(({ key }) => key);
  expect(keys).toEqual(['referrals_from_group', 'referrals_to_group']);
});
