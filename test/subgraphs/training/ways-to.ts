/** A row, by the columns that say what it is about; it is looked for under each of them. */
export interface About {
  readonly id: string;
  readonly programmeId?: string;
  readonly cohortId?: string;
  readonly enrolmentId?: string;
  readonly groupId?: string;
  readonly doctorId?: string;
  readonly institutionId?: string;
}

const list = 'totalCount nodes { id }';

const hop = (type: string, id: string | undefined, selection: string) =>
  `_entities(representations: [{ __typename: "${type}", id: "${id}" }]) { ... on ${type} { ${selection} } }`;

/** Every way on which a client can come to a row of each type that not everybody sees. */
export const waysTo = {
  Programme: ({ id, groupId, doctorId }: About) => [
    `programme(id: "${id}") { id }`,
    `programmes(first: 100) { ${list} }`,
    `programmes(first: 100, filter: { hosts: ["${groupId}"] }) { ${list} }`,
    `programmes(first: 100, filter: { openSeats: false, state: [DRAFT] }) { ${list} }`,
    hop('Programme', id, 'id'),
    hop('Group', groupId, `programmes(first: 100) { ${list} }`),
    hop('Doctor', doctorId, `supervises(first: 100) { ${list} }`),
    'programmes(filter: { kind: [ACADEMIC] }) { nodes { prerequisites { id } } }',
  ],
  Cohort: ({ id, programmeId }: About) => [
    `cohort(id: "${id}") { id }`,
    `cohorts(first: 100) { ${list} }`,
    `cohorts(first: 100, filter: { programme: "${programmeId}" }) { ${list} }`,
    hop('Cohort', id, 'id'),
    hop('Programme', programmeId, `cohorts(first: 100) { ${list} }`),
  ],
  Module: ({ id, programmeId }: About) => [
    hop('Module', id, 'id'),
    hop('Programme', programmeId, 'modules { id }'),
  ],
  Enrolment: ({ id, programmeId, cohortId, doctorId, institutionId }: About) => [
    `enrolment(id: "${id}") { id }`,
    `enrolments(first: 100) { ${list} }`,
    `enrolments(first: 100, filter: { programme: "${programmeId}" }) { ${list} }`,
    `enrolments(first: 100, filter: { cohort: "${cohortId}" }) { ${list} }`,
    hop('Enrolment', id, 'id'),
    hop('Programme', programmeId, `enrolments(first: 100) { ${list} }`),
    hop('Cohort', cohortId, `enrolments(first: 100) { ${list} }`),
    ...(doctorId ? [hop('Doctor', doctorId, `enrolments(first: 100) { ${list} }`)] : []),
    ...(institutionId
      ? [hop('Institution', institutionId, `enrolments(first: 100) { ${list} }`)]
      : []),
  ],
  Trainee: ({ id, enrolmentId }: About) => [
    hop('Trainee', id, 'id'),
    `enrolment(id: "${enrolmentId}") { trainee { id } }`,
  ],
  LogbookEntry: ({ id, enrolmentId }: About) => [
    hop('LogbookEntry', id, 'id'),
    hop('Enrolment', enrolmentId, `logbook(first: 100) { ${list} }`),
  ],
  Assessment: ({ id, enrolmentId }: About) => [
    hop('Assessment', id, 'id'),
    hop('Enrolment', enrolmentId, 'assessments { id }'),
  ],
} as const satisfies Readonly<Record<string, (about: About) => readonly string[]>>;

export type GuardedType = keyof typeof waysTo;
