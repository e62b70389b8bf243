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

/** How a group and a hospital work together. */
export type CooperationMode =
  /** The group brings surgeons, managing doctors and patients; the hospital theatre, nurses, anaesthesia. */
  | 'PHP'
  /** A department built together (科室合作). */
  | 'DEPARTMENT_COBUILD'
  /** Invited visits for one patient each (外出会诊). */
  | 'CONSULTATION'
  /** The group's own institution (自建). */
  | 'SELF_BUILT'
  /** Running a department for a hospital (托管); never with a public one. */
  | 'TRUSTEESHIP';

/** A group belongs to the groups subgraph; here is what was measured of it. */
export type Group = {
  readonly __typename?: 'Group';
  readonly id: Scalars['ID']['output'];
  /** The group's figures of a period on one page. */
  readonly scorecard: Maybe<Scorecard>;
};

/** A group belongs to the groups subgraph; here is what was measured of it. */
export type GroupScorecardArgs = {
  period: PeriodInput;
};

/** The alliance belongs to the groups subgraph; here is what was measured of it. */
export type Alliance = {
  readonly __typename?: 'Alliance';
  readonly id: Scalars['ID']['output'];
  /** The figures of the whole alliance: what groups did together counts once. */
  readonly scorecard: Maybe<Scorecard>;
};

/** The alliance belongs to the groups subgraph; here is what was measured of it. */
export type AllianceScorecardArgs = {
  period: PeriodInput;
};

/** Whole days, half-open; at most 61 months. */
export type PeriodInput = {
  /** The first day. */
  readonly from: Scalars['Date']['input'];
  /** The day after the last. */
  readonly to: Scalars['Date']['input'];
};

/** Whole days, half-open. */
export type Period = {
  readonly __typename?: 'Period';
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** The day after the last. */
  readonly to: Scalars['Date']['output'];
};

/**
 * Figures of one group or of the alliance for a period, asked of their owners at this moment. The
 * group itself and the secretariat see all of them, analysts those of the whole alliance; for
 * everybody else there are the public counts.
 */
export type Scorecard = {
  readonly __typename?: 'Scorecard';
  readonly period: Period;
  /** Whether every source answered. When it is false, the figures of those that did not are null. */
  readonly complete: Scalars['Boolean']['output'];
  /** What is missing, in words; null when nothing is. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** How fresh the figures are, for each source. */
  readonly asOf: ReadonlyArray<SourceAsOf>;
  /**
   * All measures that the viewer may see, or those of them with the given codes, in the order given; at
   * most 100 codes.
   */
  readonly figures: ReadonlyArray<Figure>;
};

/**
 * Figures of one group or of the alliance for a period, asked of their owners at this moment. The
 * group itself and the secretariat see all of them, analysts those of the whole alliance; for
 * everybody else there are the public counts.
 */
export type ScorecardNoteArgs = {
  lang?: Language;
};

/**
 * Figures of one group or of the alliance for a period, asked of their owners at this moment. The
 * group itself and the secretariat see all of them, analysts those of the whole alliance; for
 * everybody else there are the public counts.
 */
export type ScorecardFiguresArgs = {
  codes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type SourceAsOf = {
  readonly __typename?: 'SourceAsOf';
  readonly source: ReportSource;
  /** Everything that the source knew at this instant is counted; null: it did not answer. */
  readonly asOf: Maybe<Scalars['DateTime']['output']>;
};

/** Where figures come from. */
export type ReportSource = 'GROUPS' | 'HOSPITALS' | 'DOCTORS' | 'TRAINING';

export type Figure = {
  readonly __typename?: 'Figure';
  readonly measure: Measure;
  /** In the unit of the measure. Null: unknown, because the source did not answer; zero is known. */
  readonly value: Maybe<Scalars['Float']['output']>;
};

/** What a figure means. A definition never changes: a new one is a new version. */
export type Measure = {
  readonly __typename?: 'Measure';
  readonly code: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly definition: Scalars['String']['output'];
  readonly unit: MeasureUnit;
  /**
   * Whether figures of several groups, or of periods that follow each other, may be added. Where it
   * is false, ask for the alliance or for the whole period instead.
   */
  readonly additive: Scalars['Boolean']['output'];
  readonly source: ReportSource;
};

/** What a figure means. A definition never changes: a new one is a new version. */
export type MeasureNameArgs = {
  lang?: Language;
};

/** What a figure means. A definition never changes: a new one is a new version. */
export type MeasureDefinitionArgs = {
  lang?: Language;
};

export type MeasureUnit =
  | 'COUNT'
  | 'PERSON'
  /** Money, in fen. */
  | 'FEN';

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
  Group: Group;
  Alliance: Alliance;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Group: { __typename: 'Group' } & GraphQLRecursivePick<FederationTypes['Group'], { id: true }>;
  Alliance: { __typename: 'Alliance' } & GraphQLRecursivePick<
    FederationTypes['Alliance'],
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
  CooperationMode: CooperationMode;
  Group: ResolverTypeWrapper<import('../../platform/reference').Reference>;
  Alliance: ResolverTypeWrapper<import('../../platform/reference').Reference>;
  PeriodInput: PeriodInput;
  Period: ResolverTypeWrapper<Period>;
  Scorecard: ResolverTypeWrapper<import('./scorecard/scorecard').Scorecard>;
  SourceAsOf: ResolverTypeWrapper<SourceAsOf>;
  ReportSource: ReportSource;
  Figure: ResolverTypeWrapper<import('./scorecard/figure').Figure>;
  Measure: ResolverTypeWrapper<import('./catalogue/measure-definition').MeasureDefinition>;
  MeasureUnit: MeasureUnit;
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
  Group: import('../../platform/reference').Reference;
  Alliance: import('../../platform/reference').Reference;
  PeriodInput: PeriodInput;
  Period: Period;
  Scorecard: import('./scorecard/scorecard').Scorecard;
  SourceAsOf: SourceAsOf;
  Figure: import('./scorecard/figure').Figure;
  Measure: import('./catalogue/measure-definition').MeasureDefinition;
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
  scorecard?: Resolver<
    Maybe<ResolversTypes['Scorecard']>,
    ParentType,
    ContextType,
    RequireFields<GroupScorecardArgs, 'period'>
  >;
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
  scorecard?: Resolver<
    Maybe<ResolversTypes['Scorecard']>,
    ParentType,
    ContextType,
    RequireFields<AllianceScorecardArgs, 'period'>
  >;
};

export type PeriodResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period'],
> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ScorecardResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Scorecard'] = ResolversParentTypes['Scorecard'],
> = {
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<
    Maybe<ResolversTypes['String']>,
    ParentType,
    ContextType,
    RequireFields<ScorecardNoteArgs, 'lang'>
  >;
  asOf?: Resolver<ReadonlyArray<ResolversTypes['SourceAsOf']>, ParentType, ContextType>;
  figures?: Resolver<
    ReadonlyArray<ResolversTypes['Figure']>,
    ParentType,
    ContextType,
    Partial<ScorecardFiguresArgs>
  >;
};

export type SourceAsOfResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SourceAsOf'] = ResolversParentTypes['SourceAsOf'],
> = {
  source?: Resolver<ResolversTypes['ReportSource'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type FigureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure'],
> = {
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MeasureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<MeasureNameArgs, 'lang'>
  >;
  definition?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<MeasureDefinitionArgs, 'lang'>
  >;
  unit?: Resolver<ResolversTypes['MeasureUnit'], ParentType, ContextType>;
  additive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ReportSource'], ParentType, ContextType>;
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
  Group?: GroupResolvers<ContextType>;
  Alliance?: AllianceResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Scorecard?: ScorecardResolvers<ContextType>;
  SourceAsOf?: SourceAsOfResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
};
