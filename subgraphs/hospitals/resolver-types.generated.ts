import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from './context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
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
  readonly _hospitals: Maybe<Scalars['Boolean']['output']>;
};

/** A clinical subject of the national list (诊疗科目), or a sub-specialty of the alliance below one. */
export type Specialty = {
  readonly __typename?: 'Specialty';
  readonly code: Scalars['ID']['output'];
};

export type Hospital = {
  readonly __typename?: 'Hospital';
  readonly id: Scalars['ID']['output'];
};

/** A campus of a hospital. */
export type Site = {
  readonly __typename?: 'Site';
  readonly id: Scalars['ID']['output'];
};

/** What one group and one hospital agreed on. */
export type CooperationAgreement = {
  readonly __typename?: 'CooperationAgreement';
  readonly id: Scalars['ID']['output'];
};

/** One theatre visit of one patient. */
export type SurgicalCase = {
  readonly __typename?: 'SurgicalCase';
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
  Specialty: Specialty;
  Hospital: Hospital;
  Site: Site;
  CooperationAgreement: CooperationAgreement;
  SurgicalCase: SurgicalCase;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Specialty: { __typename: 'Specialty' } & GraphQLRecursivePick<
    FederationTypes['Specialty'],
    { code: true }
  >;
  Hospital: { __typename: 'Hospital' } & GraphQLRecursivePick<
    FederationTypes['Hospital'],
    { id: true }
  >;
  Site: { __typename: 'Site' } & GraphQLRecursivePick<FederationTypes['Site'], { id: true }>;
  CooperationAgreement: { __typename: 'CooperationAgreement' } & GraphQLRecursivePick<
    FederationTypes['CooperationAgreement'],
    { id: true }
  >;
  SurgicalCase: { __typename: 'SurgicalCase' } & GraphQLRecursivePick<
    FederationTypes['SurgicalCase'],
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
  Specialty: ResolverTypeWrapper<Specialty>;
  Hospital: ResolverTypeWrapper<import('../../platform/reference').Reference>;
  Site: ResolverTypeWrapper<import('../../platform/reference').Reference>;
  CooperationAgreement: ResolverTypeWrapper<import('../../platform/reference').Reference>;
  SurgicalCase: ResolverTypeWrapper<import('../../platform/reference').Reference>;
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
  Specialty: Specialty | FederationReferenceTypes['Specialty'];
  Hospital: import('../../platform/reference').Reference;
  Site: import('../../platform/reference').Reference;
  CooperationAgreement: import('../../platform/reference').Reference;
  SurgicalCase: import('../../platform/reference').Reference;
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
  _hospitals?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type SpecialtyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Specialty'] = ResolversParentTypes['Specialty'],
  FederationReferenceType extends FederationReferenceTypes['Specialty'] =
    FederationReferenceTypes['Specialty'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Specialty']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type HospitalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Hospital'] = ResolversParentTypes['Hospital'],
  FederationReferenceType extends FederationReferenceTypes['Hospital'] =
    FederationReferenceTypes['Hospital'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Hospital']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SiteResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site'],
  FederationReferenceType extends FederationReferenceTypes['Site'] =
    FederationReferenceTypes['Site'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Site']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CooperationAgreementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CooperationAgreement'] =
    ResolversParentTypes['CooperationAgreement'],
  FederationReferenceType extends FederationReferenceTypes['CooperationAgreement'] =
    FederationReferenceTypes['CooperationAgreement'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['CooperationAgreement']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SurgicalCaseResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SurgicalCase'] = ResolversParentTypes['SurgicalCase'],
  FederationReferenceType extends FederationReferenceTypes['SurgicalCase'] =
    FederationReferenceTypes['SurgicalCase'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['SurgicalCase']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
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
  Specialty?: SpecialtyResolvers<ContextType>;
  Hospital?: HospitalResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  CooperationAgreement?: CooperationAgreementResolvers<ContextType>;
  SurgicalCase?: SurgicalCaseResolvers<ContextType>;
};
