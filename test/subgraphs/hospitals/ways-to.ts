/** A row, by the columns that say what it is about; it is looked for under each of them. */
export interface About {
  readonly id: string;
  readonly groupId?: string | null;
  readonly hospitalId?: string | null;
  readonly siteId?: string | null;
  readonly theatreId?: string | null;
  readonly agreementId?: string | null;
  readonly leadDoctorId?: string;
  readonly assistantId?: string;
  readonly caseId?: string | null;
  readonly poolId?: string | null;
  /** Rows that point at it, by their type. */
  readonly pointedAtBy?: Readonly<Record<string, string>>;
}

type Subject = 'group' | 'hospital' | 'site' | 'theatre' | 'agreement' | 'leadDoctor';

const list = 'totalCount nodes { id }';

/** A list at the root, whole and by each of its filters. */
const listed = (field: string, about: About, filters: readonly Subject[]) => [
  `${field}(first: 100) { ${list} }`,
  ...filters.flatMap((name) => {
    const id = about[`${name}Id`];
    return id ? [`${field}(first: 100, filter: { ${name}: "${id}" }) { ${list} }`] : [];
  }),
];

const hop = (type: string, id: string, selection: string) =>
  `_entities(representations: [{ __typename: "${type}", id: "${id}" }]) { ... on ${type} { ${selection} } }`;

/** Below a parent, to which the gateway may come from anywhere. */
const below = (field: string, type: string, parentId: string | null | undefined, what = list) =>
  parentId ? [hop(type, parentId, `${field} { ${what} }`)] : [];

/** From rows that point at it. */
const from = (field: string, { pointedAtBy = {} }: About) =>
  Object.entries(pointedAtBy).map(([type, id]) => hop(type, id, `${field} { id }`));

const byId = (field: string, { id }: About) => `${field}(id: "${id}") { id }`;

/** Every way on which a client can come to a row of each type that not everybody sees. */
export const waysTo = {
  CooperationAgreement: (about: About) => [
    byId('agreement', about),
    hop('CooperationAgreement', about.id, 'id'),
    ...listed('agreements', about, ['group', 'hospital', 'site']),
    ...below('agreements', 'Group', about.groupId),
    ...below('agreements', 'Hospital', about.hospitalId),
    ...below('agreements', 'Site', about.siteId),
    ...from('agreement', about),
  ],
  PlatformAssessment: (about: About) => [
    hop('PlatformAssessment', about.id, 'id'),
    ...listed('platformAssessments', about, ['hospital', 'site']),
  ],
  OfferedSession: (about: About) => [
    hop('OfferedSession', about.id, 'id'),
    ...listed('offeredSessions', about, ['hospital', 'site', 'theatre', 'group', 'agreement']),
    ...below('offeredSessions', 'Site', about.siteId),
  ],
  SurgicalCase: (about: About) => [
    byId('surgicalCase', about),
    hop('SurgicalCase', about.id, 'id'),
    ...listed('surgicalCases', about, ['group', 'hospital', 'site', 'agreement', 'leadDoctor']),
    ...below('cases', 'CooperationAgreement', about.agreementId),
    ...below('cases', 'Doctor', about.leadDoctorId),
    ...below('cases', 'Doctor', about.assistantId),
    ...from('case', about),
  ],
  AdverseEvent: (about: About) => [
    hop('AdverseEvent', about.id, 'id'),
    ...listed('adverseEvents', about, ['group', 'hospital']),
    ...below('adverseEvents', 'SurgicalCase', about.caseId, 'id'),
  ],
  CaseFeedback: (about: About) => [
    hop('CaseFeedback', about.id, 'id'),
    ...below('feedback', 'SurgicalCase', about.caseId, 'id'),
  ],
  Settlement: (about: About) => [
    byId('settlement', about),
    hop('Settlement', about.id, 'id'),
    ...listed('settlements', about, ['group', 'hospital', 'agreement']),
    ...below('settlements', 'CooperationAgreement', about.agreementId),
    ...below('settlements', 'SurgicalCase', about.caseId),
    ...below('settlements', 'DepartmentPool', about.poolId, 'id'),
    ...from('corrects', about),
  ],
  DepartmentPool: (about: About) => [
    hop('DepartmentPool', about.id, 'id'),
    ...listed('departmentPools', about, ['agreement']),
    ...below('departmentPools', 'CooperationAgreement', about.agreementId),
    ...from('pool', about),
  ],
  CostLine: (about: About) => [
    hop('CostLine', about.id, 'id'),
    ...listed('costLines', about, ['agreement']),
    ...below('costLines', 'CooperationAgreement', about.agreementId),
  ],
  PriceItem: (about: About) => [
    hop('PriceItem', about.id, 'id'),
    ...listed('priceItems', about, ['hospital']),
    ...below('priceItems', 'Hospital', about.hospitalId),
  ],
  BuildProject: (about: About) => [
    byId('buildProject', about),
    hop('BuildProject', about.id, 'id'),
    ...listed('buildProjects', about, ['group']),
    ...below('buildProjects', 'Group', about.groupId),
  ],
} as const satisfies Readonly<Record<string, (about: About) => readonly string[]>>;

export type GuardedType = keyof typeof waysTo;
