import { startTestGraph, type TestGraph } from '../../support/graph';
import { givenTenants, type Tenants } from './given-tenants';
import { openGroups } from './open-groups';
import { headerOf, people, viewerOf, type PersonName } from './people';

let graph: TestGraph;
let subgraph: Awaited<ReturnType<typeof openGroups>>;
let tenants: Tenants;
beforeAll(async () => {
  graph = await startTestGraph();
  subgraph = await openGroups(graph);
  tenants = await givenTenants(graph);
});
afterAll(async () => {
  await subgraph.stop();
  await graph.stop();
});

const admins: PersonName[] = ['mine', 'theirs', 'third', 'known', 'applicant', 'expelled'];
const staff: PersonName[] = [...admins, 'secretariat', 'informed'];
const treating: PersonName[] = ['doctor', 'stranger', 'hospital', 'elsewhere'];
const alliance: PersonName[] = ['mine', 'theirs', 'third', 'secretariat', 'informed'];

/** Who has the scope for it, and who of them sees the row. */
interface Subject {
  readonly row: keyof Tenants['rows'];
  readonly type: string;
  readonly one: string;
  readonly list: string;
  /** A filter that the row passes. */
  readonly filter: (groups: Tenants['groups']) => string;
  readonly asked: readonly PersonName[];
  readonly seenBy: readonly PersonName[];
}

const subjects: readonly Subject[] = [
  {
    row: 'application',
    type: 'MembershipApplication',
    one: 'membershipApplication',
    list: 'membershipApplications',
    filter: ({ mine }) => `sponsor: "${mine}"`,
    asked: staff,
    seenBy: [...alliance, 'applicant'],
  },
  {
    row: 'measure',
    type: 'MembershipMeasure',
    one: 'membershipMeasure',
    list: 'membershipMeasures',
    filter: ({ expelled }) => `group: "${expelled}"`,
    asked: staff,
    seenBy: [...alliance, 'expelled'],
  },
  {
    row: 'request',
    type: 'AssistanceRequest',
    one: 'assistanceRequest',
    list: 'assistanceRequests',
    filter: ({ known }) => `group: "${known}"`,
    asked: staff,
    seenBy: [...alliance, 'known'],
  },
  {
    row: 'forMembers',
    type: 'Article',
    one: 'article',
    list: 'articles',
    filter: () => 'audience: [MEMBERS]',
    asked: [...staff, ...treating],
    seenBy: alliance,
  },
  {
    row: 'forTheirs',
    type: 'Article',
    one: 'article',
    list: 'articles',
    filter: () => 'audience: [GROUP]',
    asked: [...staff, ...treating],
    seenBy: ['mine', 'theirs'],
  },
  {
    row: 'referral',
    type: 'Referral',
    one: 'referral',
    list: 'referrals',
    filter: ({ mine, theirs }) => `from: "${mine}", to: "${theirs}"`,
    asked: staff,
    seenBy: ['mine', 'theirs', 'secretariat', 'informed'],
  },
  {
    row: 'conference',
    type: 'MdtConference',
    one: 'mdtConference',
    list: 'mdtConferences',
    filter: ({ theirs }) => `group: "${theirs}"`,
    asked: [...staff, ...treating],
    seenBy: ['mine', 'theirs', 'informed', 'doctor', 'hospital'],
  },
  {
    row: 'initiative',
    type: 'Initiative',
    one: 'initiative',
    list: 'initiatives',
    filter: () => 'state: [OPEN]',
    asked: staff,
    seenBy: alliance,
  },
  {
    row: 'draft',
    type: 'Initiative',
    one: 'initiative',
    list: 'initiatives',
    filter: () => 'state: [DRAFT]',
    asked: staff,
    seenBy: ['mine', 'secretariat', 'informed'],
  },
];

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}

/** Whether the person finds the row, on each path from the outside. */
async function verdictsOf({ row, one, list, filter }: Subject, name: PersonName) {
  const id = tenants.rows[row];
  const { data } = await graph.query(
    `query ($id: ID!) {
       one: ${one}(id: $id) { id }
       list: ${list}(first: 100) { totalCount nodes { id } edges { node { id } } }
       filtered: ${list}(filter: { ${filter(tenants.groups)} }) {
         totalCount nodes { id } edges { node { id } }
       }
     }`,
    { id },
    await headerOf(graph, people(tenants)[name]),
  );
  const pages = [data.list, data.filtered] as unknown as Page[];
  return [
    (data.one as unknown) !== null,
    ...pages.flatMap(({ totalCount, nodes, edges }) => [
      nodes.some((node) => node.id === id),
      edges.some(({ node }) => node.id === id),
      // Nobody learns of a row from a number.
      totalCount === nodes.length ? nodes.some((node) => node.id === id) : 'counts others',
    ]),
  ];
}

/** Whether the person finds the row when another subgraph names it. */
async function hopOf({ row, type }: Subject, name: PersonName): Promise<boolean> {
  const { data } = await subgraph.askAs(
    'gateway',
    `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on ${type} { id } } }`,
    { keys: [{ __typename: type, id: tenants.rows[row] }] },
    viewerOf(people(tenants)[name]),
  );
  return (data._entities as unknown as unknown[])[0] !== null;
}

it.each(subjects)(
  'shows the $row to those whom it concerns, on every path the same',
  async (subject) => {
    const found: string[] = [];
    for (const name of subject.asked) {
      const verdicts = [...(await verdictsOf(subject, name)), await hopOf(subject, name)];
      expect({ name, verdicts: [...new Set(verdicts)] }).toEqual({
        name,
        verdicts: [verdicts[0]],
      });
      if (verdicts[0]) found.push(name);
    }
    expect(found.sort()).toEqual([...subject.seenBy].sort());
  },
);

it.each([
  ['admission', [...alliance, 'applicant']],
  ['expulsion', [...alliance, 'expelled']],
] as const)('shows the vote on an %s to those who see what it is about', async (row, seenBy) => {
  const found: string[] = [];
  for (const name of staff) {
    const seen = await hopOf({ ...subjects[0]!, row, type: 'Vote' }, name);
    if (seen) found.push(name);
  }
  expect(found.sort()).toEqual([...seenBy].sort());
});

it('shows articles for everybody to somebody without a credential, and no others', async () => {
  const { data } = await graph.query(
    `query ($one: ID!, $other: ID!) {
       one: article(id: $one) { id } other: article(id: $other) { id }
       articles { totalCount nodes { id } }
     }`,
    { one: tenants.rows.forMembers, other: tenants.rows.forTheirs },
  );
  expect(data).toEqual({ one: null, other: null, articles: { totalCount: 0, nodes: [] } });
});
