import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from './context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** A calendar day without a zone, written as `YYYY-MM-DD`. Days that do not exist are refused. */
  Date: { input: string; output: string };
  /** An instant. Input names its offset; output is UTC with milliseconds. */
  DateTime: { input: Date; output: Date };
  /** Money as a whole number of fen (1 yuan = 100 fen), between -9007199254740991 and 9007199254740991. */
  Fen: { input: number; output: number };
  _FieldSet: { input: unknown; output: unknown };
};

export type Language = 'ZH' | 'EN';

export type OrderDirection = 'ASC' | 'DESC';

/** What is known of a name. */
export type Names = {
  readonly __typename?: 'Names';
  readonly zh: Maybe<Scalars['String']['output']>;
  readonly en: Maybe<Scalars['String']['output']>;
  /** Without tones, derived from the Chinese name; it decides the order of lists. */
  readonly pinyin: Maybe<Scalars['String']['output']>;
};

/** How exactly a source states a date. */
export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR';

/** A date as exactly as its source states it. */
export type ReportedDate = {
  readonly __typename?: 'ReportedDate';
  /** The first day of the stated period. */
  readonly date: Scalars['Date']['output'];
  readonly precision: DatePrecision;
  /** The stated period: `2016-02-27`, `2015-09` or `2015`. */
  readonly text: Scalars['String']['output'];
};

/** Where a fact of a founding record stands, word for word. */
export type Source = {
  readonly __typename?: 'Source';
  /** Stable name of the fact. */
  readonly fact: Scalars['String']['output'];
  /** The document: `report` (on the founding, 2016) or `article` (on cooperation with hospitals). */
  readonly document: Scalars['String']['output'];
  /** Line of the document, counted from 1. */
  readonly line: Scalars['Int']['output'];
  readonly wording: Scalars['String']['output'];
  /** The document suggests it without saying it. */
  readonly inference: Scalars['Boolean']['output'];
  /** For an inference: why we conclude it. */
  readonly note: Maybe<Scalars['String']['output']>;
};

/** Where a page of a list stands in the whole. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor: Maybe<Scalars['String']['output']>;
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

/** One fact that another subgraph may copy: the state of its subject after a change. */
export type Event = {
  readonly __typename?: 'Event';
  readonly kind: Scalars['String']['output'];
  readonly subjectId: Scalars['ID']['output'];
  readonly occurredAt: Scalars['DateTime']['output'];
  /** The subject as JSON. */
  readonly payload: Scalars['String']['output'];
};

/** A run of facts in the order in which they were committed. */
export type EventPage = {
  readonly __typename?: 'EventPage';
  readonly events: ReadonlyArray<Event>;
  /** Continues behind the last event of this page. */
  readonly cursor: Scalars['String']['output'];
  readonly hasMore: Scalars['Boolean']['output'];
  /** When `hasMore` is false: everything that was committed before this instant has been told. */
  readonly heartbeatAt: Scalars['DateTime']['output'];
};

/** One measured figure of one group, as an owner tells it to the reports. */
export type SliceFigure = {
  readonly __typename?: 'SliceFigure';
  /** Null for the whole alliance. */
  readonly groupId: Maybe<Scalars['ID']['output']>;
  readonly measure: Scalars['String']['output'];
  readonly value: Scalars['Float']['output'];
};

/** Why a doctor comes to a site. */
export type Purpose = 'SURGERY' | 'OUTPATIENT' | 'CONSULTATION' | 'TEACHING';

/** Professional titles of doctors (主任, 副主任, 主治, 住院医师), from the highest. */
export type DoctorTitle = 'CHIEF' | 'ASSOCIATE_CHIEF' | 'ATTENDING' | 'RESIDENT';

/** How a group stands to the alliance. `KNOWN` groups are mentioned in sources and are not members. */
export type GroupStatus = 'APPLICANT' | 'MEMBER' | 'SUSPENDED' | 'EXPELLED' | 'WITHDRAWN' | 'KNOWN';

export type Query = {
  readonly __typename?: 'Query';
  /** The alliance itself. */
  readonly alliance: Alliance;
  /** Who is asking, as the graph understands the credential. Nobody in particular without one. */
  readonly viewer: Viewer;
  /** One group by its id or its slug; exactly one of the two. Null when there is none. */
  readonly group: Maybe<Group>;
  readonly groups: GroupConnection;
  /**
   * Groups, hospitals and doctors found by the beginning of a Chinese name or of any part of it, an
   * English name, pinyin (`dong lei`, `donglei`) or initials (`dl`). At most 64 characters.
   */
  readonly search: SearchAnswer;
  /** Facts for the copies that other subgraphs keep. */
  readonly groupsEvents: EventPage;
  /** Figures for the scorecards; of the whole alliance when no groups are named. Days are half-open. */
  readonly groupsSlice: ReadonlyArray<SliceFigure>;
};

export type QueryGroupArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};

export type QueryGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GroupFilter>;
  orderBy?: InputMaybe<GroupOrder>;
};

export type QuerySearchArgs = {
  text: Scalars['String']['input'];
};

export type QueryGroupsEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryGroupsSliceArgs = {
  groupIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

/** What one search found, from every subgraph that owns something with a name. */
export type SearchAnswer = {
  readonly __typename?: 'SearchAnswer';
  /** What was searched for, in normal form. */
  readonly text: Scalars['String']['output'];
  /** The best hits first; `first` is at most 20. */
  readonly groups: ReadonlyArray<Group>;
};

/** What one search found, from every subgraph that owns something with a name. */
export type SearchAnswerGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Who is asking. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  readonly kind: ViewerKind;
  readonly subject: Maybe<Scalars['String']['output']>;
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** The groups that the viewer belongs to. */
  readonly groups: ReadonlyArray<Group>;
  /** The hospitals that the viewer belongs to. */
  readonly hospitals: ReadonlyArray<Hospital>;
  /** The viewer's own entry in the register of doctors. */
  readonly doctor: Maybe<Doctor>;
};

export type ViewerKind = 'ANONYMOUS' | 'USER' | 'SERVICE';

/** The loose alliance of independent doctors' groups (中国医生集团联盟): every group keeps its own business. */
export type Alliance = {
  readonly __typename?: 'Alliance';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly names: Names;
  readonly foundedOn: ReportedDate;
  readonly foundedIn: Scalars['String']['output'];
  /** What the founders signed in 2016. */
  readonly consensus: Consensus;
  /** The terms of admission and conduct that are in force. */
  readonly charter: Charter;
  readonly charters: ReadonlyArray<Charter>;
  readonly emblem: Emblem;
  readonly members: GroupConnection;
  readonly sources: ReadonlyArray<Source>;
};

/** The loose alliance of independent doctors' groups (中国医生集团联盟): every group keeps its own business. */
export type AllianceNameArgs = {
  lang?: Language;
};

/** The loose alliance of independent doctors' groups (中国医生集团联盟): every group keeps its own business. */
export type AllianceMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<GroupOrder>;
};

export type Consensus = {
  readonly __typename?: 'Consensus';
  readonly id: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  readonly signedOn: ReportedDate;
  readonly tenets: ReadonlyArray<Tenet>;
  readonly signatories: ReadonlyArray<Group>;
  readonly sources: ReadonlyArray<Source>;
};

export type Tenet = {
  readonly __typename?: 'Tenet';
  /** Place in the document, from 1. */
  readonly position: Scalars['Int']['output'];
  readonly text: Scalars['String']['output'];
};

/** The terms of admission and conduct, in versions. Amending needs two thirds of all members. */
export type Charter = {
  readonly __typename?: 'Charter';
  readonly id: Scalars['ID']['output'];
  /** From 1 upward; the first has no criteria in the sources. */
  readonly version: Scalars['Int']['output'];
  readonly inForceFrom: Maybe<ReportedDate>;
  readonly criteria: ReadonlyArray<CharterCriterion>;
  readonly sources: ReadonlyArray<Source>;
};

export type CharterCriterion = {
  readonly __typename?: 'CharterCriterion';
  readonly code: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

/** The emblem: leaves that stand up from a green horizon. No source assigns a colour to a group. */
export type Emblem = {
  readonly __typename?: 'Emblem';
  /** How many leaves there are: one for each founding group. */
  readonly leaves: Scalars['Int']['output'];
  readonly leafColoursMean: Scalars['String']['output'];
  readonly leavesMean: Scalars['String']['output'];
  readonly ground: Scalars['String']['output'];
  readonly groundMeans: Scalars['String']['output'];
};

/**
 * Physicians who practise together, outside or inside the public system (医生集团). What no source
 * states is null.
 */
export type Group = {
  readonly __typename?: 'Group';
  readonly id: Scalars['ID']['output'];
  /** Short, stable name for addresses: lower-case letters, digits and hyphens. */
  readonly slug: Scalars['String']['output'];
  /** English falls back to Chinese where no English name is known. */
  readonly name: Scalars['String']['output'];
  readonly names: Names;
  readonly aliases: ReadonlyArray<GroupAlias>;
  readonly specialties: ReadonlyArray<Specialty>;
  readonly legalForm: Maybe<LegalForm>;
  readonly systemPosition: Maybe<SystemPosition>;
  readonly founders: ReadonlyArray<Doctor>;
  readonly foundedOn: Maybe<ReportedDate>;
  readonly launchedOn: Maybe<ReportedDate>;
  readonly city: Maybe<Scalars['String']['output']>;
  readonly spunOffFrom: Maybe<SpinOff>;
  readonly spinOffs: ReadonlyArray<Group>;
  /** Groups that joined this group's umbrella. */
  readonly affiliates: ReadonlyArray<Group>;
  /** Whether the group accepts only doctors who work for it alone (see the rule of engagements). */
  readonly fullTimeOnly: Maybe<Scalars['Boolean']['output']>;
  /** What the group asks of doctors who want to join, as its sources state it. */
  readonly joiningRequirements: Maybe<Scalars['String']['output']>;
  readonly status: GroupStatus;
  readonly foundingMember: Scalars['Boolean']['output'];
  readonly joinedOn: Maybe<ReportedDate>;
  /** Place of the group's leaf in the emblem, where one was assigned. */
  readonly leaf: Maybe<Scalars['Int']['output']>;
  /** Figures as a source states them: never mixed with measured data. */
  readonly reportedFigures: ReadonlyArray<ReportedFigure>;
  /** What ends within the given number of days (1 to 366), from every subgraph that owns such things. */
  readonly expiring: Expiring;
  /** What waits for this group's people, from every subgraph that owns such things. */
  readonly tasks: Tasks;
  /** Recorded from sources, not yet completed by the group: it takes no booking, case or settlement. */
  readonly reported: Scalars['Boolean']['output'];
  readonly synthetic: Scalars['Boolean']['output'];
  readonly sources: ReadonlyArray<Source>;
};

/**
 * Physicians who practise together, outside or inside the public system (医生集团). What no source
 * states is null.
 */
export type GroupNameArgs = {
  lang?: Language;
};

/**
 * Physicians who practise together, outside or inside the public system (医生集团). What no source
 * states is null.
 */
export type GroupExpiringArgs = {
  days?: Scalars['Int']['input'];
};

export type GroupAlias = {
  readonly __typename?: 'GroupAlias';
  readonly name: Scalars['String']['output'];
  readonly inference: Scalars['Boolean']['output'];
};

export type LegalForm = 'SHAREHOLDING' | 'PARTNERSHIP' | 'OTHER';

/** Whether a group stands outside or inside the public system; both may join. */
export type SystemPosition = 'OUTSIDE' | 'INSIDE';

export type SpinOff = {
  readonly __typename?: 'SpinOff';
  readonly group: Group;
  /** Whether that group holds a stake. */
  readonly stakeholder: Scalars['Boolean']['output'];
  /** Percent of the shares, where it is known. */
  readonly stakePercent: Maybe<Scalars['Float']['output']>;
  readonly spunOffOn: Maybe<ReportedDate>;
};

/** A figure in the words of its source. */
export type ReportedFigure = {
  readonly __typename?: 'ReportedFigure';
  /** What it counts, such as `operations`. */
  readonly code: Scalars['String']['output'];
  /** The number, where the wording holds one. */
  readonly value: Maybe<Scalars['Float']['output']>;
  readonly unit: Maybe<Scalars['String']['output']>;
  readonly wording: Scalars['String']['output'];
  /** When it was said. */
  readonly statedOn: Maybe<ReportedDate>;
  readonly source: Maybe<Source>;
};

/** What ends soon for one group. Owners of further facts add their own. */
export type Expiring = {
  readonly __typename?: 'Expiring';
  readonly groupId: Scalars['ID']['output'];
  readonly days: Scalars['Int']['output'];
};

/** What waits for one group's people. Owners of further facts add their own. */
export type Tasks = {
  readonly __typename?: 'Tasks';
  readonly groupId: Scalars['ID']['output'];
};

/** What several groups buy, contract, operate or finance together. */
export type Initiative = {
  readonly __typename?: 'Initiative';
  readonly id: Scalars['ID']['output'];
};

/** A patient passed from one group to another (转诊). */
export type Referral = {
  readonly __typename?: 'Referral';
  readonly id: Scalars['ID']['output'];
};

/** An organisation that works with the alliance or with one group. */
export type Partner = {
  readonly __typename?: 'Partner';
  readonly id: Scalars['ID']['output'];
};

export type GroupFilter = {
  readonly status?: InputMaybe<ReadonlyArray<GroupStatus>>;
  readonly foundingMember?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of a specialty; groups of its sub-specialties are included. */
  readonly specialty?: InputMaybe<Scalars['ID']['input']>;
  readonly city?: InputMaybe<Scalars['String']['input']>;
  readonly fullTimeOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Beginning of a name, as in `search`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

export type GroupOrder = {
  readonly field: GroupOrderField;
  readonly direction?: OrderDirection;
};

export type GroupOrderField =
  /** By the pinyin of the Chinese name. */
  'NAME' | 'FOUNDED_ON' | 'JOINED_ON';

export type GroupConnection = {
  readonly __typename?: 'GroupConnection';
  readonly edges: ReadonlyArray<GroupEdge>;
  readonly nodes: ReadonlyArray<Group>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type GroupEdge = {
  readonly __typename?: 'GroupEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Group;
};

/** A clinical subject of the national list (诊疗科目); the hospitals subgraph owns it. */
export type Specialty = {
  readonly __typename?: 'Specialty';
  readonly code: Scalars['ID']['output'];
};

export type Hospital = {
  readonly __typename?: 'Hospital';
  readonly id: Scalars['ID']['output'];
};

export type Doctor = {
  readonly __typename?: 'Doctor';
  readonly id: Scalars['ID']['output'];
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
  reference: TReference,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
type NullableCheck<T, S> =
  Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ResolverFn<TResult, TParent, TContext, TArgs>
  | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<
  TResult,
  TKey extends string,
  TParent,
  TContext,
  TArgs,
> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<
  TTypes,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<
  T = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  SearchAnswer: SearchAnswer;
  Alliance: Alliance;
  Consensus: Consensus;
  Charter: Charter;
  Group: Group;
  Expiring: Expiring;
  Tasks: Tasks;
  Initiative: Initiative;
  Referral: Referral;
  Partner: Partner;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  SearchAnswer: { __typename: 'SearchAnswer' } & GraphQLRecursivePick<
    FederationTypes['SearchAnswer'],
    { text: true }
  >;
  Alliance: { __typename: 'Alliance' } & GraphQLRecursivePick<
    FederationTypes['Alliance'],
    { id: true }
  >;
  Consensus: { __typename: 'Consensus' } & GraphQLRecursivePick<
    FederationTypes['Consensus'],
    { id: true }
  >;
  Charter: { __typename: 'Charter' } & GraphQLRecursivePick<
    FederationTypes['Charter'],
    { id: true }
  >;
  Group: { __typename: 'Group' } & (
    | GraphQLRecursivePick<FederationTypes['Group'], { id: true }>
    | GraphQLRecursivePick<FederationTypes['Group'], { slug: true }>
  );
  Expiring: { __typename: 'Expiring' } & GraphQLRecursivePick<
    FederationTypes['Expiring'],
    { groupId: true; days: true }
  >;
  Tasks: { __typename: 'Tasks' } & GraphQLRecursivePick<
    FederationTypes['Tasks'],
    { groupId: true }
  >;
  Initiative: { __typename: 'Initiative' } & GraphQLRecursivePick<
    FederationTypes['Initiative'],
    { id: true }
  >;
  Referral: { __typename: 'Referral' } & GraphQLRecursivePick<
    FederationTypes['Referral'],
    { id: true }
  >;
  Partner: { __typename: 'Partner' } & GraphQLRecursivePick<
    FederationTypes['Partner'],
    { id: true }
  >;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Fen: ResolverTypeWrapper<Scalars['Fen']['output']>;
  Language: Language;
  OrderDirection: OrderDirection;
  Names: ResolverTypeWrapper<Names>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  DatePrecision: DatePrecision;
  ReportedDate: ResolverTypeWrapper<ReportedDate>;
  Source: ResolverTypeWrapper<import('../../platform/sources/record-source').RecordSource>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Event: ResolverTypeWrapper<import('../../platform/events/outbox-event').OutboxEvent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  EventPage: ResolverTypeWrapper<import('../../platform/events/read-events').EventPage>;
  SliceFigure: ResolverTypeWrapper<SliceFigure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Purpose: Purpose;
  DoctorTitle: DoctorTitle;
  GroupStatus: GroupStatus;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SearchAnswer: ResolverTypeWrapper<import('./register/search-answer').SearchAnswer>;
  Viewer: ResolverTypeWrapper<import('../../platform/viewer').Viewer>;
  ViewerKind: ViewerKind;
  Alliance: ResolverTypeWrapper<import('./register/entities/alliance').Alliance>;
  Consensus: ResolverTypeWrapper<import('./register/entities/consensus').Consensus>;
  Tenet: ResolverTypeWrapper<Tenet>;
  Charter: ResolverTypeWrapper<import('./register/entities/charter').Charter>;
  CharterCriterion: ResolverTypeWrapper<CharterCriterion>;
  Emblem: ResolverTypeWrapper<Emblem>;
  Group: ResolverTypeWrapper<import('./register/entities/doctor-group').DoctorGroup>;
  GroupAlias: ResolverTypeWrapper<import('./register/entities/group-alias').GroupAlias>;
  LegalForm: LegalForm;
  SystemPosition: SystemPosition;
  SpinOff: ResolverTypeWrapper<import('./register/spin-off').SpinOff>;
  ReportedFigure: ResolverTypeWrapper<import('./register/entities/reported-figure').ReportedFigure>;
  Expiring: ResolverTypeWrapper<import('./outlook/expiring').Expiring>;
  Tasks: ResolverTypeWrapper<import('./outlook/tasks').Tasks>;
  Initiative: ResolverTypeWrapper<import('../../platform/reference').Reference>;
  Referral: ResolverTypeWrapper<import('../../platform/reference').Reference>;
  Partner: ResolverTypeWrapper<import('../../platform/reference').Reference>;
  GroupFilter: GroupFilter;
  GroupOrder: GroupOrder;
  GroupOrderField: GroupOrderField;
  GroupConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./register/entities/doctor-group').DoctorGroup
    >
  >;
  GroupEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./register/entities/doctor-group').DoctorGroup
    >
  >;
  Specialty: ResolverTypeWrapper<Specialty>;
  Hospital: ResolverTypeWrapper<import('../../platform/reference').Reference>;
  Doctor: ResolverTypeWrapper<import('../../platform/reference').Reference>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Fen: Scalars['Fen']['output'];
  Names: Names;
  String: Scalars['String']['output'];
  ReportedDate: ReportedDate;
  Source: import('../../platform/sources/record-source').RecordSource;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  PageInfo: PageInfo;
  Event: import('../../platform/events/outbox-event').OutboxEvent;
  ID: Scalars['ID']['output'];
  EventPage: import('../../platform/events/read-events').EventPage;
  SliceFigure: SliceFigure;
  Float: Scalars['Float']['output'];
  Query: Record<PropertyKey, never>;
  SearchAnswer: import('./register/search-answer').SearchAnswer;
  Viewer: import('../../platform/viewer').Viewer;
  Alliance: import('./register/entities/alliance').Alliance;
  Consensus: import('./register/entities/consensus').Consensus;
  Tenet: Tenet;
  Charter: import('./register/entities/charter').Charter;
  CharterCriterion: CharterCriterion;
  Emblem: Emblem;
  Group: import('./register/entities/doctor-group').DoctorGroup;
  GroupAlias: import('./register/entities/group-alias').GroupAlias;
  SpinOff: import('./register/spin-off').SpinOff;
  ReportedFigure: import('./register/entities/reported-figure').ReportedFigure;
  Expiring: import('./outlook/expiring').Expiring;
  Tasks: import('./outlook/tasks').Tasks;
  Initiative: import('../../platform/reference').Reference;
  Referral: import('../../platform/reference').Reference;
  Partner: import('../../platform/reference').Reference;
  GroupFilter: GroupFilter;
  GroupOrder: GroupOrder;
  GroupConnection: import('../../platform/connection/connection').Connection<
    import('./register/entities/doctor-group').DoctorGroup
  >;
  GroupEdge: import('../../platform/connection/connection').Edge<
    import('./register/entities/doctor-group').DoctorGroup
  >;
  Specialty: Specialty;
  Hospital: import('../../platform/reference').Reference;
  Doctor: import('../../platform/reference').Reference;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes['DateTime'],
  any
> {
  name: 'DateTime';
}

export interface FenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Fen'], any> {
  name: 'Fen';
}

export type NamesResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Names'] = ResolversParentTypes['Names'],
> = {
  zh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pinyin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReportedDateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReportedDate'] = ResolversParentTypes['ReportedDate'],
> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source'],
> = {
  fact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inference?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'],
> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  payload?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventPageResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EventPage'] = ResolversParentTypes['EventPage'],
> = {
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  heartbeatAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SliceFigureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SliceFigure'] = ResolversParentTypes['SliceFigure'],
> = {
  groupId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  alliance?: Resolver<ResolversTypes['Alliance'], ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  group?: Resolver<
    Maybe<ResolversTypes['Group']>,
    ParentType,
    ContextType,
    Partial<QueryGroupArgs>
  >;
  groups?: Resolver<
    ResolversTypes['GroupConnection'],
    ParentType,
    ContextType,
    Partial<QueryGroupsArgs>
  >;
  search?: Resolver<
    ResolversTypes['SearchAnswer'],
    ParentType,
    ContextType,
    RequireFields<QuerySearchArgs, 'text'>
  >;
  groupsEvents?: Resolver<
    ResolversTypes['EventPage'],
    ParentType,
    ContextType,
    Partial<QueryGroupsEventsArgs>
  >;
  groupsSlice?: Resolver<
    ReadonlyArray<ResolversTypes['SliceFigure']>,
    ParentType,
    ContextType,
    RequireFields<QueryGroupsSliceArgs, 'from' | 'to'>
  >;
};

export type SearchAnswerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchAnswer'] = ResolversParentTypes['SearchAnswer'],
  FederationReferenceType extends FederationReferenceTypes['SearchAnswer'] =
    FederationReferenceTypes['SearchAnswer'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['SearchAnswer']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groups?: Resolver<
    ReadonlyArray<ResolversTypes['Group']>,
    ParentType,
    ContextType,
    RequireFields<SearchAnswerGroupsArgs, 'first'>
  >;
};

export type ViewerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer'],
> = {
  kind?: Resolver<ResolversTypes['ViewerKind'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  hospitals?: Resolver<ReadonlyArray<ResolversTypes['Hospital']>, ParentType, ContextType>;
  doctor?: Resolver<Maybe<ResolversTypes['Doctor']>, ParentType, ContextType>;
};

export type AllianceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Alliance'] = ResolversParentTypes['Alliance'],
  FederationReferenceType extends FederationReferenceTypes['Alliance'] =
    FederationReferenceTypes['Alliance'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Alliance']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<AllianceNameArgs, 'lang'>
  >;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  foundedOn?: Resolver<ResolversTypes['ReportedDate'], ParentType, ContextType>;
  foundedIn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  consensus?: Resolver<ResolversTypes['Consensus'], ParentType, ContextType>;
  charter?: Resolver<ResolversTypes['Charter'], ParentType, ContextType>;
  charters?: Resolver<ReadonlyArray<ResolversTypes['Charter']>, ParentType, ContextType>;
  emblem?: Resolver<ResolversTypes['Emblem'], ParentType, ContextType>;
  members?: Resolver<
    ResolversTypes['GroupConnection'],
    ParentType,
    ContextType,
    Partial<AllianceMembersArgs>
  >;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type ConsensusResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Consensus'] = ResolversParentTypes['Consensus'],
  FederationReferenceType extends FederationReferenceTypes['Consensus'] =
    FederationReferenceTypes['Consensus'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Consensus']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['ReportedDate'], ParentType, ContextType>;
  tenets?: Resolver<ReadonlyArray<ResolversTypes['Tenet']>, ParentType, ContextType>;
  signatories?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type TenetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Tenet'] = ResolversParentTypes['Tenet'],
> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CharterResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Charter'] = ResolversParentTypes['Charter'],
  FederationReferenceType extends FederationReferenceTypes['Charter'] =
    FederationReferenceTypes['Charter'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Charter']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['ReportedDate']>, ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['CharterCriterion']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type CharterCriterionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CharterCriterion'] =
    ResolversParentTypes['CharterCriterion'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EmblemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Emblem'] = ResolversParentTypes['Emblem'],
> = {
  leaves?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leafColoursMean?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leavesMean?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groundMeans?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GroupResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group'],
  FederationReferenceType extends FederationReferenceTypes['Group'] =
    FederationReferenceTypes['Group'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Group']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<GroupNameArgs, 'lang'>
  >;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['GroupAlias']>, ParentType, ContextType>;
  specialties?: Resolver<ReadonlyArray<ResolversTypes['Specialty']>, ParentType, ContextType>;
  legalForm?: Resolver<Maybe<ResolversTypes['LegalForm']>, ParentType, ContextType>;
  systemPosition?: Resolver<Maybe<ResolversTypes['SystemPosition']>, ParentType, ContextType>;
  founders?: Resolver<ReadonlyArray<ResolversTypes['Doctor']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['ReportedDate']>, ParentType, ContextType>;
  launchedOn?: Resolver<Maybe<ResolversTypes['ReportedDate']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  spunOffFrom?: Resolver<Maybe<ResolversTypes['SpinOff']>, ParentType, ContextType>;
  spinOffs?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  affiliates?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  fullTimeOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  joiningRequirements?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GroupStatus'], ParentType, ContextType>;
  foundingMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  joinedOn?: Resolver<Maybe<ResolversTypes['ReportedDate']>, ParentType, ContextType>;
  leaf?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reportedFigures?: Resolver<
    ReadonlyArray<ResolversTypes['ReportedFigure']>,
    ParentType,
    ContextType
  >;
  expiring?: Resolver<
    ResolversTypes['Expiring'],
    ParentType,
    ContextType,
    RequireFields<GroupExpiringArgs, 'days'>
  >;
  tasks?: Resolver<ResolversTypes['Tasks'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type GroupAliasResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GroupAlias'] = ResolversParentTypes['GroupAlias'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inference?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SpinOffResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SpinOff'] = ResolversParentTypes['SpinOff'],
> = {
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  stakeholder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stakePercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  spunOffOn?: Resolver<Maybe<ResolversTypes['ReportedDate']>, ParentType, ContextType>;
};

export type ReportedFigureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReportedFigure'] =
    ResolversParentTypes['ReportedFigure'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statedOn?: Resolver<Maybe<ResolversTypes['ReportedDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type ExpiringResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Expiring'] = ResolversParentTypes['Expiring'],
  FederationReferenceType extends FederationReferenceTypes['Expiring'] =
    FederationReferenceTypes['Expiring'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Expiring']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  groupId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TasksResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Tasks'] = ResolversParentTypes['Tasks'],
  FederationReferenceType extends FederationReferenceTypes['Tasks'] =
    FederationReferenceTypes['Tasks'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Tasks']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  groupId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type InitiativeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative'],
  FederationReferenceType extends FederationReferenceTypes['Initiative'] =
    FederationReferenceTypes['Initiative'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Initiative']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReferralResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral'],
  FederationReferenceType extends FederationReferenceTypes['Referral'] =
    FederationReferenceTypes['Referral'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Referral']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PartnerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner'],
  FederationReferenceType extends FederationReferenceTypes['Partner'] =
    FederationReferenceTypes['Partner'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Partner']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GroupConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GroupConnection'] =
    ResolversParentTypes['GroupConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GroupEdge'] = ResolversParentTypes['GroupEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
};

export type SpecialtyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Specialty'] = ResolversParentTypes['Specialty'],
> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type HospitalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Hospital'] = ResolversParentTypes['Hospital'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DoctorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Doctor'] = ResolversParentTypes['Doctor'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Fen?: GraphQLScalarType;
  Names?: NamesResolvers<ContextType>;
  ReportedDate?: ReportedDateResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventPage?: EventPageResolvers<ContextType>;
  SliceFigure?: SliceFigureResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SearchAnswer?: SearchAnswerResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Alliance?: AllianceResolvers<ContextType>;
  Consensus?: ConsensusResolvers<ContextType>;
  Tenet?: TenetResolvers<ContextType>;
  Charter?: CharterResolvers<ContextType>;
  CharterCriterion?: CharterCriterionResolvers<ContextType>;
  Emblem?: EmblemResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  GroupAlias?: GroupAliasResolvers<ContextType>;
  SpinOff?: SpinOffResolvers<ContextType>;
  ReportedFigure?: ReportedFigureResolvers<ContextType>;
  Expiring?: ExpiringResolvers<ContextType>;
  Tasks?: TasksResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  GroupConnection?: GroupConnectionResolvers<ContextType>;
  GroupEdge?: GroupEdgeResolvers<ContextType>;
  Specialty?: SpecialtyResolvers<ContextType>;
  Hospital?: HospitalResolvers<ContextType>;
  Doctor?: DoctorResolvers<ContextType>;
};
