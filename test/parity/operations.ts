import { join } from 'node:path';
import { readExamples } from '../../gateway/explorer';

export type Answers = ReadonlyMap<string, { readonly status: number; readonly text: string }>;

/** One request that both modes must answer alike. */
export interface ParityOperation {
  readonly name: string;
  readonly query: string;
  /** May depend on what was answered before: cursors come from there. */
  readonly variables?: (answers: Answers, ids: Ids) => Readonly<Record<string, unknown>>;
  /** In whose name it is asked; in nobody's when it is left out. */
  readonly as?: 'group' | 'hospital' | 'secretariat' | 'forged';
  /** The code of the error that it must bring; none when it is left out. */
  readonly refused?: string;
}

/** Rows that the operations ask for. */
export interface Ids {
  readonly doctor: string;
  readonly booking: string;
  readonly article: string;
}

const groupsPage = `query ($after: String) {
  groups(first: 3, after: $after, orderBy: { field: NAME, direction: ASC }) {
    totalCount edges { cursor node { id slug name } } pageInfo { hasNextPage endCursor }
  }
}`;

const own: readonly ParityOperation[] = [
  {
    name: 'a moment in time',
    query: 'query ($id: ID!) { article(id: $id) { title publishedAt author { name } } }',
    variables: (_answers, { article }) => ({ id: article }),
  },
  {
    name: 'fragments on several types, directives and aliases',
    query: `query ($short: Boolean!, $slug: String = "donglei") {
      one: group(slug: $slug) { ...Card }
      other: group(slug: "woyi") { ...Card id @skip(if: $short) }
    }
    fragment Card on Group { called: name ... on Group { status founders { ...Person } } }
    fragment Person on Doctor { name title __typename }`,
    variables: () => ({ short: true }),
  },
  { name: 'a first page', query: groupsPage },
  {
    name: 'the page behind a cursor',
    query: groupsPage,
    variables: (answers) => ({ after: endCursor(answers) }),
  },
  {
    refused: 'BAD_USER_INPUT',
    name: 'a cursor of another list',
    query: '{ doctors(first: 2, after: "AAAA.BBBB") { nodes { id } } }',
  },
  {
    name: 'a search that several owners answer',
    query: `query ($text: String!) {
      search(text: $text) { groups { name } hospitals { name } doctors { name } }
    }`,
    variables: () => ({ text: 'song' }),
  },
  {
    name: 'a path through four owners',
    query: `{ groups(first: 20) { nodes {
      name
      doctors(first: 5) { totalCount nodes { name } }
      agreements(first: 5) { nodes { mode stage hospital { name sites { city } } } }
      programmes(first: 5) { nodes { name } }
    } } }`,
  },
  { name: 'something that does not exist', query: '{ group(slug: "nobody") { name } }' },
  {
    name: 'who is asking, with a token',
    query: '{ viewer { kind groups { name } hospitals { id } } }',
    as: 'group',
  },
  { name: 'who is asking, without one', query: '{ viewer { kind groups { name } } }' },
  {
    refused: 'UNAUTHENTICATED',
    name: 'a forged token',
    query: '{ viewer { kind } }',
    as: 'forged',
  },
  {
    name: 'a booking, as its hospital',
    query: `query ($id: ID!) {
      booking(id: $id) { state startsAt endsAt doctor { name } hospital { name } patientRef }
    }`,
    variables: (_answers, { booking }) => ({ id: booking }),
    as: 'hospital',
  },
  {
    refused: 'UNAUTHENTICATED',
    name: 'a booking, as nobody',
    query: 'query ($id: ID!) { booking(id: $id) { state patientRef } }',
    variables: (_answers, { booking }) => ({ id: booking }),
  },
  {
    refused: 'BAD_USER_INPUT',
    name: 'too large a page',
    query: '{ groups(first: 101) { totalCount } }',
  },
  {
    refused: 'BAD_USER_INPUT',
    name: 'a wrong page in one part of an answer',
    query:
      '{ alliance { name } groups(first: 2) { nodes { name doctors(first: 0) { totalCount } } } }',
  },
  {
    refused: 'GRAPHQL_VALIDATION_FAILED',
    name: 'an unknown field',
    query: '{ groups { colour } }',
  },
  {
    refused: 'GRAPHQL_VALIDATION_FAILED',
    name: 'a wrong enum value',
    query: '{ groups(filter: { status: GOOD }) { totalCount } }',
  },
  {
    refused: 'BAD_USER_INPUT',
    name: 'a variable that is missing',
    query: 'query ($id: ID!) { doctor(id: $id) { name } }',
  },
  { refused: 'GRAPHQL_PARSE_FAILED', name: 'no GraphQL at all', query: '{ groups {' },
  { name: 'the names of types', query: '{ __typename alliance { __typename } }' },
  { name: 'a look at the schema', query: '{ __type(name: "Group") { fields { name } } }' },
];

/** The daily jobs of the explorer, and what is likely to differ between one process and several. */
export const operations: readonly ParityOperation[] = [
  ...own,
  ...readExamples(join(__dirname, '../../examples')).map(({ name, operation, variables }) => ({
    name: `the example ${name}`,
    query: operation,
    variables: () => variables,
    // Referrals name patients: they are for the groups that treat them, whatever others may see.
    as: name.includes('referrals') ? ('group' as const) : ('secretariat' as const),
  })),
];

function endCursor(answers: Answers): unknown {
  const page = JSON.parse(answers.get('a first page')!.text) as {
    data: { groups: { pageInfo: { endCursor: string } } };
  };
  return page.data.groups.pageInfo.endCursor;
}
