import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from './context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
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

export type Query = {
  readonly __typename?: 'Query';
  /** The alliance itself. */
  readonly alliance: Alliance;
  /** Who is asking, as the graph understands the credential. Nobody in particular without one. */
  readonly viewer: Viewer;
  /** One group by its id or its slug; exactly one of the two. Null when there is none. */
  readonly group: Maybe<Group>;
  readonly groups: GroupConnection;
  readonly membershipApplication: Maybe<MembershipApplication>;
  readonly membershipApplications: MembershipApplicationConnection;
  readonly membershipMeasure: Maybe<MembershipMeasure>;
  readonly membershipMeasures: MembershipMeasureConnection;
  readonly assistanceRequest: Maybe<AssistanceRequest>;
  readonly assistanceRequests: AssistanceRequestConnection;
  /** One article. Null when there is none that you may read. */
  readonly article: Maybe<Article>;
  /** The articles that you may read: those for the public, for members, or for your group alone. */
  readonly articles: ArticleConnection;
  readonly referral: Maybe<Referral>;
  readonly referrals: ReferralConnection;
  readonly mdtConference: Maybe<MdtConference>;
  readonly mdtConferences: MdtConferenceConnection;
  readonly initiative: Maybe<Initiative>;
  readonly initiatives: InitiativeConnection;
  readonly meeting: Maybe<Meeting>;
  readonly meetings: MeetingConnection;
  readonly partner: Maybe<Partner>;
  /** Partners of the alliance and of single groups. */
  readonly partners: PartnerConnection;
  readonly productEvaluation: Maybe<ProductEvaluation>;
  readonly productEvaluations: ProductEvaluationConnection;
  readonly researchProject: Maybe<ResearchProject>;
  readonly researchProjects: ResearchProjectConnection;
  /**
   * Groups, hospitals and doctors found by the beginning of a Chinese name or of any part of it, an
   * English name, pinyin (`dong lei`, `donglei`) or initials (`dl`). At most 64 characters.
   */
  readonly search: SearchAnswer;
  /** Facts for the copies that other subgraphs keep. */
  readonly groupsEvents: EventPage;
  /** Figures for the scorecards; of the whole alliance when no groups are named. Days are half-open. */
  readonly groupsSlice: ReadonlyArray<SliceFigure>;
  /** A key of a machine client by its readable part. */
  readonly apiKey: Maybe<ApiKey>;
  /** Who is shut out, as `subject:…`, `client:…`, or a kind of tenant and its id. */
  readonly suspendedPrincipals: ReadonlyArray<Scalars['String']['output']>;
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

export type QueryMembershipApplicationArgs = {
  id: Scalars['ID']['input'];
};

export type QueryMembershipApplicationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MembershipApplicationFilter>;
  orderBy?: InputMaybe<MembershipApplicationOrder>;
};

export type QueryMembershipMeasureArgs = {
  id: Scalars['ID']['input'];
};

export type QueryMembershipMeasuresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MembershipMeasureFilter>;
  orderBy?: InputMaybe<MembershipMeasureOrder>;
};

export type QueryAssistanceRequestArgs = {
  id: Scalars['ID']['input'];
};

export type QueryAssistanceRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssistanceRequestFilter>;
  orderBy?: InputMaybe<AssistanceRequestOrder>;
};

export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};

export type QueryArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  orderBy?: InputMaybe<ArticleOrder>;
};

export type QueryReferralArgs = {
  id: Scalars['ID']['input'];
};

export type QueryReferralsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReferralFilter>;
  orderBy?: InputMaybe<ReferralOrder>;
};

export type QueryMdtConferenceArgs = {
  id: Scalars['ID']['input'];
};

export type QueryMdtConferencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MdtConferenceFilter>;
  orderBy?: InputMaybe<MdtConferenceOrder>;
};

export type QueryInitiativeArgs = {
  id: Scalars['ID']['input'];
};

export type QueryInitiativesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InitiativeFilter>;
  orderBy?: InputMaybe<InitiativeOrder>;
};

export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};

export type QueryMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<MeetingOrder>;
};

export type QueryPartnerArgs = {
  id: Scalars['ID']['input'];
};

export type QueryPartnersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartnerFilter>;
  orderBy?: InputMaybe<PartnerOrder>;
};

export type QueryProductEvaluationArgs = {
  id: Scalars['ID']['input'];
};

export type QueryProductEvaluationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductEvaluationFilter>;
  orderBy?: InputMaybe<ProductEvaluationOrder>;
};

export type QueryResearchProjectArgs = {
  id: Scalars['ID']['input'];
};

export type QueryResearchProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResearchProjectFilter>;
  orderBy?: InputMaybe<ResearchProjectOrder>;
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

export type QueryApiKeyArgs = {
  id: Scalars['ID']['input'];
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
  readonly hospitals: Maybe<ReadonlyArray<Hospital>>;
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
  /** What it is for, in the words of its founders. */
  readonly purpose: Scalars['String']['output'];
  /** How it goes about it, in the words of its founders. */
  readonly means: Scalars['String']['output'];
  /** What the founders signed in 2016. */
  readonly consensus: Consensus;
  /** The terms of admission and conduct that are in force. */
  readonly charter: Charter;
  readonly charters: ReadonlyArray<Charter>;
  /** Amendments that were put to the members, the latest first. */
  readonly charterProposals: ReadonlyArray<CharterProposal>;
  readonly emblem: Emblem;
  readonly members: GroupConnection;
  /** Partners of the whole alliance, not those of single groups. */
  readonly partners: PartnerConnection;
  /** Letters and words of support, the first ones first. */
  readonly endorsements: ReadonlyArray<Endorsement>;
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

/** The loose alliance of independent doctors' groups (中国医生集团联盟): every group keeps its own business. */
export type AlliancePartnersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<PartnerOrder>;
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

/**
 * The emblem: leaves that stand up from a green horizon. The founding seven stand for the founding groups
 * together, and no source assigns one of them to a group; who is admitted later gets the next leaf.
 */
export type Emblem = {
  readonly __typename?: 'Emblem';
  /** How many leaves there are: those of the founding, and one for each member admitted since. */
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
  readonly specialties: Maybe<ReadonlyArray<Specialty>>;
  readonly legalForm: Maybe<LegalForm>;
  readonly systemPosition: Maybe<SystemPosition>;
  readonly founders: Maybe<ReadonlyArray<Doctor>>;
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
  /**
   * Place of the group's leaf in the emblem, from 8 on: given with the admission, never given again.
   * Null for the founding groups, to whom no source assigns one of the first seven.
   */
  readonly leaf: Maybe<Scalars['Int']['output']>;
  /** Figures as a source states them: never mixed with measured data. */
  readonly reportedFigures: ReadonlyArray<ReportedFigure>;
  /** The group's own partners. */
  readonly partners: PartnerConnection;
  /** Patients that this group passed on or was asked to take. */
  readonly referrals: ReferralConnection;
  /**
   * What ends within the given number of days (1 to 366), from every subgraph that owns such things.
   * Null for a group that is not your own.
   */
  readonly expiring: Maybe<Expiring>;
  /**
   * What waits for this group's people, from every subgraph that owns such things. Null for a group
   * that is not your own.
   */
  readonly tasks: Maybe<Tasks>;
  /** Recorded from sources, not yet completed by the group: it takes no booking, case or settlement. */
  readonly reported: Scalars['Boolean']['output'];
  readonly synthetic: Scalars['Boolean']['output'];
  readonly sources: ReadonlyArray<Source>;
  /** Counts the changes; a mutation says which one its sender has read. */
  readonly version: Scalars['Int']['output'];
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
export type GroupPartnersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<PartnerOrder>;
};

/**
 * Physicians who practise together, outside or inside the public system (医生集团). What no source
 * states is null.
 */
export type GroupReferralsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<ReadonlyArray<ReferralState>>;
  dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
  direction?: InputMaybe<ReferralDirection>;
  orderBy?: InputMaybe<ReferralOrder>;
};

/**
 * Physicians who practise together, outside or inside the public system (医生集团). What no source
 * states is null.
 */
export type GroupExpiringArgs = {
  days?: Scalars['Int']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * A group becomes `KNOWN` to the alliance: the secretariat heard of it, or a doctor founds it and is
   * among its founders. What is not said is null; a group of which nothing is missing (legal form,
   * position, founding date, city, full-time rule, specialties, founders) is not `reported`. Refused:
   * `GROUP_WITHOUT_NAME`, `FOUNDED_IN_FUTURE`, `FOUNDER_NOT_YOURSELF`, `SLUG_TAKEN`.
   */
  readonly registerGroup: Group;
  /**
   * The group, or the secretariat, says more or otherwise of it: what is left out stays, null takes back.
   * A `reported` group is so no longer when nothing is missing. Refused: `GROUP_WITHOUT_NAME`,
   * `FOUNDED_IN_FUTURE`, `GROUP_INCOMPLETE`.
   */
  readonly updateGroup: Group;
  /**
   * The secretariat records, on the word of both, that a group joined another's umbrella; related groups
   * do not vote on each other. Refused: `OWN_UMBRELLA`, `UNDER_AN_UMBRELLA`, `UMBRELLA_NESTED`,
   * `UMBRELLA_GONE`.
   */
  readonly joinUmbrella: Group;
  /** The group, or the secretariat, ends it. Refused: `NOT_UNDER_UMBRELLA`. */
  readonly leaveUmbrella: Group;
  /**
   * The secretariat records which group another came out of, and what that one holds of it. Refused:
   * `SPIN_OFF_CIRCULAR`, `STAKE_WITHOUT_STAKEHOLDER`.
   */
  readonly recordSpinOff: Group;
  /**
   * A group asks to be admitted; it becomes an `APPLICANT`. Refused: `APPLICATION_UNDER_WAY`,
   * `GROUP_MAY_NOT_APPLY`, `SPONSOR_NOT_IN_GOOD_STANDING`, `CHARTER_NOT_IN_FORCE`.
   */
  readonly applyForMembership: MembershipApplication;
  /**
   * The applicant takes its application back; a vote under way is abandoned uncounted. Refused:
   * `WRONG_STATE`.
   */
  readonly withdrawApplication: MembershipApplication;
  /** The secretariat begins to look into an application. Refused: `WRONG_STATE`. */
  readonly startReview: MembershipApplication;
  /**
   * What the secretariat found on one criterion of the signed charter; recorded again, it corrects the
   * former one, which is kept. Refused: `WRONG_STATE`, `UNKNOWN_CRITERION`.
   */
  readonly recordFinding: MembershipApplication;
  /**
   * The members are told; after 7 days the vote opens by itself, and closes after 7 more. Refused:
   * `WRONG_STATE`, `FINDINGS_MISSING`.
   */
  readonly openNotice: MembershipApplication;
  /**
   * A member votes; until the close it may vote otherwise, and the last ballot counts. Nobody can read
   * it, its sender neither. Refused: `VOTE_CLOSED`, `VOTE_ABANDONED`, `NO_BALLOT`, `RECUSED`,
   * `NOT_IN_GOOD_STANDING`.
   */
  readonly castBallot: Vote;
  /**
   * A member, or the secretariat, puts a new version of the charter to all members: it needs two thirds
   * of them within 7 days, and is in force from then on. Refused: `CHARTER_VOTE_OPEN`,
   * `NOT_IN_GOOD_STANDING`.
   */
  readonly proposeCharter: CharterProposal;
  /**
   * The secretariat suspends a member for a cause and a term: it has no vote and gets no new referrals
   * from this moment, and is in good standing again by itself when the term is over. Ballots that it
   * has cast before stay. Refused: `ALREADY_SUSPENDED`, `NO_MEMBER`.
   */
  readonly suspendMember: MembershipMeasure;
  /**
   * A member, or the secretariat, asks all members to expel one: they vote for 7 days, and two thirds of
   * the ballots for or against decide. Refused: `NO_MEMBER`, `EXPULSION_UNDER_WAY`,
   * `NOT_IN_GOOD_STANDING`.
   */
  readonly proposeExpulsion: MembershipMeasure;
  /**
   * The group appeals, once, within 30 days of the decision; the measure stands until the appeal is
   * decided. Refused: `WRONG_STATE`, `ALREADY_APPEALED`, `APPEAL_TOO_LATE`.
   */
  readonly appealMeasure: MembershipMeasure;
  /** The secretariat decides an appeal. Refused: `NO_OPEN_APPEAL`. */
  readonly decideAppeal: MembershipMeasure;
  /** A member leaves the alliance. Its history and its leaf stay its own. Refused: `NO_MEMBER`. */
  readonly withdrawFromAlliance: Group;
  /** Any group asks the members for help. Refused: `PATIENT_IDENTITY_REFUSED`. */
  readonly requestAssistance: AssistanceRequest;
  /**
   * A member in good standing offers help, once for each request. Refused: `OWN_REQUEST`,
   * `NOT_IN_GOOD_STANDING`, `REQUEST_NOT_OPEN`, `ALREADY_OFFERED`, `PATIENT_IDENTITY_REFUSED`.
   */
  readonly offerAssistance: AssistanceRequest;
  /** A member takes its offer back before one is chosen. Refused: `NO_OFFER`. */
  readonly withdrawOffer: AssistanceRequest;
  /** The group that asked chooses one open offer. Refused: `WRONG_STATE`, `NO_OFFER`. */
  readonly acceptOffer: AssistanceRequest;
  /**
   * The group that asked is done: `CLOSED` when an offer was accepted, otherwise `WITHDRAWN`. Refused:
   * `WRONG_STATE`.
   */
  readonly closeRequest: AssistanceRequest;
  /**
   * One of the two sides rates the other, once. Refused: `NOTHING_TO_RATE`, `ALREADY_RATED`,
   * `PATIENT_IDENTITY_REFUSED`.
   */
  readonly rateAssistance: AssistanceRequest;
  /**
   * A member in good standing shares its experience. Refused: `NOT_IN_GOOD_STANDING`, `AUDIENCE_GROUP`,
   * `PATIENT_IDENTITY_REFUSED`.
   */
  readonly publishArticle: Article;
  /**
   * The group writes it anew, or shows it to others; how it read before is kept. Refused:
   * `ARTICLE_WITHDRAWN`, `NOT_IN_GOOD_STANDING`, `AUDIENCE_GROUP`, `PATIENT_IDENTITY_REFUSED`.
   */
  readonly updateArticle: Article;
  /** Nobody sees it any more but the group that wrote it. Refused: `ARTICLE_WITHDRAWN`. */
  readonly withdrawArticle: Article;
  /**
   * Asks another member to take a patient. Refused: `EMERGENCY_NOT_BY_REFERRAL`, `SAME_GROUP`,
   * `SENDER_NOT_IN_GOOD_STANDING`, `RECEIVER_NOT_IN_GOOD_STANDING`, `SPECIALTY_NOT_COVERED`,
   * `CONSENT_IN_FUTURE`, `FEE_FOR_REFERRAL`, `PATIENT_IDENTITY_REFUSED`.
   */
  readonly sendReferral: Referral;
  /**
   * The receiving group takes the patient. Refused: `WRONG_STATE`, `ANSWER_OVERDUE`,
   * `RECEIVER_NOT_IN_GOOD_STANDING`.
   */
  readonly acceptReferral: Referral;
  /** The receiving group does not take the patient. Refused: `WRONG_STATE`, `ANSWER_OVERDUE`. */
  readonly declineReferral: Referral;
  /**
   * The receiving group, suspended or not, hands a patient whom it took on to another member: this
   * referral is `CANCELLED`, and the answer is a new one that continues it. Refused: `WRONG_STATE`,
   * `NOT_ACCEPTED`, `SAME_GROUP`, `RECEIVER_NOT_IN_GOOD_STANDING`, `SPECIALTY_NOT_COVERED`,
   * `CONSENT_IN_FUTURE`, `FEE_FOR_REFERRAL`.
   */
  readonly handOverReferral: Referral;
  /**
   * The receiving group names the booking in which the patient is seen: `SCHEDULED`. Where the booking is
   * completed so is the referral; where it is off the referral is `ACCEPTED` again. Refused:
   * `WRONG_STATE`, `BOOKING_NOT_CONFIRMED`, `BOOKING_OVER`, `BOOKING_OF_OTHER_SPECIALTY`,
   * `BOOKING_NAMED_ALREADY`.
   */
  readonly scheduleReferral: Referral;
  /** The sending group takes the referral back. Refused: `WRONG_STATE`. */
  readonly cancelReferral: Referral;
  /**
   * A member asks other members about one patient. Refused: `CONVENER_NOT_IN_GOOD_STANDING`,
   * `INVITED_NOT_IN_GOOD_STANDING`, `PATIENT_IDENTITY_REFUSED`.
   */
  readonly conveneConference: MdtConference;
  /**
   * The convener invites further members. Refused: `CONFERENCE_OVER`,
   * `CONVENER_NOT_IN_GOOD_STANDING`, `INVITED_NOT_IN_GOOD_STANDING`.
   */
  readonly inviteToConference: MdtConference;
  /**
   * An invited group, or the treating hospital, sends one of its doctors. Refused: `CONFERENCE_OVER`,
   * `TAKES_PART_ALREADY`, `NOT_INVITED`, `DOCTOR_NOT_OF_GROUP`.
   */
  readonly joinConference: MdtConference;
  /**
   * A doctor who takes part writes down an opinion; earlier ones stay. Refused: `CONFERENCE_OVER`,
   * `PATIENT_IDENTITY_REFUSED`.
   */
  readonly writeOpinion: MdtConference;
  /**
   * The convener writes down the conclusion; after that nothing changes. Refused: `WRONG_STATE`,
   * `OPINIONS_MISSING`, `PATIENT_IDENTITY_REFUSED`.
   */
  readonly concludeConference: MdtConference;
  /** The convener gives it up; what was written stays. Refused: `WRONG_STATE`. */
  readonly cancelConference: MdtConference;
  /**
   * Writes down what several groups could do together; members see it once it is open. Refused:
   * `CONVENER_NOT_IN_GOOD_STANDING`, `TERMS_OF_ANOTHER_KIND`, `PARTNER_OF_ANOTHER_GROUP`,
   * `TIERS_NOT_MONOTONE`, `TIERS_ABOVE_MINIMUM`, `TRUSTEESHIP_BANNED`.
   */
  readonly draftInitiative: Initiative;
  /** Replaces what a draft says. Refused: `WRONG_STATE` and what `draftInitiative` refuses. */
  readonly updateInitiative: Initiative;
  /**
   * Lets members opt in until an instant, 1 hour to 366 days ahead. Refused: `WRONG_STATE`,
   * `CONVENER_NOT_IN_GOOD_STANDING`, `TERMS_INCOMPLETE`, `OPT_IN_TOO_SHORT_OR_LONG`.
   */
  readonly openInitiative: Initiative;
  /**
   * Opts a group in, or changes what it committed. Refused: `NOT_OPEN`, `OPT_IN_OVER`,
   * `GROUP_NOT_IN_GOOD_STANDING`, `COMMITMENT_OF_ANOTHER_KIND`, `NOT_FOR_OWN_INSTITUTIONS`.
   */
  readonly commitToInitiative: Initiative;
  /** Takes a group's commitment back. Refused: `NOT_OPEN`, `OPT_IN_OVER`, `NOTHING_COMMITTED`. */
  readonly withdrawCommitment: Initiative;
  /**
   * The convener ends the opt-in before its time; time does it by itself. What is committed now adds
   * up, and its tier is the price for all; below the minimum, or with nobody, it fails. Refused:
   * `WRONG_STATE`.
   */
  readonly closeInitiative: Initiative;
  /**
   * The convener says that it came about. Of a contract each group that opted in gets an agreement.
   * Refused: `WRONG_STATE`, `SIGNING_HOSPITAL_MISSING`, `ANOTHER_HOSPITAL`, `TERMS_OF_ANOTHER_KIND`.
   */
  readonly awardInitiative: Initiative;
  /** The convener says that it did not come about. Refused: `WRONG_STATE`. */
  readonly failInitiative: Initiative;
  /**
   * The secretariat plans a meeting; a quarter has one. Refused: `FOUNDED_ONCE`,
   * `QUARTER_OF_QUARTERLY`, `DAY_OUTSIDE_QUARTER`, `QUARTER_TAKEN`.
   */
  readonly planMeeting: Meeting;
  /**
   * The secretariat says anew when, where and about what. Refused: `MEETING_CANCELLED`, `FOUNDED_ONCE`,
   * `DAY_OUTSIDE_QUARTER`.
   */
  readonly updateMeeting: Meeting;
  /** A group was there; it says so, or the secretariat. Refused: `MEETING_CANCELLED`, `NOT_HELD_YET`. */
  readonly recordMeetingAttendance: Meeting;
  /** The secretariat writes down what was said. Refused: `MEETING_CANCELLED`, `NOT_HELD_YET`. */
  readonly publishMinutes: Meeting;
  /** The secretariat calls a meeting off. Refused: `MEETING_CANCELLED`, `ALREADY_HELD`. */
  readonly cancelMeeting: Meeting;
  /** A member asks a question that others may study with it. Refused: `GROUP_NOT_IN_GOOD_STANDING`. */
  readonly startProject: ResearchProject;
  /**
   * A member studies the question too. Refused: `PROJECT_OVER`, `GROUP_NOT_IN_GOOD_STANDING`,
   * `GROUP_TAKES_PART_ALREADY`.
   */
  readonly joinProject: ResearchProject;
  /** A group takes part no longer. Refused: `LAST_GROUP`. */
  readonly leaveProject: ResearchProject;
  /**
   * One of its groups says that it began (`RUNNING`), came to its end or was given up. Refused:
   * `WRONG_STATE`, `DAY_IN_FUTURE`, `ENDS_BEFORE_START`.
   */
  readonly changeProjectState: ResearchProject;
  /** One of its groups says what was published of it. */
  readonly addPublication: ResearchProject;
  /** Names somebody with whom a group works, or the alliance: then the secretariat does it. */
  readonly registerPartner: Partner;
  /** Says anew who a partner is; one that was recorded from sources is completed by that. */
  readonly updatePartner: Partner;
  /** A paper was signed with a partner. Refused: `DAY_IN_FUTURE`. */
  readonly signPartnerAgreement: Partner;
  /**
   * An agreement ends before its time. Refused: `PARTNER_AGREEMENT_OVER`, `DAY_IN_PAST`, `ENDS_BEFORE_START`,
   * `ENDS_EARLIER_ALREADY`.
   */
  readonly endPartnerAgreement: Partner;
  /**
   * Which groups' bills an insurer pays directly, and at which sites. Refused: `NOT_AN_INSURER`,
   * `COVERS_OWN_GROUP_ONLY`, `COVERED_NOT_IN_GOOD_STANDING`.
   */
  readonly changeCoverage: Partner;
  /** The secretariat keeps a letter, or an expressed interest. Refused: `DAY_IN_FUTURE`. */
  readonly recordEndorsement: Endorsement;
  /** Those whose partner it is ask doctors what they think of a product. */
  readonly startEvaluation: ProductEvaluation;
  /**
   * A doctor of title `ASSOCIATE_CHIEF` or above scores a product, in person and once. Refused:
   * `EVALUATION_CLOSED`, `TITLE_TOO_LOW`, `INTERESTS_UNDECLARED`, `DOCTOR_NOT_OF_GROUP`,
   * `SCORED_ALREADY`.
   */
  readonly submitScores: ProductEvaluation;
  /** No scores are taken any more; the medians stay. Refused: `WRONG_STATE`. */
  readonly closeEvaluation: ProductEvaluation;
  /** A key was used just now. */
  readonly noteKeyUse: Scalars['Boolean']['output'];
};

export type MutationRegisterGroupArgs = {
  input: RegisterGroupInput;
};

export type MutationUpdateGroupArgs = {
  input: UpdateGroupInput;
};

export type MutationJoinUmbrellaArgs = {
  input: JoinUmbrellaInput;
};

export type MutationLeaveUmbrellaArgs = {
  input: LeaveUmbrellaInput;
};

export type MutationRecordSpinOffArgs = {
  input: RecordSpinOffInput;
};

export type MutationApplyForMembershipArgs = {
  input: ApplyForMembershipInput;
};

export type MutationWithdrawApplicationArgs = {
  input: WithdrawApplicationInput;
};

export type MutationStartReviewArgs = {
  input: StartReviewInput;
};

export type MutationRecordFindingArgs = {
  input: RecordFindingInput;
};

export type MutationOpenNoticeArgs = {
  input: OpenNoticeInput;
};

export type MutationCastBallotArgs = {
  input: CastBallotInput;
};

export type MutationProposeCharterArgs = {
  input: ProposeCharterInput;
};

export type MutationSuspendMemberArgs = {
  input: SuspendMemberInput;
};

export type MutationProposeExpulsionArgs = {
  input: ProposeExpulsionInput;
};

export type MutationAppealMeasureArgs = {
  input: AppealMeasureInput;
};

export type MutationDecideAppealArgs = {
  input: DecideAppealInput;
};

export type MutationWithdrawFromAllianceArgs = {
  input: WithdrawFromAllianceInput;
};

export type MutationRequestAssistanceArgs = {
  input: RequestAssistanceInput;
};

export type MutationOfferAssistanceArgs = {
  input: OfferAssistanceInput;
};

export type MutationWithdrawOfferArgs = {
  input: WithdrawOfferInput;
};

export type MutationAcceptOfferArgs = {
  input: AcceptOfferInput;
};

export type MutationCloseRequestArgs = {
  input: CloseRequestInput;
};

export type MutationRateAssistanceArgs = {
  input: RateAssistanceInput;
};

export type MutationPublishArticleArgs = {
  input: PublishArticleInput;
};

export type MutationUpdateArticleArgs = {
  input: UpdateArticleInput;
};

export type MutationWithdrawArticleArgs = {
  input: WithdrawArticleInput;
};

export type MutationSendReferralArgs = {
  input: SendReferralInput;
};

export type MutationAcceptReferralArgs = {
  input: AcceptReferralInput;
};

export type MutationDeclineReferralArgs = {
  input: DeclineReferralInput;
};

export type MutationHandOverReferralArgs = {
  input: HandOverReferralInput;
};

export type MutationScheduleReferralArgs = {
  input: ScheduleReferralInput;
};

export type MutationCancelReferralArgs = {
  input: CancelReferralInput;
};

export type MutationConveneConferenceArgs = {
  input: ConveneConferenceInput;
};

export type MutationInviteToConferenceArgs = {
  input: InviteToConferenceInput;
};

export type MutationJoinConferenceArgs = {
  input: JoinConferenceInput;
};

export type MutationWriteOpinionArgs = {
  input: WriteOpinionInput;
};

export type MutationConcludeConferenceArgs = {
  input: ConcludeConferenceInput;
};

export type MutationCancelConferenceArgs = {
  input: CancelConferenceInput;
};

export type MutationDraftInitiativeArgs = {
  input: DraftInitiativeInput;
};

export type MutationUpdateInitiativeArgs = {
  input: UpdateInitiativeInput;
};

export type MutationOpenInitiativeArgs = {
  input: OpenInitiativeInput;
};

export type MutationCommitToInitiativeArgs = {
  input: CommitToInitiativeInput;
};

export type MutationWithdrawCommitmentArgs = {
  input: WithdrawCommitmentInput;
};

export type MutationCloseInitiativeArgs = {
  input: CloseInitiativeInput;
};

export type MutationAwardInitiativeArgs = {
  input: AwardInitiativeInput;
};

export type MutationFailInitiativeArgs = {
  input: FailInitiativeInput;
};

export type MutationPlanMeetingArgs = {
  input: PlanMeetingInput;
};

export type MutationUpdateMeetingArgs = {
  input: UpdateMeetingInput;
};

export type MutationRecordMeetingAttendanceArgs = {
  input: RecordMeetingAttendanceInput;
};

export type MutationPublishMinutesArgs = {
  input: PublishMinutesInput;
};

export type MutationCancelMeetingArgs = {
  input: CancelMeetingInput;
};

export type MutationStartProjectArgs = {
  input: StartProjectInput;
};

export type MutationJoinProjectArgs = {
  input: JoinProjectInput;
};

export type MutationLeaveProjectArgs = {
  input: LeaveProjectInput;
};

export type MutationChangeProjectStateArgs = {
  input: ChangeProjectStateInput;
};

export type MutationAddPublicationArgs = {
  input: AddPublicationInput;
};

export type MutationRegisterPartnerArgs = {
  input: RegisterPartnerInput;
};

export type MutationUpdatePartnerArgs = {
  input: UpdatePartnerInput;
};

export type MutationSignPartnerAgreementArgs = {
  input: SignPartnerAgreementInput;
};

export type MutationEndPartnerAgreementArgs = {
  input: EndPartnerAgreementInput;
};

export type MutationChangeCoverageArgs = {
  input: ChangeCoverageInput;
};

export type MutationRecordEndorsementArgs = {
  input: RecordEndorsementInput;
};

export type MutationStartEvaluationArgs = {
  input: StartEvaluationInput;
};

export type MutationSubmitScoresArgs = {
  input: SubmitScoresInput;
};

export type MutationCloseEvaluationArgs = {
  input: CloseEvaluationInput;
};

export type MutationNoteKeyUseArgs = {
  id: Scalars['ID']['input'];
};

export type RegisterGroupInput = {
  readonly clientRequestId: Scalars['String']['input'];
  /** 2 to 60 lower-case letters, digits and single hyphens; it never changes. */
  readonly slug: Scalars['String']['input'];
  /** Up to 120 characters; one of the two names is needed. */
  readonly nameZh?: InputMaybe<Scalars['String']['input']>;
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Up to 20, each of 1 to 120 characters. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Up to 20 codes, the main one first. */
  readonly specialties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Up to 20 doctors. */
  readonly founders?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly legalForm?: InputMaybe<LegalForm>;
  readonly systemPosition?: InputMaybe<SystemPosition>;
  /** As exactly as it is known: `2016-02-27`, `2015-09` or `2015`. */
  readonly foundedOn?: InputMaybe<Scalars['String']['input']>;
  /** In the same form. */
  readonly launchedOn?: InputMaybe<Scalars['String']['input']>;
  /** Up to 60 characters. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  readonly fullTimeOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Up to 4 000 characters. */
  readonly joiningRequirements?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateGroupInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  /** The version that the client has read; when another is there: `CONFLICT`. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly nameZh?: InputMaybe<Scalars['String']['input']>;
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Replaces all of them; likewise below. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly specialties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly founders?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly legalForm?: InputMaybe<LegalForm>;
  readonly systemPosition?: InputMaybe<SystemPosition>;
  readonly foundedOn?: InputMaybe<Scalars['String']['input']>;
  readonly launchedOn?: InputMaybe<Scalars['String']['input']>;
  readonly city?: InputMaybe<Scalars['String']['input']>;
  readonly fullTimeOnly?: InputMaybe<Scalars['Boolean']['input']>;
  readonly joiningRequirements?: InputMaybe<Scalars['String']['input']>;
};

export type JoinUmbrellaInput = {
  readonly clientRequestId: Scalars['String']['input'];
  /** The group that joins. */
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly umbrella: Scalars['ID']['input'];
};

export type LeaveUmbrellaInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type RecordSpinOffInput = {
  readonly clientRequestId: Scalars['String']['input'];
  /** The group that came out of the other. */
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly from: Scalars['ID']['input'];
  /** As exactly as it is known: `2015-10-08`, `2015-10` or `2015`. */
  readonly on?: InputMaybe<Scalars['String']['input']>;
  /** Whether the other holds a share of it. */
  readonly stakeholder: Scalars['Boolean']['input'];
  /** From 0 to 10 000 hundredths of a percent, where the share is known. */
  readonly stakeBasisPoints?: InputMaybe<Scalars['Int']['input']>;
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
  /** Initiatives that any member may still join and whose opt-in closes within these days. */
  readonly initiatives: ReadonlyArray<Initiative>;
};

/** What waits for one group's people. Owners of further facts add their own. */
export type Tasks = {
  readonly __typename?: 'Tasks';
  readonly groupId: Scalars['ID']['output'];
  /** Open votes in which this group has a ballot and has not cast it. */
  readonly votes: ReadonlyArray<Vote>;
  /** Applications under way: its own, and those that it sponsors. */
  readonly applications: ReadonlyArray<MembershipApplication>;
  /** The group's own requests for help that have offers to choose from. */
  readonly offers: ReadonlyArray<AssistanceRequest>;
  /** Referrals to this group that wait for an answer, the most pressing first. */
  readonly referrals: ReferralConnection;
};

/** What waits for one group's people. Owners of further facts add their own. */
export type TasksReferralsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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

export type Site = {
  readonly __typename?: 'Site';
  readonly id: Scalars['ID']['output'];
};

export type Booking = {
  readonly __typename?: 'Booking';
  readonly id: Scalars['ID']['output'];
};

/**
 * A group that wants to join. The secretariat records a finding for every criterion of the charter;
 * then 7 days of notice; then 7 days of voting.
 */
export type MembershipApplication = {
  readonly __typename?: 'MembershipApplication';
  readonly id: Scalars['ID']['output'];
  /** The applicant. It never votes. */
  readonly group: Group;
  readonly state: MembershipApplicationState;
  /** The doctor who leads the applicant in its specialty. */
  readonly leadDoctor: Maybe<Doctor>;
  readonly specialty: Maybe<Specialty>;
  /** A member that speaks for the applicant. */
  readonly sponsor: Group;
  /** The version that the applicant signed. */
  readonly charter: Charter;
  readonly appliedAt: Scalars['DateTime']['output'];
  /** By criterion of the charter. */
  readonly findings: ReadonlyArray<MembershipFinding>;
  readonly noticeFrom: Maybe<Scalars['DateTime']['output']>;
  readonly noticeUntil: Maybe<Scalars['DateTime']['output']>;
  readonly vote: Maybe<Vote>;
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Every state that the application entered, oldest first. */
  readonly steps: ReadonlyArray<MembershipStep>;
  readonly version: Scalars['Int']['output'];
};

export type MembershipApplicationState =
  'APPLIED' | 'UNDER_REVIEW' | 'NOTICE' | 'VOTING' | 'ADMITTED' | 'REJECTED' | 'WITHDRAWN';

/** What the secretariat found on one criterion. */
export type MembershipFinding = {
  readonly __typename?: 'MembershipFinding';
  readonly criterion: CharterCriterion;
  readonly met: Scalars['Boolean']['output'];
  readonly evidence: Scalars['String']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedBy: Scalars['String']['output'];
};

export type MembershipStep = {
  readonly __typename?: 'MembershipStep';
  readonly state: MembershipApplicationState;
  readonly happenedAt: Scalars['DateTime']['output'];
  readonly actor: Scalars['String']['output'];
  readonly note: Maybe<Scalars['String']['output']>;
};

export type ApplyForMembershipInput = {
  /** The client's own name for this request, 8 to 64 characters: sent again, it happens once. */
  readonly clientRequestId: Scalars['String']['input'];
  /** The own group. */
  readonly group: Scalars['ID']['input'];
  /** The doctor who leads it in its specialty. */
  readonly leadDoctor: Scalars['ID']['input'];
  readonly specialty: Scalars['ID']['input'];
  /** A member in good standing that speaks for it. */
  readonly sponsor: Scalars['ID']['input'];
  /** The version of the charter that the group signs: the one in force. */
  readonly signedCharterVersion: Scalars['Int']['input'];
};

export type WithdrawApplicationInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  /** The version that the client has read; when another is there: `CONFLICT`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Up to 400 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type StartReviewInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type RecordFindingInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** The code of a criterion of the signed charter. */
  readonly criterion: Scalars['String']['input'];
  readonly met: Scalars['Boolean']['input'];
  /** 1 to 2 000 characters. */
  readonly evidence: Scalars['String']['input'];
};

export type OpenNoticeInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type CastBallotInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly vote: Scalars['ID']['input'];
  /** The own group. */
  readonly group: Scalars['ID']['input'];
  readonly choice: BallotChoice;
};

export type BallotChoice = 'FOR' | 'AGAINST' | 'ABSTAIN';

export type ProposeCharterInput = {
  readonly clientRequestId: Scalars['String']['input'];
  /** The own group; left out by the secretariat. */
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 40: the whole of the new version. */
  readonly criteria: ReadonlyArray<CharterCriterionInput>;
};

export type CharterCriterionInput = {
  /** 2 to 40 lower-case letters, digits and hyphens; once in a charter. */
  readonly code: Scalars['String']['input'];
  /** 1 to 300 characters. */
  readonly text: Scalars['String']['input'];
};

/** A new version of the charter, put to all members. */
export type CharterProposal = {
  readonly __typename?: 'CharterProposal';
  readonly id: Scalars['ID']['output'];
  readonly state: CharterProposalState;
  readonly criteria: ReadonlyArray<CharterCriterion>;
  /** The member that proposes it; null: the secretariat. */
  readonly proposedBy: Maybe<Group>;
  readonly proposedAt: Scalars['DateTime']['output'];
  readonly vote: Maybe<Vote>;
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** The version that came of it. */
  readonly charter: Maybe<Charter>;
  readonly version: Scalars['Int']['output'];
};

export type CharterProposalState = 'VOTING' | 'ADOPTED' | 'REJECTED';

export type MembershipApplicationFilter = {
  readonly state?: InputMaybe<ReadonlyArray<MembershipApplicationState>>;
  /** The applicant. */
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  readonly sponsor?: InputMaybe<Scalars['ID']['input']>;
};

export type MembershipApplicationOrder = {
  readonly field: MembershipApplicationOrderField;
  readonly direction?: OrderDirection;
};

export type MembershipApplicationOrderField = 'APPLIED_AT';

export type MembershipApplicationConnection = {
  readonly __typename?: 'MembershipApplicationConnection';
  readonly edges: ReadonlyArray<MembershipApplicationEdge>;
  readonly nodes: ReadonlyArray<MembershipApplication>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type MembershipApplicationEdge = {
  readonly __typename?: 'MembershipApplicationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: MembershipApplication;
};

/** A measure against a member: a suspension with cause and term, or an expulsion by two thirds. */
export type MembershipMeasure = {
  readonly __typename?: 'MembershipMeasure';
  readonly id: Scalars['ID']['output'];
  readonly group: Group;
  readonly kind: MembershipMeasureKind;
  readonly state: MembershipMeasureState;
  readonly cause: Scalars['String']['output'];
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** The first day after the term of a suspension. */
  readonly validUntil: Maybe<Scalars['Date']['output']>;
  readonly proposedAt: Scalars['DateTime']['output'];
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  readonly vote: Maybe<Vote>;
  /** The member may appeal before this instant: 30 days after the decision. */
  readonly appealUntil: Maybe<Scalars['DateTime']['output']>;
  readonly appeal: Maybe<Appeal>;
  /** Everything that happened to it, oldest first. */
  readonly steps: ReadonlyArray<MeasureStep>;
  readonly version: Scalars['Int']['output'];
};

export type MembershipMeasureKind = 'SUSPENSION' | 'EXPULSION';

export type MembershipMeasureState =
  | 'PROPOSED'
  | 'VOTING'
  | 'IN_FORCE'
  /** The term is over. */
  | 'ENDED'
  | 'REJECTED'
  /** An appeal set it aside. */
  | 'OVERTURNED';

export type Appeal = {
  readonly __typename?: 'Appeal';
  readonly filedAt: Scalars['DateTime']['output'];
  readonly grounds: Scalars['String']['output'];
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  readonly outcome: Maybe<AppealOutcome>;
};

export type AppealOutcome = 'UPHELD' | 'OVERTURNED';

/** Something that happened to a measure, and the state it was in from then on. */
export type MeasureStep = {
  readonly __typename?: 'MeasureStep';
  readonly state: MembershipMeasureState;
  readonly happenedAt: Scalars['DateTime']['output'];
  readonly actor: Scalars['String']['output'];
  readonly note: Maybe<Scalars['String']['output']>;
};

export type SuspendMemberInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly group: Scalars['ID']['input'];
  /** The version of the group that the client has read; when another is there: `CONFLICT`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 1 to 2 000 characters. */
  readonly cause: Scalars['String']['input'];
  /** The first day after the term; after today. */
  readonly until: Scalars['Date']['input'];
};

export type ProposeExpulsionInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly group: Scalars['ID']['input'];
  /** The own group; left out by the secretariat. */
  readonly proposer?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 2 000 characters. */
  readonly cause: Scalars['String']['input'];
};

export type AppealMeasureInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** 1 to 2 000 characters. */
  readonly grounds: Scalars['String']['input'];
};

export type DecideAppealInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly outcome: AppealOutcome;
  /** Up to 400 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type WithdrawFromAllianceInput = {
  readonly clientRequestId: Scalars['String']['input'];
  /** The own group. */
  readonly group: Scalars['ID']['input'];
  /** The version of the group that the client has read; when another is there: `CONFLICT`. */
  readonly expectedVersion: Scalars['Int']['input'];
};

export type MembershipMeasureFilter = {
  readonly kind?: InputMaybe<ReadonlyArray<MembershipMeasureKind>>;
  readonly state?: InputMaybe<ReadonlyArray<MembershipMeasureState>>;
  readonly group?: InputMaybe<Scalars['ID']['input']>;
};

export type MembershipMeasureOrder = {
  readonly field: MembershipMeasureOrderField;
  readonly direction?: OrderDirection;
};

export type MembershipMeasureOrderField = 'PROPOSED_AT';

export type MembershipMeasureConnection = {
  readonly __typename?: 'MembershipMeasureConnection';
  readonly edges: ReadonlyArray<MembershipMeasureEdge>;
  readonly nodes: ReadonlyArray<MembershipMeasure>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type MembershipMeasureEdge = {
  readonly __typename?: 'MembershipMeasureEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: MembershipMeasure;
};

/** A question put to the members. Ballots are secret: nobody can read them. */
export type Vote = {
  readonly __typename?: 'Vote';
  readonly id: Scalars['ID']['output'];
  readonly matter: VoteMatter;
  /** What is voted on, where it is an application. */
  readonly application: Maybe<MembershipApplication>;
  /** What is voted on, where it is an expulsion. */
  readonly measure: Maybe<MembershipMeasure>;
  /** What is voted on, where it is an amendment of the charter. */
  readonly charterProposal: Maybe<CharterProposal>;
  readonly opensAt: Scalars['DateTime']['output'];
  readonly closesAt: Scalars['DateTime']['output'];
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
  /** There was nothing left to decide: the ballots were never counted and are gone. */
  readonly abandonedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who has voted so far, by group, or by the end of a past day of the alliance (+08:00); never how. */
  readonly turnout: ReadonlyArray<Turnout>;
  /** After the close only. */
  readonly tally: Maybe<Tally>;
};

/** A question put to the members. Ballots are secret: nobody can read them. */
export type VoteTurnoutArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type VoteMatter =
  /** Admitted by more than half of the ballots cast for or against. */
  | 'APPLICATION'
  /** Needs two thirds of the ballots cast for or against. */
  | 'EXPULSION'
  /** Amending the charter needs two thirds of all electors. */
  | 'CHARTER';

export type Turnout = {
  readonly __typename?: 'Turnout';
  readonly group: Group;
  /** When it voted for the first time. */
  readonly votedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why the group has no ballot: it is related to the applicant. */
  readonly recusedBecause: Maybe<Scalars['String']['output']>;
};

/** The base is the members in good standing when the vote opened, less the recused. */
export type Tally = {
  readonly __typename?: 'Tally';
  readonly electors: Scalars['Int']['output'];
  readonly for: Scalars['Int']['output'];
  readonly against: Scalars['Int']['output'];
  readonly abstaining: Scalars['Int']['output'];
  /** Ballots that are needed: two thirds of the electors, rounded up. */
  readonly quorum: Scalars['Int']['output'];
  readonly quorumReached: Scalars['Boolean']['output'];
  /** With a quorum, and with the majority that the matter asks for. */
  readonly carried: Scalars['Boolean']['output'];
};

/** A group that asks the members for help. */
export type AssistanceRequest = {
  readonly __typename?: 'AssistanceRequest';
  readonly id: Scalars['ID']['output'];
  /** Any group, also one that is only known to the alliance or has just applied. */
  readonly group: Group;
  readonly topic: AssistanceTopic;
  readonly state: AssistanceState;
  readonly question: Scalars['String']['output'];
  readonly askedAt: Scalars['DateTime']['output'];
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
  /** The first offers first; each member makes at most one. */
  readonly offers: ReadonlyArray<AssistanceOffer>;
  readonly acceptedOffer: Maybe<AssistanceOffer>;
  /** What the two sides thought of each other. */
  readonly ratings: ReadonlyArray<AssistanceRating>;
  /** Everything that happened to it, oldest first. */
  readonly steps: ReadonlyArray<AssistanceStep>;
  readonly version: Scalars['Int']['output'];
};

/** Something that happened to a request for help. */
export type AssistanceStep = {
  readonly __typename?: 'AssistanceStep';
  readonly happening: AssistanceHappening;
  /** The state of the request from then on. */
  readonly state: AssistanceState;
  /** The group for which it was done. */
  readonly group: Group;
  readonly happenedAt: Scalars['DateTime']['output'];
  readonly actor: Scalars['String']['output'];
};

export type AssistanceHappening =
  'ASKED' | 'OFFERED' | 'OFFER_WITHDRAWN' | 'OFFER_ACCEPTED' | 'CLOSED' | 'RATED';

export type RequestAssistanceInput = {
  readonly clientRequestId: Scalars['String']['input'];
  /** The own group. */
  readonly group: Scalars['ID']['input'];
  readonly topic: AssistanceTopic;
  /** 1 to 2 000 characters, without numbers of persons. */
  readonly question: Scalars['String']['input'];
};

export type OfferAssistanceInput = {
  readonly clientRequestId: Scalars['String']['input'];
  /** The request. */
  readonly id: Scalars['ID']['input'];
  /** The own group. */
  readonly group: Scalars['ID']['input'];
  /** 1 to 2 000 characters, without numbers of persons. */
  readonly offer: Scalars['String']['input'];
};

export type WithdrawOfferInput = {
  readonly clientRequestId: Scalars['String']['input'];
  /** The request. */
  readonly id: Scalars['ID']['input'];
  /** The version of the request that the client has read; when another is there: `CONFLICT`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The own group. */
  readonly group: Scalars['ID']['input'];
};

export type AcceptOfferInput = {
  readonly clientRequestId: Scalars['String']['input'];
  /** The request. */
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly offer: Scalars['ID']['input'];
};

export type CloseRequestInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type RateAssistanceInput = {
  readonly clientRequestId: Scalars['String']['input'];
  /** The request. */
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** The own group, which asked or helped. */
  readonly group: Scalars['ID']['input'];
  /** From 1 to 5. */
  readonly score: Scalars['Int']['input'];
  /** Up to 1 000 characters, without numbers of persons. */
  readonly remark?: InputMaybe<Scalars['String']['input']>;
};

export type AssistanceTopic =
  | 'FORMATION'
  | 'REGISTRATION'
  | 'OPERATIONS'
  | 'MARKETING'
  | 'GOVERNMENT'
  | 'MEDIA'
  | 'POLICY'
  | 'CAPITAL'
  | 'TECHNOLOGY'
  | 'ACADEMIC'
  | 'FINANCE'
  | 'INSURANCE'
  | 'CUSTOMER_SERVICE'
  | 'MEDICAL_AFFAIRS';

export type AssistanceState =
  | 'OPEN'
  /** One offer was accepted. */
  | 'ACCEPTED'
  | 'CLOSED'
  | 'WITHDRAWN';

export type AssistanceOffer = {
  readonly __typename?: 'AssistanceOffer';
  readonly id: Scalars['ID']['output'];
  readonly group: Group;
  readonly state: AssistanceOfferState;
  readonly offer: Scalars['String']['output'];
  readonly offeredAt: Scalars['DateTime']['output'];
};

export type AssistanceOfferState = 'OPEN' | 'ACCEPTED' | 'NOT_CHOSEN' | 'WITHDRAWN';

export type AssistanceRating = {
  readonly __typename?: 'AssistanceRating';
  /** The group that rates. */
  readonly rater: Group;
  /** The group that is rated. */
  readonly rated: Group;
  /** From 1 to 5. */
  readonly score: Scalars['Int']['output'];
  readonly remark: Maybe<Scalars['String']['output']>;
  readonly ratedAt: Scalars['DateTime']['output'];
};

export type AssistanceRequestFilter = {
  readonly topic?: InputMaybe<ReadonlyArray<AssistanceTopic>>;
  readonly state?: InputMaybe<ReadonlyArray<AssistanceState>>;
  readonly group?: InputMaybe<Scalars['ID']['input']>;
};

export type AssistanceRequestOrder = {
  readonly field: AssistanceRequestOrderField;
  readonly direction?: OrderDirection;
};

export type AssistanceRequestOrderField = 'ASKED_AT';

export type AssistanceRequestConnection = {
  readonly __typename?: 'AssistanceRequestConnection';
  readonly edges: ReadonlyArray<AssistanceRequestEdge>;
  readonly nodes: ReadonlyArray<AssistanceRequest>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AssistanceRequestEdge = {
  readonly __typename?: 'AssistanceRequestEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: AssistanceRequest;
};

/** Experience that a group shares. */
export type Article = {
  readonly __typename?: 'Article';
  readonly id: Scalars['ID']['output'];
  readonly group: Group;
  readonly author: Maybe<Doctor>;
  readonly title: Scalars['String']['output'];
  readonly body: Scalars['String']['output'];
  readonly topic: Maybe<AssistanceTopic>;
  readonly audience: ArticleAudience;
  /** The one group that may read it, besides the one that wrote it. */
  readonly audienceGroup: Maybe<Group>;
  readonly publishedAt: Scalars['DateTime']['output'];
  /** From then on nobody sees it but the group that wrote it. */
  readonly withdrawnAt: Maybe<Scalars['DateTime']['output']>;
  readonly version: Scalars['Int']['output'];
};

export type PublishArticleInput = {
  readonly clientRequestId: Scalars['String']['input'];
  /** The own group. */
  readonly group: Scalars['ID']['input'];
  /** The doctor who wrote it. */
  readonly author?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
  /** 1 to 20 000 characters, without numbers of persons. */
  readonly body: Scalars['String']['input'];
  readonly topic?: InputMaybe<AssistanceTopic>;
  readonly audience: ArticleAudience;
  /** For the audience `GROUP`, and for no other. */
  readonly audienceGroup?: InputMaybe<Scalars['ID']['input']>;
};

export type UpdateArticleInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  /** The version that the client has read; when another is there: `CONFLICT`. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly title: Scalars['String']['input'];
  readonly body: Scalars['String']['input'];
  readonly topic?: InputMaybe<AssistanceTopic>;
  readonly audience: ArticleAudience;
  readonly audienceGroup?: InputMaybe<Scalars['ID']['input']>;
};

export type WithdrawArticleInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type ArticleAudience = 'PUBLIC' | 'MEMBERS' | 'GROUP';

export type ArticleFilter = {
  readonly topic?: InputMaybe<ReadonlyArray<AssistanceTopic>>;
  readonly audience?: InputMaybe<ReadonlyArray<ArticleAudience>>;
  /** The group that wrote it. */
  readonly group?: InputMaybe<Scalars['ID']['input']>;
};

export type ArticleOrder = {
  readonly field: ArticleOrderField;
  readonly direction?: OrderDirection;
};

export type ArticleOrderField = 'PUBLISHED_AT' | 'TITLE';

export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  readonly edges: ReadonlyArray<ArticleEdge>;
  readonly nodes: ReadonlyArray<Article>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Article;
};

/** A patient whom one member passes to another (转诊). No fee or share may depend on it. */
export type Referral = {
  readonly __typename?: 'Referral';
  readonly id: Scalars['ID']['output'];
  readonly from: Group;
  readonly to: Group;
  /** A pseudonym that the sending group chose; it identifies nobody here. */
  readonly patientRef: Scalars['String']['output'];
  /** What the receiving group must cover. */
  readonly specialty: Maybe<Specialty>;
  readonly urgency: ReferralUrgency;
  readonly state: ReferralState;
  readonly question: Scalars['String']['output'];
  /** The day on which the patient agreed to be passed on. */
  readonly consentOn: Scalars['Date']['output'];
  readonly sentAt: Scalars['DateTime']['output'];
  /** Without an answer by then it expires: 24 hours for urgent ones, 7 days for routine. */
  readonly answerDueAt: Scalars['DateTime']['output'];
  readonly answeredAt: Maybe<Scalars['DateTime']['output']>;
  readonly completedAt: Maybe<Scalars['DateTime']['output']>;
  readonly declineReason: Maybe<Scalars['String']['output']>;
  /** Every state that the referral entered, oldest first. */
  readonly steps: ReadonlyArray<ReferralStep>;
  /** The state at the end of a day in Beijing; null before it was sent. */
  readonly stateAsOf: Maybe<ReferralState>;
  /** The referral whose receiver handed the patient on; null too when you may not see it. */
  readonly continues: Maybe<Referral>;
  /** Where the receiver handed the patient on; null too when you may not see it. */
  readonly continuedBy: Maybe<Referral>;
  /** The visit that was arranged; null for those who may not see it. */
  readonly booking: Maybe<Booking>;
  /** Other members in good standing that cover the specialty, by name; the first 10. */
  readonly referralCandidates: ReadonlyArray<Group>;
  readonly version: Scalars['Int']['output'];
};

/** A patient whom one member passes to another (转诊). No fee or share may depend on it. */
export type ReferralStateAsOfArgs = {
  day: Scalars['Date']['input'];
};

export type ReferralUrgency =
  /** Never passed on here: call the receiving hospital or 120. */
  'EMERGENCY' | 'URGENT' | 'ROUTINE';

export type ReferralState =
  'SENT' | 'ACCEPTED' | 'SCHEDULED' | 'COMPLETED' | 'DECLINED' | 'CANCELLED' | 'EXPIRED';

/** As one group sees it. */
export type ReferralDirection = 'SENT' | 'RECEIVED';

export type ReferralStep = {
  readonly __typename?: 'ReferralStep';
  readonly state: ReferralState;
  readonly happenedAt: Scalars['DateTime']['output'];
  readonly actor: Scalars['String']['output'];
  /** The group for which the actor acted; null for the passing of time. */
  readonly group: Maybe<Group>;
  readonly note: Maybe<Scalars['String']['output']>;
};

export type SendReferralInput = {
  /** The client's own name for this request, 8 to 64 characters: sent again, it happens once. */
  readonly clientRequestId: Scalars['String']['input'];
  /** The own group. */
  readonly from: Scalars['ID']['input'];
  readonly to: Scalars['ID']['input'];
  /** A pseudonym that the sending group chooses: 8 to 64 letters, digits, `-` and `_`, with a digit. */
  readonly patientRef: Scalars['String']['input'];
  /** Code of what the receiving group must cover. */
  readonly specialty: Scalars['ID']['input'];
  /** It decides until when an answer is due: 24 hours or 7 days. */
  readonly urgency: ReferralUrgency;
  /** 1 to 2 000 characters, without numbers of persons. */
  readonly question: Scalars['String']['input'];
  /** The day on which the patient agreed to be passed on. */
  readonly consentOn: Scalars['Date']['input'];
  /** The sender declares that no fee and no share depends on this referral. */
  readonly freeOfFees: Scalars['Boolean']['input'];
};

export type AcceptReferralInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  /** The version that the client has read; when another is there: `CONFLICT`. */
  readonly expectedVersion: Scalars['Int']['input'];
};

export type ScheduleReferralInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** A confirmed booking of the own group, to come. */
  readonly booking: Scalars['ID']['input'];
};

export type DeclineReferralInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** 1 to 400 characters, without numbers of persons. */
  readonly reason: Scalars['String']['input'];
};

export type CancelReferralInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** 1 to 400 characters, without numbers of persons. */
  readonly reason: Scalars['String']['input'];
};

export type HandOverReferralInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** The member that takes the patient over; the group that sent the patient may be it. */
  readonly to: Scalars['ID']['input'];
  /** 1 to 400 characters, without numbers of persons. */
  readonly reason: Scalars['String']['input'];
  /** The day on which the patient agreed to be handed on. */
  readonly consentOn: Scalars['Date']['input'];
  /** The group declares that no fee and no share depends on it. */
  readonly freeOfFees: Scalars['Boolean']['input'];
};

export type ReferralFilter = {
  /** With `asOf` the state at the end of that day in Beijing, else the state now. */
  readonly state?: InputMaybe<ReadonlyArray<ReferralState>>;
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  readonly urgency?: InputMaybe<ReadonlyArray<ReferralUrgency>>;
  /** Code of a specialty; its sub-specialties are included. */
  readonly specialty?: InputMaybe<Scalars['ID']['input']>;
  readonly from?: InputMaybe<Scalars['ID']['input']>;
  readonly to?: InputMaybe<Scalars['ID']['input']>;
  /** Only those whose answer is due before this instant. */
  readonly dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ReferralOrder = {
  readonly field: ReferralOrderField;
  readonly direction?: OrderDirection;
};

export type ReferralOrderField = 'SENT_AT' | 'ANSWER_DUE_AT';

export type ReferralConnection = {
  readonly __typename?: 'ReferralConnection';
  readonly edges: ReadonlyArray<ReferralEdge>;
  readonly nodes: ReadonlyArray<Referral>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ReferralEdge = {
  readonly __typename?: 'ReferralEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Referral;
};

/** Several groups on one case (多学科诊疗). A concluded conference never changes. */
export type MdtConference = {
  readonly __typename?: 'MdtConference';
  readonly id: Scalars['ID']['output'];
  readonly convener: Group;
  /** A pseudonym that the convening group chose; it identifies nobody here. */
  readonly patientRef: Scalars['String']['output'];
  readonly question: Scalars['String']['output'];
  readonly state: MdtConferenceState;
  readonly treatingHospital: Maybe<Hospital>;
  readonly convenedAt: Scalars['DateTime']['output'];
  readonly meetsAt: Maybe<Scalars['DateTime']['output']>;
  /** The groups that may send their doctors, the convener among them, by name. */
  readonly invitedGroups: ReadonlyArray<Group>;
  /** The groups that take part, by name. */
  readonly groups: ReadonlyArray<Group>;
  readonly participants: ReadonlyArray<MdtParticipant>;
  /** Oldest first. */
  readonly opinions: ReadonlyArray<MdtOpinion>;
  /** Needs two opinions from two groups. */
  readonly conclusion: Maybe<Scalars['String']['output']>;
  readonly concludedAt: Maybe<Scalars['DateTime']['output']>;
  /** What became of it when, oldest first. */
  readonly steps: ReadonlyArray<MdtStep>;
  readonly version: Scalars['Int']['output'];
};

export type MdtStep = {
  readonly __typename?: 'MdtStep';
  readonly state: MdtConferenceState;
  readonly happenedAt: Scalars['DateTime']['output'];
  readonly actor: Scalars['String']['output'];
  readonly note: Maybe<Scalars['String']['output']>;
};

export type MdtConferenceState = 'CONVENED' | 'CONCLUDED' | 'CANCELLED';

/** A doctor who is asked, for a group or for the treating hospital. */
export type MdtParticipant = {
  readonly __typename?: 'MdtParticipant';
  readonly doctor: Maybe<Doctor>;
  readonly group: Maybe<Group>;
  readonly hospital: Maybe<Hospital>;
};

export type MdtOpinion = {
  readonly __typename?: 'MdtOpinion';
  readonly id: Scalars['ID']['output'];
  readonly doctor: Maybe<Doctor>;
  /** Null for a doctor of the treating hospital. */
  readonly group: Maybe<Group>;
  readonly opinion: Scalars['String']['output'];
  readonly givenAt: Scalars['DateTime']['output'];
};

export type ConveneConferenceInput = {
  readonly clientRequestId: Scalars['String']['input'];
  /** The own group. */
  readonly convener: Scalars['ID']['input'];
  /** A pseudonym that the convening group chooses: 8 to 64 letters, digits, `-` and `_`, with a digit. */
  readonly patientRef: Scalars['String']['input'];
  /** 1 to 2 000 characters, without numbers of persons. */
  readonly question: Scalars['String']['input'];
  /** At most 20 other members that may send their doctors. */
  readonly groups: ReadonlyArray<Scalars['ID']['input']>;
  readonly treatingHospital?: InputMaybe<Scalars['ID']['input']>;
  readonly meetsAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type InviteToConferenceInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** At most 20; who is invited already stays so. */
  readonly groups: ReadonlyArray<Scalars['ID']['input']>;
};

export type JoinConferenceInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly doctor: Scalars['ID']['input'];
  /** The own group, in which the doctor is engaged today; left out by the treating hospital. */
  readonly group?: InputMaybe<Scalars['ID']['input']>;
};

export type WriteOpinionInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  /** Who takes part: oneself, or a doctor of the own group or hospital. */
  readonly doctor: Scalars['ID']['input'];
  /** 1 to 10 000 characters, without numbers of persons. */
  readonly opinion: Scalars['String']['input'];
};

export type ConcludeConferenceInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** 1 to 10 000 characters, without numbers of persons. */
  readonly conclusion: Scalars['String']['input'];
};

export type CancelConferenceInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** 1 to 400 characters, without numbers of persons. */
  readonly reason: Scalars['String']['input'];
};

export type MdtConferenceFilter = {
  readonly state?: InputMaybe<ReadonlyArray<MdtConferenceState>>;
  readonly convener?: InputMaybe<Scalars['ID']['input']>;
  /** A group that takes part. */
  readonly group?: InputMaybe<Scalars['ID']['input']>;
};

export type MdtConferenceOrder = {
  readonly field: MdtConferenceOrderField;
  readonly direction?: OrderDirection;
};

export type MdtConferenceOrderField = 'CONVENED_AT';

export type MdtConferenceConnection = {
  readonly __typename?: 'MdtConferenceConnection';
  readonly edges: ReadonlyArray<MdtConferenceEdge>;
  readonly nodes: ReadonlyArray<MdtConference>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type MdtConferenceEdge = {
  readonly __typename?: 'MdtConferenceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: MdtConference;
};

/** What several groups buy, contract, operate or finance together. Each group opts in for itself. */
export type Initiative = {
  readonly __typename?: 'Initiative';
  readonly id: Scalars['ID']['output'];
  readonly kind: InitiativeKind;
  readonly state: InitiativeState;
  readonly title: Scalars['String']['output'];
  readonly description: Maybe<Scalars['String']['output']>;
  readonly convener: Group;
  /** The supplier or financier. */
  readonly partner: Maybe<Partner>;
  /** For a contract with one hospital. */
  readonly hospital: Maybe<Hospital>;
  /** For a contract with a chain of hospitals. */
  readonly chain: Maybe<Scalars['String']['output']>;
  /** Of a contract: how each group will work with the hospital. */
  readonly mode: Maybe<CooperationMode>;
  /** What quantities count, such as a box or an operation. */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** Below this total a procurement fails. */
  readonly minimumQuantity: Maybe<Scalars['Int']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly opensAt: Maybe<Scalars['DateTime']['output']>;
  /** Groups opt in, and change what they committed, before this instant. */
  readonly closesAt: Maybe<Scalars['DateTime']['output']>;
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
  /** Your own; the secretariat sees one for each group that opted in, the first ones first. */
  readonly commitments: ReadonlyArray<Commitment>;
  /** Every change of those commitments, withdrawals too, oldest first; as far as you see the commitments. */
  readonly commitmentHistory: ReadonlyArray<CommitmentChange>;
  /** The sum of the quantities that all groups committed. */
  readonly totalQuantity: Scalars['Int']['output'];
  /** By total quantity, ascending. */
  readonly priceTiers: ReadonlyArray<PriceTier>;
  /** The tier that the committed total reaches now; at the close it is the price for all. */
  readonly reachedTier: Maybe<PriceTier>;
  readonly award: Maybe<Award>;
  /** Why it failed, where it did. */
  readonly failureReason: Maybe<Scalars['String']['output']>;
  /** Every state that it entered, oldest first. */
  readonly steps: ReadonlyArray<InitiativeStep>;
  readonly version: Scalars['Int']['output'];
};

export type InitiativeStep = {
  readonly __typename?: 'InitiativeStep';
  readonly state: InitiativeState;
  readonly happenedAt: Scalars['DateTime']['output'];
  readonly actor: Scalars['String']['output'];
  /** The group for which the actor acted; null for the passing of time. */
  readonly group: Maybe<Group>;
  readonly note: Maybe<Scalars['String']['output']>;
};

export type InitiativeKind =
  /** Only for groups' own institutions. */
  | 'PROCUREMENT'
  | 'CONTRACT'
  | 'OPERATION'
  /** Records interest only; no money moves here. */
  | 'FINANCING';

export type InitiativeState = 'DRAFT' | 'OPEN' | 'CLOSED' | 'AWARDED' | 'FAILED';

/** What one group commits itself to. */
export type Commitment = {
  readonly __typename?: 'Commitment';
  readonly group: Group;
  readonly quantity: Maybe<Scalars['Int']['output']>;
  /** Of a financing: what the group would put in. No money moves here. */
  readonly interestFen: Maybe<Scalars['Fen']['output']>;
  readonly committedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};

export type CommitmentChange = {
  readonly __typename?: 'CommitmentChange';
  readonly group: Group;
  /** Whether the group took its commitment back; else what it committed from then on. */
  readonly withdrawn: Scalars['Boolean']['output'];
  readonly quantity: Maybe<Scalars['Int']['output']>;
  readonly interestFen: Maybe<Scalars['Fen']['output']>;
  readonly happenedAt: Scalars['DateTime']['output'];
  readonly actor: Scalars['String']['output'];
};

export type PriceTier = {
  readonly __typename?: 'PriceTier';
  /** The lowest total quantity at which this price holds. */
  readonly fromQuantity: Scalars['Int']['output'];
  /** For one unit. */
  readonly unitPriceFen: Scalars['Fen']['output'];
};

export type Award = {
  readonly __typename?: 'Award';
  readonly awardedAt: Scalars['DateTime']['output'];
  /** The sum at the close. */
  readonly quantity: Maybe<Scalars['Int']['output']>;
  /** The price for all: that of the tier which the sum at the close reached. */
  readonly unitPriceFen: Maybe<Scalars['Fen']['output']>;
  /** Of a contract: the hospital that signs, for its chain too. */
  readonly hospital: Maybe<Hospital>;
};

export type DraftInitiativeInput = {
  readonly clientRequestId: Scalars['String']['input'];
  /** The own group. */
  readonly convener: Scalars['ID']['input'];
  readonly kind: InitiativeKind;
  readonly terms: InitiativeTermsInput;
};

export type UpdateInitiativeInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** All of them: what is left out is no more. */
  readonly terms: InitiativeTermsInput;
};

export type InitiativeTermsInput = {
  /** 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
  /** At most 10 000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The supplier or financier: a partner of the alliance or of the convener. */
  readonly partner?: InputMaybe<Scalars['ID']['input']>;
  /** Of a contract: either one hospital or a chain, at most 120 characters. */
  readonly hospital?: InputMaybe<Scalars['ID']['input']>;
  readonly chain?: InputMaybe<Scalars['String']['input']>;
  /** Of a contract. */
  readonly mode?: InputMaybe<CooperationMode>;
  /** Of a procurement: what quantities count, at most 40 characters. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** Of a procurement: 1 to 1 000 000 000. */
  readonly minimumQuantity?: InputMaybe<Scalars['Int']['input']>;
  /** Of a procurement: at most 20. Larger quantities never cost more for one unit. */
  readonly priceTiers?: InputMaybe<ReadonlyArray<PriceTierInput>>;
};

export type PriceTierInput = {
  /** 1 to 1 000 000 000. */
  readonly fromQuantity: Scalars['Int']['input'];
  /** 0 to 100 000 000 000. */
  readonly unitPriceFen: Scalars['Fen']['input'];
};

export type OpenInitiativeInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly closesAt: Scalars['DateTime']['input'];
};

export type CommitToInitiativeInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  /** The own group. */
  readonly group: Scalars['ID']['input'];
  /** The version of the group's commitment that the client has read; 0 when there is none. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Of a procurement: 1 to 100 000 000. */
  readonly quantity?: InputMaybe<Scalars['Int']['input']>;
  /** Of a financing: 1 to 100 000 000 000 000. */
  readonly interestFen?: InputMaybe<Scalars['Fen']['input']>;
  /** The group declares that what it buys is for its own institutions; a procurement needs it. */
  readonly forOwnInstitutions?: InputMaybe<Scalars['Boolean']['input']>;
};

export type WithdrawCommitmentInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly group: Scalars['ID']['input'];
  /** The version of the group's commitment. */
  readonly expectedVersion: Scalars['Int']['input'];
};

export type CloseInitiativeInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type AwardInitiativeInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** Of a contract with a chain: the hospital that signs for it. */
  readonly hospital?: InputMaybe<Scalars['ID']['input']>;
};

export type FailInitiativeInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** 1 to 400 characters. */
  readonly reason: Scalars['String']['input'];
};

export type InitiativeFilter = {
  readonly kind?: InputMaybe<ReadonlyArray<InitiativeKind>>;
  readonly state?: InputMaybe<ReadonlyArray<InitiativeState>>;
  /** A group that opted in, as far as you may see who did. */
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  readonly closesBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

export type InitiativeOrder = {
  readonly field: InitiativeOrderField;
  readonly direction?: OrderDirection;
};

export type InitiativeOrderField = 'CREATED_AT' | 'CLOSES_AT';

export type InitiativeConnection = {
  readonly __typename?: 'InitiativeConnection';
  readonly edges: ReadonlyArray<InitiativeEdge>;
  readonly nodes: ReadonlyArray<Initiative>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type InitiativeEdge = {
  readonly __typename?: 'InitiativeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Initiative;
};

/** A meeting of the alliance: the founding assembly, one in each quarter (季会), academic events. */
export type Meeting = {
  readonly __typename?: 'Meeting';
  readonly id: Scalars['ID']['output'];
  readonly kind: MeetingKind;
  readonly title: Maybe<Scalars['String']['output']>;
  /** Of a quarterly meeting: `2016-Q2`. */
  readonly quarter: Maybe<Scalars['String']['output']>;
  readonly heldOn: Maybe<ReportedDate>;
  readonly hostCity: Maybe<Scalars['String']['output']>;
  readonly partner: Maybe<Partner>;
  readonly agenda: ReadonlyArray<Scalars['String']['output']>;
  /** Groups that were there, by name. */
  readonly attendance: ReadonlyArray<MeetingAttendance>;
  readonly guests: ReadonlyArray<Scalars['String']['output']>;
  /** For people of the members and the secretariat; null for others. */
  readonly minutes: Maybe<Scalars['String']['output']>;
  /** When it was called off; its quarter is free for another one then. */
  readonly cancelledAt: Maybe<Scalars['DateTime']['output']>;
  readonly cancelReason: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Source>;
  readonly version: Scalars['Int']['output'];
};

export type MeetingKind = 'FOUNDING' | 'QUARTERLY' | 'ACADEMIC';

export type MeetingAttendance = {
  readonly __typename?: 'MeetingAttendance';
  readonly group: Group;
  /** How many came; null when nobody counted. */
  readonly people: Maybe<Scalars['Int']['output']>;
};

export type PlanMeetingInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly kind: MeetingKind;
  /** Of a quarterly meeting, and of no other. */
  readonly quarter?: InputMaybe<QuarterInput>;
  readonly plan: MeetingPlanInput;
};

export type QuarterInput = {
  /** 2016 to 2100. */
  readonly year: Scalars['Int']['input'];
  /** 1 to 4. */
  readonly number: Scalars['Int']['input'];
};

export type UpdateMeetingInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** All of it: what is left out is no more. */
  readonly plan: MeetingPlanInput;
};

export type MeetingPlanInput = {
  /** At most 200 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Of a quarterly meeting a day of its quarter. */
  readonly heldOn?: InputMaybe<Scalars['Date']['input']>;
  /** At most 60 characters. */
  readonly hostCity?: InputMaybe<Scalars['String']['input']>;
  readonly partner?: InputMaybe<Scalars['ID']['input']>;
  /** At most 50 lines of 200 characters. */
  readonly agenda?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At most 50 names of 200 characters. */
  readonly guests?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type RecordMeetingAttendanceInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly group: Scalars['ID']['input'];
  /** 1 to 10 000; left out when nobody counted. */
  readonly people?: InputMaybe<Scalars['Int']['input']>;
};

export type PublishMinutesInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** 1 to 50 000 characters. */
  readonly minutes: Scalars['String']['input'];
};

export type CancelMeetingInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** 1 to 400 characters. */
  readonly reason: Scalars['String']['input'];
};

export type MeetingFilter = {
  readonly kind?: InputMaybe<ReadonlyArray<MeetingKind>>;
  readonly hostCity?: InputMaybe<Scalars['String']['input']>;
  /** A group that was there. */
  readonly group?: InputMaybe<Scalars['ID']['input']>;
};

export type MeetingOrder = {
  readonly field: MeetingOrderField;
  readonly direction?: OrderDirection;
};

export type MeetingOrderField = 'HELD_ON';

export type MeetingConnection = {
  readonly __typename?: 'MeetingConnection';
  readonly edges: ReadonlyArray<MeetingEdge>;
  readonly nodes: ReadonlyArray<Meeting>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type MeetingEdge = {
  readonly __typename?: 'MeetingEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Meeting;
};

/** A question that groups and hospitals study together. */
export type ResearchProject = {
  readonly __typename?: 'ResearchProject';
  readonly id: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  readonly question: Scalars['String']['output'];
  readonly state: ResearchProjectState;
  readonly groups: ReadonlyArray<Group>;
  readonly hospitals: Maybe<ReadonlyArray<Hospital>>;
  readonly startedOn: Maybe<Scalars['Date']['output']>;
  /** The first day after it. */
  readonly endedOn: Maybe<Scalars['Date']['output']>;
  readonly publications: ReadonlyArray<Publication>;
  /** What happened to it, oldest first. */
  readonly steps: ReadonlyArray<ResearchStep>;
  readonly version: Scalars['Int']['output'];
};

export type ResearchStep = {
  readonly __typename?: 'ResearchStep';
  readonly kind: ResearchStepKind;
  /** The state from then on. */
  readonly state: ResearchProjectState;
  /** The group that acted, joined or left. */
  readonly group: Group;
  readonly happenedAt: Scalars['DateTime']['output'];
  readonly note: Maybe<Scalars['String']['output']>;
};

export type ResearchStepKind =
  /** It entered the state. */
  'STATE' | 'JOINED' | 'LEFT' | 'PUBLISHED';

export type ResearchProjectState = 'PLANNED' | 'RUNNING' | 'COMPLETED' | 'STOPPED';

export type Publication = {
  readonly __typename?: 'Publication';
  readonly id: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  readonly venue: Maybe<Scalars['String']['output']>;
  readonly publishedOn: Maybe<ReportedDate>;
  readonly doi: Maybe<Scalars['String']['output']>;
};

export type StartProjectInput = {
  readonly clientRequestId: Scalars['String']['input'];
  /** The own group. */
  readonly group: Scalars['ID']['input'];
  /** 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
  /** 1 to 2 000 characters. */
  readonly question: Scalars['String']['input'];
  /** At most 50. */
  readonly hospitals?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type JoinProjectInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  /** The own group. */
  readonly group: Scalars['ID']['input'];
};

export type LeaveProjectInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  /** The own group. */
  readonly group: Scalars['ID']['input'];
};

export type ChangeProjectStateInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** The own group, which takes part. */
  readonly group: Scalars['ID']['input'];
  readonly state: ResearchProjectState;
  /** The first day of it; of an end the first day after the project. Not in future. */
  readonly day: Scalars['Date']['input'];
  /** At most 400 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type AddPublicationInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  /** The own group, which takes part. */
  readonly group: Scalars['ID']['input'];
  /** 1 to 400 characters. */
  readonly title: Scalars['String']['input'];
  /** The journal, congress or publisher, at most 200 characters. */
  readonly venue?: InputMaybe<Scalars['String']['input']>;
  readonly publishedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Such as `10.1000/182`. */
  readonly doi?: InputMaybe<Scalars['String']['input']>;
};

export type ResearchProjectFilter = {
  readonly state?: InputMaybe<ReadonlyArray<ResearchProjectState>>;
  /** A group that takes part. */
  readonly group?: InputMaybe<Scalars['ID']['input']>;
};

export type ResearchProjectOrder = {
  readonly field: ResearchProjectOrderField;
  readonly direction?: OrderDirection;
};

export type ResearchProjectOrderField = 'TITLE' | 'STARTED_ON';

export type ResearchProjectConnection = {
  readonly __typename?: 'ResearchProjectConnection';
  readonly edges: ReadonlyArray<ResearchProjectEdge>;
  readonly nodes: ReadonlyArray<ResearchProject>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ResearchProjectEdge = {
  readonly __typename?: 'ResearchProjectEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ResearchProject;
};

/** An organisation that works with the alliance or with one group. */
export type Partner = {
  readonly __typename?: 'Partner';
  readonly id: Scalars['ID']['output'];
  /** Null where no source names it. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** How a source speaks of a partner that it does not name. */
  readonly describedAs: Maybe<Scalars['String']['output']>;
  readonly kind: PartnerKind;
  /** The group that it is a partner of; null for a partner of the whole alliance. */
  readonly group: Maybe<Group>;
  /** What they do together. */
  readonly purpose: Maybe<Scalars['String']['output']>;
  /** The papers that were signed and that you may see, the newest first. */
  readonly agreements: ReadonlyArray<PartnerAgreement>;
  /** Of an insurer: groups whose bills it pays directly. */
  readonly coveredGroups: ReadonlyArray<Group>;
  /** Of an insurer: sites where it pays directly. */
  readonly coveredSites: CoveredSiteConnection;
  /** Recorded from sources, not yet completed by those concerned. */
  readonly reported: Scalars['Boolean']['output'];
  readonly synthetic: Scalars['Boolean']['output'];
  readonly sources: ReadonlyArray<Source>;
  readonly version: Scalars['Int']['output'];
};

/** An organisation that works with the alliance or with one group. */
export type PartnerCoveredSitesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PartnerKind =
  'INSURER' | 'DEVICE' | 'VR' | 'INTERNET' | 'MEDIA' | 'GOVERNMENT' | 'HOSPITAL_CHAIN';

export type PartnerAgreement = {
  readonly __typename?: 'PartnerAgreement';
  readonly id: Scalars['ID']['output'];
  readonly partner: Partner;
  readonly purpose: Maybe<Scalars['String']['output']>;
  /** Null where the source says only that it was signed. */
  readonly signedOn: Maybe<ReportedDate>;
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** The first day after it. */
  readonly validUntil: Maybe<Scalars['Date']['output']>;
  readonly sources: ReadonlyArray<Source>;
};

export type CoveredSite = {
  readonly __typename?: 'CoveredSite';
  readonly site: Maybe<Site>;
};

export type CoveredSiteConnection = {
  readonly __typename?: 'CoveredSiteConnection';
  readonly edges: ReadonlyArray<CoveredSiteEdge>;
  readonly nodes: ReadonlyArray<CoveredSite>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CoveredSiteEdge = {
  readonly __typename?: 'CoveredSiteEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CoveredSite;
};

export type RegisterPartnerInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly kind: PartnerKind;
  /** 1 to 120 characters. */
  readonly name: Scalars['String']['input'];
  /** The own group; left out for a partner of the whole alliance. */
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  /** What they do together, at most 400 characters. */
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
};

export type UpdatePartnerInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly kind: PartnerKind;
  /** 1 to 120 characters. */
  readonly name: Scalars['String']['input'];
  /** At most 400 characters; left out it is no more. */
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
};

export type SignPartnerAgreementInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly partner: Scalars['ID']['input'];
  /** The version of the partner. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** At most 400 characters. */
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
  /** Not in future. */
  readonly signedOn: Scalars['Date']['input'];
  readonly validFrom: Scalars['Date']['input'];
  /** The first day after it; left out: without end. */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type EndPartnerAgreementInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly partner: Scalars['ID']['input'];
  /** The version of the partner. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly agreement: Scalars['ID']['input'];
  /** The first day on which it holds no more; today or later, and before its end. */
  readonly endsOn: Scalars['Date']['input'];
  /** 1 to 400 characters. */
  readonly reason: Scalars['String']['input'];
};

export type ChangeCoverageInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly partner: Scalars['ID']['input'];
  /** The version of the partner. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** At most 100 in each list. */
  readonly addGroups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly removeGroups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly addSites?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly removeSites?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type RecordEndorsementInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly kind: EndorsementKind;
  /** 1 to 120 characters. */
  readonly givenBy: Scalars['String']['input'];
  /** At most 120 characters. */
  readonly office?: InputMaybe<Scalars['String']['input']>;
  readonly organisation?: InputMaybe<Scalars['String']['input']>;
  /** Not in future. */
  readonly givenOn: Scalars['Date']['input'];
  /** The words of the letter, at most 50 000 characters. */
  readonly body?: InputMaybe<Scalars['String']['input']>;
};

export type PartnerFilter = {
  readonly kind?: InputMaybe<ReadonlyArray<PartnerKind>>;
  /** Partners of this group. */
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  /** Partners of the whole alliance only, or of single groups only. */
  readonly ofAlliance?: InputMaybe<Scalars['Boolean']['input']>;
  /** Insurers that pay this group's bills directly. */
  readonly coversGroup?: InputMaybe<Scalars['ID']['input']>;
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PartnerOrder = {
  readonly field: PartnerOrderField;
  readonly direction?: OrderDirection;
};

export type PartnerOrderField = 'NAME';

export type PartnerConnection = {
  readonly __typename?: 'PartnerConnection';
  readonly edges: ReadonlyArray<PartnerEdge>;
  readonly nodes: ReadonlyArray<Partner>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PartnerEdge = {
  readonly __typename?: 'PartnerEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Partner;
};

/** A letter or a word of support. It is no agreement. */
export type Endorsement = {
  readonly __typename?: 'Endorsement';
  readonly id: Scalars['ID']['output'];
  readonly kind: EndorsementKind;
  readonly givenBy: Scalars['String']['output'];
  /** The office of the person, where it is stated. */
  readonly office: Maybe<Scalars['String']['output']>;
  readonly organisation: Maybe<Scalars['String']['output']>;
  readonly givenOn: Maybe<ReportedDate>;
  /** The words of the letter, where they are known. */
  readonly body: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Source>;
};

export type EndorsementKind = 'LETTER' | 'EXPRESSED_INTEREST';

/**
 * What doctors of title `ASSOCIATE_CHIEF` or above think of a partner's product, on five scales from
 * 1 to 5.
 */
export type ProductEvaluation = {
  readonly __typename?: 'ProductEvaluation';
  readonly id: Scalars['ID']['output'];
  readonly partner: Partner;
  readonly product: Scalars['String']['output'];
  readonly kind: ProductKind;
  readonly state: ProductEvaluationState;
  readonly openedOn: Scalars['Date']['output'];
  readonly closedOn: Maybe<Scalars['Date']['output']>;
  readonly evaluatorCount: Scalars['Int']['output'];
  /** Those who declared no interest. Only their scores count. */
  readonly independentEvaluatorCount: Scalars['Int']['output'];
  /** Null with fewer than 3 evaluators without an interest. */
  readonly medians: Maybe<ProductMedians>;
  /** Who scored, with the interests that each declared; shown to people of the members. */
  readonly evaluators: ReadonlyArray<ProductEvaluator>;
  /** What must be said wherever scores are shown. */
  readonly notice: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

/**
 * What doctors of title `ASSOCIATE_CHIEF` or above think of a partner's product, on five scales from
 * 1 to 5.
 */
export type ProductEvaluationNoticeArgs = {
  lang?: Language;
};

export type ProductKind = 'MOBILE' | 'VR' | 'DEVICE';

export type ProductEvaluationState = 'OPEN' | 'CLOSED';

export type ProductMedians = {
  readonly __typename?: 'ProductMedians';
  readonly clinicalValue: Scalars['Float']['output'];
  readonly safety: Scalars['Float']['output'];
  readonly evidence: Scalars['Float']['output'];
  readonly usability: Scalars['Float']['output'];
  readonly privacy: Scalars['Float']['output'];
  /** What must be said wherever scores are shown. */
  readonly notice: Scalars['String']['output'];
};

export type ProductMediansNoticeArgs = {
  lang?: Language;
};

/** A doctor who scored. The scores of one doctor are not shown, only the medians of several. */
export type ProductEvaluator = {
  readonly __typename?: 'ProductEvaluator';
  readonly doctor: Maybe<Doctor>;
  /** When the doctor scored. */
  readonly title: DoctorTitle;
  readonly group: Maybe<Group>;
  /** Null when the doctor declared none. */
  readonly interests: Maybe<Scalars['String']['output']>;
  readonly scoredAt: Scalars['DateTime']['output'];
};

export type StartEvaluationInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly partner: Scalars['ID']['input'];
  /** 1 to 200 characters. */
  readonly product: Scalars['String']['input'];
  readonly kind: ProductKind;
};

export type SubmitScoresInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  /** Oneself. */
  readonly doctor: Scalars['ID']['input'];
  /** A group in which the doctor is engaged today. */
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  /** Either this, or `interests`. */
  readonly declaresNoInterest: Scalars['Boolean']['input'];
  /** What the doctor has received or holds of the partner, at most 1 000 characters. */
  readonly interests?: InputMaybe<Scalars['String']['input']>;
  /** Each scale from 1 to 5, the best. */
  readonly clinicalValue: Scalars['Int']['input'];
  readonly safety: Scalars['Int']['input'];
  readonly evidence: Scalars['Int']['input'];
  readonly usability: Scalars['Int']['input'];
  readonly privacy: Scalars['Int']['input'];
  /** At most 1 000 characters. */
  readonly remark?: InputMaybe<Scalars['String']['input']>;
};

export type CloseEvaluationInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type ProductEvaluationFilter = {
  readonly kind?: InputMaybe<ReadonlyArray<ProductKind>>;
  readonly state?: InputMaybe<ReadonlyArray<ProductEvaluationState>>;
  readonly partner?: InputMaybe<Scalars['ID']['input']>;
};

export type ProductEvaluationOrder = {
  readonly field: ProductEvaluationOrderField;
  readonly direction?: OrderDirection;
};

export type ProductEvaluationOrderField = 'OPENED_ON' | 'PRODUCT';

export type ProductEvaluationConnection = {
  readonly __typename?: 'ProductEvaluationConnection';
  readonly edges: ReadonlyArray<ProductEvaluationEdge>;
  readonly nodes: ReadonlyArray<ProductEvaluation>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ProductEvaluationEdge = {
  readonly __typename?: 'ProductEvaluationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ProductEvaluation;
};

/** What recognises a key, and whom it lets in. */
export type ApiKey = {
  readonly __typename?: 'ApiKey';
  readonly clientId: Scalars['ID']['output'];
  /** SHA-256 of its secret, hexadecimal. */
  readonly secretHash: Scalars['String']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly revoked: Scalars['Boolean']['output'];
  readonly role: Scalars['String']['output'];
  /** Null: all that the role allows. */
  readonly scopes: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly tenants: ReadonlyArray<TenantIds>;
};

/** Tenants of one kind. */
export type TenantIds = {
  readonly __typename?: 'TenantIds';
  readonly kind: Scalars['String']['output'];
  readonly ids: ReadonlyArray<Scalars['ID']['output']>;
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
  MembershipApplication: MembershipApplication;
  CharterProposal: CharterProposal;
  MembershipMeasure: MembershipMeasure;
  Vote: Vote;
  AssistanceRequest: AssistanceRequest;
  Article: Article;
  Referral: Referral;
  MdtConference: MdtConference;
  Initiative: Initiative;
  Meeting: Meeting;
  ResearchProject: ResearchProject;
  Partner: Partner;
  PartnerAgreement: PartnerAgreement;
  Endorsement: Endorsement;
  ProductEvaluation: ProductEvaluation;
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
  MembershipApplication: { __typename: 'MembershipApplication' } & GraphQLRecursivePick<
    FederationTypes['MembershipApplication'],
    { id: true }
  >;
  CharterProposal: { __typename: 'CharterProposal' } & GraphQLRecursivePick<
    FederationTypes['CharterProposal'],
    { id: true }
  >;
  MembershipMeasure: { __typename: 'MembershipMeasure' } & GraphQLRecursivePick<
    FederationTypes['MembershipMeasure'],
    { id: true }
  >;
  Vote: { __typename: 'Vote' } & GraphQLRecursivePick<FederationTypes['Vote'], { id: true }>;
  AssistanceRequest: { __typename: 'AssistanceRequest' } & GraphQLRecursivePick<
    FederationTypes['AssistanceRequest'],
    { id: true }
  >;
  Article: { __typename: 'Article' } & GraphQLRecursivePick<
    FederationTypes['Article'],
    { id: true }
  >;
  Referral: { __typename: 'Referral' } & GraphQLRecursivePick<
    FederationTypes['Referral'],
    { id: true }
  >;
  MdtConference: { __typename: 'MdtConference' } & GraphQLRecursivePick<
    FederationTypes['MdtConference'],
    { id: true }
  >;
  Initiative: { __typename: 'Initiative' } & GraphQLRecursivePick<
    FederationTypes['Initiative'],
    { id: true }
  >;
  Meeting: { __typename: 'Meeting' } & GraphQLRecursivePick<
    FederationTypes['Meeting'],
    { id: true }
  >;
  ResearchProject: { __typename: 'ResearchProject' } & GraphQLRecursivePick<
    FederationTypes['ResearchProject'],
    { id: true }
  >;
  Partner: { __typename: 'Partner' } & GraphQLRecursivePick<
    FederationTypes['Partner'],
    { id: true }
  >;
  PartnerAgreement: { __typename: 'PartnerAgreement' } & GraphQLRecursivePick<
    FederationTypes['PartnerAgreement'],
    { id: true }
  >;
  Endorsement: { __typename: 'Endorsement' } & GraphQLRecursivePick<
    FederationTypes['Endorsement'],
    { id: true }
  >;
  ProductEvaluation: { __typename: 'ProductEvaluation' } & GraphQLRecursivePick<
    FederationTypes['ProductEvaluation'],
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
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterGroupInput: RegisterGroupInput;
  UpdateGroupInput: UpdateGroupInput;
  JoinUmbrellaInput: JoinUmbrellaInput;
  LeaveUmbrellaInput: LeaveUmbrellaInput;
  RecordSpinOffInput: RecordSpinOffInput;
  GroupAlias: ResolverTypeWrapper<import('./register/entities/group-alias').GroupAlias>;
  LegalForm: LegalForm;
  SystemPosition: SystemPosition;
  SpinOff: ResolverTypeWrapper<import('./register/spin-off').SpinOff>;
  ReportedFigure: ResolverTypeWrapper<import('./register/entities/reported-figure').ReportedFigure>;
  Expiring: ResolverTypeWrapper<import('./outlook/expiring').Expiring>;
  Tasks: ResolverTypeWrapper<import('./outlook/tasks').Tasks>;
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
  Site: ResolverTypeWrapper<import('../../platform/reference').Reference>;
  Booking: ResolverTypeWrapper<import('../../platform/reference').Reference>;
  MembershipApplication: ResolverTypeWrapper<
    import('./membership/entities/membership-application').MembershipApplication
  >;
  MembershipApplicationState: MembershipApplicationState;
  MembershipFinding: ResolverTypeWrapper<import('./membership/finding').Finding>;
  MembershipStep: ResolverTypeWrapper<
    import('./membership/entities/membership-step').MembershipStep
  >;
  ApplyForMembershipInput: ApplyForMembershipInput;
  WithdrawApplicationInput: WithdrawApplicationInput;
  StartReviewInput: StartReviewInput;
  RecordFindingInput: RecordFindingInput;
  OpenNoticeInput: OpenNoticeInput;
  CastBallotInput: CastBallotInput;
  BallotChoice: BallotChoice;
  ProposeCharterInput: ProposeCharterInput;
  CharterCriterionInput: CharterCriterionInput;
  CharterProposal: ResolverTypeWrapper<
    import('./membership/entities/charter-proposal').CharterProposal
  >;
  CharterProposalState: CharterProposalState;
  MembershipApplicationFilter: MembershipApplicationFilter;
  MembershipApplicationOrder: MembershipApplicationOrder;
  MembershipApplicationOrderField: MembershipApplicationOrderField;
  MembershipApplicationConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./membership/entities/membership-application').MembershipApplication
    >
  >;
  MembershipApplicationEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./membership/entities/membership-application').MembershipApplication
    >
  >;
  MembershipMeasure: ResolverTypeWrapper<
    import('./membership/entities/membership-measure').MembershipMeasure
  >;
  MembershipMeasureKind: MembershipMeasureKind;
  MembershipMeasureState: MembershipMeasureState;
  Appeal: ResolverTypeWrapper<Appeal>;
  AppealOutcome: AppealOutcome;
  MeasureStep: ResolverTypeWrapper<import('./membership/entities/measure-step').MeasureStep>;
  SuspendMemberInput: SuspendMemberInput;
  ProposeExpulsionInput: ProposeExpulsionInput;
  AppealMeasureInput: AppealMeasureInput;
  DecideAppealInput: DecideAppealInput;
  WithdrawFromAllianceInput: WithdrawFromAllianceInput;
  MembershipMeasureFilter: MembershipMeasureFilter;
  MembershipMeasureOrder: MembershipMeasureOrder;
  MembershipMeasureOrderField: MembershipMeasureOrderField;
  MembershipMeasureConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./membership/entities/membership-measure').MembershipMeasure
    >
  >;
  MembershipMeasureEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./membership/entities/membership-measure').MembershipMeasure
    >
  >;
  Vote: ResolverTypeWrapper<import('./membership/entities/vote').Vote>;
  VoteMatter: VoteMatter;
  Turnout: ResolverTypeWrapper<import('./membership/entities/vote-elector').VoteElector>;
  Tally: ResolverTypeWrapper<Tally>;
  AssistanceRequest: ResolverTypeWrapper<
    import('./assistance/entities/assistance-request').AssistanceRequest
  >;
  AssistanceStep: ResolverTypeWrapper<
    import('./assistance/entities/assistance-step').AssistanceStep
  >;
  AssistanceHappening: AssistanceHappening;
  RequestAssistanceInput: RequestAssistanceInput;
  OfferAssistanceInput: OfferAssistanceInput;
  WithdrawOfferInput: WithdrawOfferInput;
  AcceptOfferInput: AcceptOfferInput;
  CloseRequestInput: CloseRequestInput;
  RateAssistanceInput: RateAssistanceInput;
  AssistanceTopic: AssistanceTopic;
  AssistanceState: AssistanceState;
  AssistanceOffer: ResolverTypeWrapper<
    import('./assistance/entities/assistance-offer').AssistanceOffer
  >;
  AssistanceOfferState: AssistanceOfferState;
  AssistanceRating: ResolverTypeWrapper<
    import('./assistance/entities/assistance-rating').AssistanceRating
  >;
  AssistanceRequestFilter: AssistanceRequestFilter;
  AssistanceRequestOrder: AssistanceRequestOrder;
  AssistanceRequestOrderField: AssistanceRequestOrderField;
  AssistanceRequestConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./assistance/entities/assistance-request').AssistanceRequest
    >
  >;
  AssistanceRequestEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./assistance/entities/assistance-request').AssistanceRequest
    >
  >;
  Article: ResolverTypeWrapper<import('./assistance/entities/article').Article>;
  PublishArticleInput: PublishArticleInput;
  UpdateArticleInput: UpdateArticleInput;
  WithdrawArticleInput: WithdrawArticleInput;
  ArticleAudience: ArticleAudience;
  ArticleFilter: ArticleFilter;
  ArticleOrder: ArticleOrder;
  ArticleOrderField: ArticleOrderField;
  ArticleConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./assistance/entities/article').Article
    >
  >;
  ArticleEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./assistance/entities/article').Article
    >
  >;
  Referral: ResolverTypeWrapper<import('./referrals/entities/referral').Referral>;
  ReferralUrgency: ReferralUrgency;
  ReferralState: ReferralState;
  ReferralDirection: ReferralDirection;
  ReferralStep: ResolverTypeWrapper<import('./referrals/entities/referral-step').ReferralStep>;
  SendReferralInput: SendReferralInput;
  AcceptReferralInput: AcceptReferralInput;
  ScheduleReferralInput: ScheduleReferralInput;
  DeclineReferralInput: DeclineReferralInput;
  CancelReferralInput: CancelReferralInput;
  HandOverReferralInput: HandOverReferralInput;
  ReferralFilter: ReferralFilter;
  ReferralOrder: ReferralOrder;
  ReferralOrderField: ReferralOrderField;
  ReferralConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./referrals/entities/referral').Referral
    >
  >;
  ReferralEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./referrals/entities/referral').Referral
    >
  >;
  MdtConference: ResolverTypeWrapper<import('./conferences/entities/mdt-conference').MdtConference>;
  MdtStep: ResolverTypeWrapper<import('./conferences/entities/mdt-step').MdtStep>;
  MdtConferenceState: MdtConferenceState;
  MdtParticipant: ResolverTypeWrapper<
    import('./conferences/entities/mdt-participant').MdtParticipant
  >;
  MdtOpinion: ResolverTypeWrapper<import('./conferences/entities/mdt-opinion').MdtOpinion>;
  ConveneConferenceInput: ConveneConferenceInput;
  InviteToConferenceInput: InviteToConferenceInput;
  JoinConferenceInput: JoinConferenceInput;
  WriteOpinionInput: WriteOpinionInput;
  ConcludeConferenceInput: ConcludeConferenceInput;
  CancelConferenceInput: CancelConferenceInput;
  MdtConferenceFilter: MdtConferenceFilter;
  MdtConferenceOrder: MdtConferenceOrder;
  MdtConferenceOrderField: MdtConferenceOrderField;
  MdtConferenceConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./conferences/entities/mdt-conference').MdtConference
    >
  >;
  MdtConferenceEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./conferences/entities/mdt-conference').MdtConference
    >
  >;
  Initiative: ResolverTypeWrapper<import('./initiatives/entities/initiative').Initiative>;
  InitiativeStep: ResolverTypeWrapper<
    import('./initiatives/entities/initiative-step').InitiativeStep
  >;
  InitiativeKind: InitiativeKind;
  InitiativeState: InitiativeState;
  Commitment: ResolverTypeWrapper<
    import('./initiatives/entities/initiative-commitment').InitiativeCommitment
  >;
  CommitmentChange: ResolverTypeWrapper<
    import('./initiatives/entities/commitment-change').CommitmentChange
  >;
  PriceTier: ResolverTypeWrapper<import('./initiatives/entities/price-tier').PriceTier>;
  Award: ResolverTypeWrapper<
    Omit<Award, 'hospital'> & { hospital?: Maybe<ResolversTypes['Hospital']> }
  >;
  DraftInitiativeInput: DraftInitiativeInput;
  UpdateInitiativeInput: UpdateInitiativeInput;
  InitiativeTermsInput: InitiativeTermsInput;
  PriceTierInput: PriceTierInput;
  OpenInitiativeInput: OpenInitiativeInput;
  CommitToInitiativeInput: CommitToInitiativeInput;
  WithdrawCommitmentInput: WithdrawCommitmentInput;
  CloseInitiativeInput: CloseInitiativeInput;
  AwardInitiativeInput: AwardInitiativeInput;
  FailInitiativeInput: FailInitiativeInput;
  InitiativeFilter: InitiativeFilter;
  InitiativeOrder: InitiativeOrder;
  InitiativeOrderField: InitiativeOrderField;
  InitiativeConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./initiatives/entities/initiative').Initiative
    >
  >;
  InitiativeEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./initiatives/entities/initiative').Initiative
    >
  >;
  Meeting: ResolverTypeWrapper<import('./meetings/entities/meeting').Meeting>;
  MeetingKind: MeetingKind;
  MeetingAttendance: ResolverTypeWrapper<
    import('./meetings/entities/meeting-attendance').MeetingAttendance
  >;
  PlanMeetingInput: PlanMeetingInput;
  QuarterInput: QuarterInput;
  UpdateMeetingInput: UpdateMeetingInput;
  MeetingPlanInput: MeetingPlanInput;
  RecordMeetingAttendanceInput: RecordMeetingAttendanceInput;
  PublishMinutesInput: PublishMinutesInput;
  CancelMeetingInput: CancelMeetingInput;
  MeetingFilter: MeetingFilter;
  MeetingOrder: MeetingOrder;
  MeetingOrderField: MeetingOrderField;
  MeetingConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./meetings/entities/meeting').Meeting
    >
  >;
  MeetingEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./meetings/entities/meeting').Meeting
    >
  >;
  ResearchProject: ResolverTypeWrapper<
    import('./meetings/entities/research-project').ResearchProject
  >;
  ResearchStep: ResolverTypeWrapper<import('./meetings/entities/research-step').ResearchStep>;
  ResearchStepKind: ResearchStepKind;
  ResearchProjectState: ResearchProjectState;
  Publication: ResolverTypeWrapper<
    import('./meetings/entities/research-publication').ResearchPublication
  >;
  StartProjectInput: StartProjectInput;
  JoinProjectInput: JoinProjectInput;
  LeaveProjectInput: LeaveProjectInput;
  ChangeProjectStateInput: ChangeProjectStateInput;
  AddPublicationInput: AddPublicationInput;
  ResearchProjectFilter: ResearchProjectFilter;
  ResearchProjectOrder: ResearchProjectOrder;
  ResearchProjectOrderField: ResearchProjectOrderField;
  ResearchProjectConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./meetings/entities/research-project').ResearchProject
    >
  >;
  ResearchProjectEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./meetings/entities/research-project').ResearchProject
    >
  >;
  Partner: ResolverTypeWrapper<import('./partners/entities/partner').Partner>;
  PartnerKind: PartnerKind;
  PartnerAgreement: ResolverTypeWrapper<
    import('./partners/entities/partner-agreement').PartnerAgreement
  >;
  CoveredSite: ResolverTypeWrapper<import('./partners/entities/covered-site').CoveredSite>;
  CoveredSiteConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./partners/entities/covered-site').CoveredSite
    >
  >;
  CoveredSiteEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./partners/entities/covered-site').CoveredSite
    >
  >;
  RegisterPartnerInput: RegisterPartnerInput;
  UpdatePartnerInput: UpdatePartnerInput;
  SignPartnerAgreementInput: SignPartnerAgreementInput;
  EndPartnerAgreementInput: EndPartnerAgreementInput;
  ChangeCoverageInput: ChangeCoverageInput;
  RecordEndorsementInput: RecordEndorsementInput;
  PartnerFilter: PartnerFilter;
  PartnerOrder: PartnerOrder;
  PartnerOrderField: PartnerOrderField;
  PartnerConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./partners/entities/partner').Partner
    >
  >;
  PartnerEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./partners/entities/partner').Partner
    >
  >;
  Endorsement: ResolverTypeWrapper<import('./partners/entities/endorsement').Endorsement>;
  EndorsementKind: EndorsementKind;
  ProductEvaluation: ResolverTypeWrapper<
    import('./evaluations/entities/product-evaluation').ProductEvaluation
  >;
  ProductKind: ProductKind;
  ProductEvaluationState: ProductEvaluationState;
  ProductMedians: ResolverTypeWrapper<import('./domain/product-medians').Medians>;
  ProductEvaluator: ResolverTypeWrapper<
    import('./evaluations/entities/product-score').ProductScore
  >;
  StartEvaluationInput: StartEvaluationInput;
  SubmitScoresInput: SubmitScoresInput;
  CloseEvaluationInput: CloseEvaluationInput;
  ProductEvaluationFilter: ProductEvaluationFilter;
  ProductEvaluationOrder: ProductEvaluationOrder;
  ProductEvaluationOrderField: ProductEvaluationOrderField;
  ProductEvaluationConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./evaluations/entities/product-evaluation').ProductEvaluation
    >
  >;
  ProductEvaluationEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./evaluations/entities/product-evaluation').ProductEvaluation
    >
  >;
  ApiKey: ResolverTypeWrapper<import('./identity/known-key').KnownKey>;
  TenantIds: ResolverTypeWrapper<TenantIds>;
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
  Mutation: Record<PropertyKey, never>;
  RegisterGroupInput: RegisterGroupInput;
  UpdateGroupInput: UpdateGroupInput;
  JoinUmbrellaInput: JoinUmbrellaInput;
  LeaveUmbrellaInput: LeaveUmbrellaInput;
  RecordSpinOffInput: RecordSpinOffInput;
  GroupAlias: import('./register/entities/group-alias').GroupAlias;
  SpinOff: import('./register/spin-off').SpinOff;
  ReportedFigure: import('./register/entities/reported-figure').ReportedFigure;
  Expiring: import('./outlook/expiring').Expiring;
  Tasks: import('./outlook/tasks').Tasks;
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
  Site: import('../../platform/reference').Reference;
  Booking: import('../../platform/reference').Reference;
  MembershipApplication: import('./membership/entities/membership-application').MembershipApplication;
  MembershipFinding: import('./membership/finding').Finding;
  MembershipStep: import('./membership/entities/membership-step').MembershipStep;
  ApplyForMembershipInput: ApplyForMembershipInput;
  WithdrawApplicationInput: WithdrawApplicationInput;
  StartReviewInput: StartReviewInput;
  RecordFindingInput: RecordFindingInput;
  OpenNoticeInput: OpenNoticeInput;
  CastBallotInput: CastBallotInput;
  ProposeCharterInput: ProposeCharterInput;
  CharterCriterionInput: CharterCriterionInput;
  CharterProposal: import('./membership/entities/charter-proposal').CharterProposal;
  MembershipApplicationFilter: MembershipApplicationFilter;
  MembershipApplicationOrder: MembershipApplicationOrder;
  MembershipApplicationConnection: import('../../platform/connection/connection').Connection<
    import('./membership/entities/membership-application').MembershipApplication
  >;
  MembershipApplicationEdge: import('../../platform/connection/connection').Edge<
    import('./membership/entities/membership-application').MembershipApplication
  >;
  MembershipMeasure: import('./membership/entities/membership-measure').MembershipMeasure;
  Appeal: Appeal;
  MeasureStep: import('./membership/entities/measure-step').MeasureStep;
  SuspendMemberInput: SuspendMemberInput;
  ProposeExpulsionInput: ProposeExpulsionInput;
  AppealMeasureInput: AppealMeasureInput;
  DecideAppealInput: DecideAppealInput;
  WithdrawFromAllianceInput: WithdrawFromAllianceInput;
  MembershipMeasureFilter: MembershipMeasureFilter;
  MembershipMeasureOrder: MembershipMeasureOrder;
  MembershipMeasureConnection: import('../../platform/connection/connection').Connection<
    import('./membership/entities/membership-measure').MembershipMeasure
  >;
  MembershipMeasureEdge: import('../../platform/connection/connection').Edge<
    import('./membership/entities/membership-measure').MembershipMeasure
  >;
  Vote: import('./membership/entities/vote').Vote;
  Turnout: import('./membership/entities/vote-elector').VoteElector;
  Tally: Tally;
  AssistanceRequest: import('./assistance/entities/assistance-request').AssistanceRequest;
  AssistanceStep: import('./assistance/entities/assistance-step').AssistanceStep;
  RequestAssistanceInput: RequestAssistanceInput;
  OfferAssistanceInput: OfferAssistanceInput;
  WithdrawOfferInput: WithdrawOfferInput;
  AcceptOfferInput: AcceptOfferInput;
  CloseRequestInput: CloseRequestInput;
  RateAssistanceInput: RateAssistanceInput;
  AssistanceOffer: import('./assistance/entities/assistance-offer').AssistanceOffer;
  AssistanceRating: import('./assistance/entities/assistance-rating').AssistanceRating;
  AssistanceRequestFilter: AssistanceRequestFilter;
  AssistanceRequestOrder: AssistanceRequestOrder;
  AssistanceRequestConnection: import('../../platform/connection/connection').Connection<
    import('./assistance/entities/assistance-request').AssistanceRequest
  >;
  AssistanceRequestEdge: import('../../platform/connection/connection').Edge<
    import('./assistance/entities/assistance-request').AssistanceRequest
  >;
  Article: import('./assistance/entities/article').Article;
  PublishArticleInput: PublishArticleInput;
  UpdateArticleInput: UpdateArticleInput;
  WithdrawArticleInput: WithdrawArticleInput;
  ArticleFilter: ArticleFilter;
  ArticleOrder: ArticleOrder;
  ArticleConnection: import('../../platform/connection/connection').Connection<
    import('./assistance/entities/article').Article
  >;
  ArticleEdge: import('../../platform/connection/connection').Edge<
    import('./assistance/entities/article').Article
  >;
  Referral: import('./referrals/entities/referral').Referral;
  ReferralStep: import('./referrals/entities/referral-step').ReferralStep;
  SendReferralInput: SendReferralInput;
  AcceptReferralInput: AcceptReferralInput;
  ScheduleReferralInput: ScheduleReferralInput;
  DeclineReferralInput: DeclineReferralInput;
  CancelReferralInput: CancelReferralInput;
  HandOverReferralInput: HandOverReferralInput;
  ReferralFilter: ReferralFilter;
  ReferralOrder: ReferralOrder;
  ReferralConnection: import('../../platform/connection/connection').Connection<
    import('./referrals/entities/referral').Referral
  >;
  ReferralEdge: import('../../platform/connection/connection').Edge<
    import('./referrals/entities/referral').Referral
  >;
  MdtConference: import('./conferences/entities/mdt-conference').MdtConference;
  MdtStep: import('./conferences/entities/mdt-step').MdtStep;
  MdtParticipant: import('./conferences/entities/mdt-participant').MdtParticipant;
  MdtOpinion: import('./conferences/entities/mdt-opinion').MdtOpinion;
  ConveneConferenceInput: ConveneConferenceInput;
  InviteToConferenceInput: InviteToConferenceInput;
  JoinConferenceInput: JoinConferenceInput;
  WriteOpinionInput: WriteOpinionInput;
  ConcludeConferenceInput: ConcludeConferenceInput;
  CancelConferenceInput: CancelConferenceInput;
  MdtConferenceFilter: MdtConferenceFilter;
  MdtConferenceOrder: MdtConferenceOrder;
  MdtConferenceConnection: import('../../platform/connection/connection').Connection<
    import('./conferences/entities/mdt-conference').MdtConference
  >;
  MdtConferenceEdge: import('../../platform/connection/connection').Edge<
    import('./conferences/entities/mdt-conference').MdtConference
  >;
  Initiative: import('./initiatives/entities/initiative').Initiative;
  InitiativeStep: import('./initiatives/entities/initiative-step').InitiativeStep;
  Commitment: import('./initiatives/entities/initiative-commitment').InitiativeCommitment;
  CommitmentChange: import('./initiatives/entities/commitment-change').CommitmentChange;
  PriceTier: import('./initiatives/entities/price-tier').PriceTier;
  Award: Omit<Award, 'hospital'> & { hospital?: Maybe<ResolversParentTypes['Hospital']> };
  DraftInitiativeInput: DraftInitiativeInput;
  UpdateInitiativeInput: UpdateInitiativeInput;
  InitiativeTermsInput: InitiativeTermsInput;
  PriceTierInput: PriceTierInput;
  OpenInitiativeInput: OpenInitiativeInput;
  CommitToInitiativeInput: CommitToInitiativeInput;
  WithdrawCommitmentInput: WithdrawCommitmentInput;
  CloseInitiativeInput: CloseInitiativeInput;
  AwardInitiativeInput: AwardInitiativeInput;
  FailInitiativeInput: FailInitiativeInput;
  InitiativeFilter: InitiativeFilter;
  InitiativeOrder: InitiativeOrder;
  InitiativeConnection: import('../../platform/connection/connection').Connection<
    import('./initiatives/entities/initiative').Initiative
  >;
  InitiativeEdge: import('../../platform/connection/connection').Edge<
    import('./initiatives/entities/initiative').Initiative
  >;
  Meeting: import('./meetings/entities/meeting').Meeting;
  MeetingAttendance: import('./meetings/entities/meeting-attendance').MeetingAttendance;
  PlanMeetingInput: PlanMeetingInput;
  QuarterInput: QuarterInput;
  UpdateMeetingInput: UpdateMeetingInput;
  MeetingPlanInput: MeetingPlanInput;
  RecordMeetingAttendanceInput: RecordMeetingAttendanceInput;
  PublishMinutesInput: PublishMinutesInput;
  CancelMeetingInput: CancelMeetingInput;
  MeetingFilter: MeetingFilter;
  MeetingOrder: MeetingOrder;
  MeetingConnection: import('../../platform/connection/connection').Connection<
    import('./meetings/entities/meeting').Meeting
  >;
  MeetingEdge: import('../../platform/connection/connection').Edge<
    import('./meetings/entities/meeting').Meeting
  >;
  ResearchProject: import('./meetings/entities/research-project').ResearchProject;
  ResearchStep: import('./meetings/entities/research-step').ResearchStep;
  Publication: import('./meetings/entities/research-publication').ResearchPublication;
  StartProjectInput: StartProjectInput;
  JoinProjectInput: JoinProjectInput;
  LeaveProjectInput: LeaveProjectInput;
  ChangeProjectStateInput: ChangeProjectStateInput;
  AddPublicationInput: AddPublicationInput;
  ResearchProjectFilter: ResearchProjectFilter;
  ResearchProjectOrder: ResearchProjectOrder;
  ResearchProjectConnection: import('../../platform/connection/connection').Connection<
    import('./meetings/entities/research-project').ResearchProject
  >;
  ResearchProjectEdge: import('../../platform/connection/connection').Edge<
    import('./meetings/entities/research-project').ResearchProject
  >;
  Partner: import('./partners/entities/partner').Partner;
  PartnerAgreement: import('./partners/entities/partner-agreement').PartnerAgreement;
  CoveredSite: import('./partners/entities/covered-site').CoveredSite;
  CoveredSiteConnection: import('../../platform/connection/connection').Connection<
    import('./partners/entities/covered-site').CoveredSite
  >;
  CoveredSiteEdge: import('../../platform/connection/connection').Edge<
    import('./partners/entities/covered-site').CoveredSite
  >;
  RegisterPartnerInput: RegisterPartnerInput;
  UpdatePartnerInput: UpdatePartnerInput;
  SignPartnerAgreementInput: SignPartnerAgreementInput;
  EndPartnerAgreementInput: EndPartnerAgreementInput;
  ChangeCoverageInput: ChangeCoverageInput;
  RecordEndorsementInput: RecordEndorsementInput;
  PartnerFilter: PartnerFilter;
  PartnerOrder: PartnerOrder;
  PartnerConnection: import('../../platform/connection/connection').Connection<
    import('./partners/entities/partner').Partner
  >;
  PartnerEdge: import('../../platform/connection/connection').Edge<
    import('./partners/entities/partner').Partner
  >;
  Endorsement: import('./partners/entities/endorsement').Endorsement;
  ProductEvaluation: import('./evaluations/entities/product-evaluation').ProductEvaluation;
  ProductMedians: import('./domain/product-medians').Medians;
  ProductEvaluator: import('./evaluations/entities/product-score').ProductScore;
  StartEvaluationInput: StartEvaluationInput;
  SubmitScoresInput: SubmitScoresInput;
  CloseEvaluationInput: CloseEvaluationInput;
  ProductEvaluationFilter: ProductEvaluationFilter;
  ProductEvaluationOrder: ProductEvaluationOrder;
  ProductEvaluationConnection: import('../../platform/connection/connection').Connection<
    import('./evaluations/entities/product-evaluation').ProductEvaluation
  >;
  ProductEvaluationEdge: import('../../platform/connection/connection').Edge<
    import('./evaluations/entities/product-evaluation').ProductEvaluation
  >;
  ApiKey: import('./identity/known-key').KnownKey;
  TenantIds: TenantIds;
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
  membershipApplication?: Resolver<
    Maybe<ResolversTypes['MembershipApplication']>,
    ParentType,
    ContextType,
    RequireFields<QueryMembershipApplicationArgs, 'id'>
  >;
  membershipApplications?: Resolver<
    ResolversTypes['MembershipApplicationConnection'],
    ParentType,
    ContextType,
    Partial<QueryMembershipApplicationsArgs>
  >;
  membershipMeasure?: Resolver<
    Maybe<ResolversTypes['MembershipMeasure']>,
    ParentType,
    ContextType,
    RequireFields<QueryMembershipMeasureArgs, 'id'>
  >;
  membershipMeasures?: Resolver<
    ResolversTypes['MembershipMeasureConnection'],
    ParentType,
    ContextType,
    Partial<QueryMembershipMeasuresArgs>
  >;
  assistanceRequest?: Resolver<
    Maybe<ResolversTypes['AssistanceRequest']>,
    ParentType,
    ContextType,
    RequireFields<QueryAssistanceRequestArgs, 'id'>
  >;
  assistanceRequests?: Resolver<
    ResolversTypes['AssistanceRequestConnection'],
    ParentType,
    ContextType,
    Partial<QueryAssistanceRequestsArgs>
  >;
  article?: Resolver<
    Maybe<ResolversTypes['Article']>,
    ParentType,
    ContextType,
    RequireFields<QueryArticleArgs, 'id'>
  >;
  articles?: Resolver<
    ResolversTypes['ArticleConnection'],
    ParentType,
    ContextType,
    Partial<QueryArticlesArgs>
  >;
  referral?: Resolver<
    Maybe<ResolversTypes['Referral']>,
    ParentType,
    ContextType,
    RequireFields<QueryReferralArgs, 'id'>
  >;
  referrals?: Resolver<
    ResolversTypes['ReferralConnection'],
    ParentType,
    ContextType,
    Partial<QueryReferralsArgs>
  >;
  mdtConference?: Resolver<
    Maybe<ResolversTypes['MdtConference']>,
    ParentType,
    ContextType,
    RequireFields<QueryMdtConferenceArgs, 'id'>
  >;
  mdtConferences?: Resolver<
    ResolversTypes['MdtConferenceConnection'],
    ParentType,
    ContextType,
    Partial<QueryMdtConferencesArgs>
  >;
  initiative?: Resolver<
    Maybe<ResolversTypes['Initiative']>,
    ParentType,
    ContextType,
    RequireFields<QueryInitiativeArgs, 'id'>
  >;
  initiatives?: Resolver<
    ResolversTypes['InitiativeConnection'],
    ParentType,
    ContextType,
    Partial<QueryInitiativesArgs>
  >;
  meeting?: Resolver<
    Maybe<ResolversTypes['Meeting']>,
    ParentType,
    ContextType,
    RequireFields<QueryMeetingArgs, 'id'>
  >;
  meetings?: Resolver<
    ResolversTypes['MeetingConnection'],
    ParentType,
    ContextType,
    Partial<QueryMeetingsArgs>
  >;
  partner?: Resolver<
    Maybe<ResolversTypes['Partner']>,
    ParentType,
    ContextType,
    RequireFields<QueryPartnerArgs, 'id'>
  >;
  partners?: Resolver<
    ResolversTypes['PartnerConnection'],
    ParentType,
    ContextType,
    Partial<QueryPartnersArgs>
  >;
  productEvaluation?: Resolver<
    Maybe<ResolversTypes['ProductEvaluation']>,
    ParentType,
    ContextType,
    RequireFields<QueryProductEvaluationArgs, 'id'>
  >;
  productEvaluations?: Resolver<
    ResolversTypes['ProductEvaluationConnection'],
    ParentType,
    ContextType,
    Partial<QueryProductEvaluationsArgs>
  >;
  researchProject?: Resolver<
    Maybe<ResolversTypes['ResearchProject']>,
    ParentType,
    ContextType,
    RequireFields<QueryResearchProjectArgs, 'id'>
  >;
  researchProjects?: Resolver<
    ResolversTypes['ResearchProjectConnection'],
    ParentType,
    ContextType,
    Partial<QueryResearchProjectsArgs>
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
  apiKey?: Resolver<
    Maybe<ResolversTypes['ApiKey']>,
    ParentType,
    ContextType,
    RequireFields<QueryApiKeyArgs, 'id'>
  >;
  suspendedPrincipals?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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
  hospitals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Hospital']>>, ParentType, ContextType>;
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
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  means?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  consensus?: Resolver<ResolversTypes['Consensus'], ParentType, ContextType>;
  charter?: Resolver<ResolversTypes['Charter'], ParentType, ContextType>;
  charters?: Resolver<ReadonlyArray<ResolversTypes['Charter']>, ParentType, ContextType>;
  charterProposals?: Resolver<
    ReadonlyArray<ResolversTypes['CharterProposal']>,
    ParentType,
    ContextType
  >;
  emblem?: Resolver<ResolversTypes['Emblem'], ParentType, ContextType>;
  members?: Resolver<
    ResolversTypes['GroupConnection'],
    ParentType,
    ContextType,
    Partial<AllianceMembersArgs>
  >;
  partners?: Resolver<
    ResolversTypes['PartnerConnection'],
    ParentType,
    ContextType,
    Partial<AlliancePartnersArgs>
  >;
  endorsements?: Resolver<ReadonlyArray<ResolversTypes['Endorsement']>, ParentType, ContextType>;
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
  specialties?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Specialty']>>,
    ParentType,
    ContextType
  >;
  legalForm?: Resolver<Maybe<ResolversTypes['LegalForm']>, ParentType, ContextType>;
  systemPosition?: Resolver<Maybe<ResolversTypes['SystemPosition']>, ParentType, ContextType>;
  founders?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Doctor']>>, ParentType, ContextType>;
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
  partners?: Resolver<
    ResolversTypes['PartnerConnection'],
    ParentType,
    ContextType,
    Partial<GroupPartnersArgs>
  >;
  referrals?: Resolver<
    ResolversTypes['ReferralConnection'],
    ParentType,
    ContextType,
    Partial<GroupReferralsArgs>
  >;
  expiring?: Resolver<
    Maybe<ResolversTypes['Expiring']>,
    ParentType,
    ContextType,
    RequireFields<GroupExpiringArgs, 'days'>
  >;
  tasks?: Resolver<Maybe<ResolversTypes['Tasks']>, ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  registerGroup?: Resolver<
    ResolversTypes['Group'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterGroupArgs, 'input'>
  >;
  updateGroup?: Resolver<
    ResolversTypes['Group'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateGroupArgs, 'input'>
  >;
  joinUmbrella?: Resolver<
    ResolversTypes['Group'],
    ParentType,
    ContextType,
    RequireFields<MutationJoinUmbrellaArgs, 'input'>
  >;
  leaveUmbrella?: Resolver<
    ResolversTypes['Group'],
    ParentType,
    ContextType,
    RequireFields<MutationLeaveUmbrellaArgs, 'input'>
  >;
  recordSpinOff?: Resolver<
    ResolversTypes['Group'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordSpinOffArgs, 'input'>
  >;
  applyForMembership?: Resolver<
    ResolversTypes['MembershipApplication'],
    ParentType,
    ContextType,
    RequireFields<MutationApplyForMembershipArgs, 'input'>
  >;
  withdrawApplication?: Resolver<
    ResolversTypes['MembershipApplication'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawApplicationArgs, 'input'>
  >;
  startReview?: Resolver<
    ResolversTypes['MembershipApplication'],
    ParentType,
    ContextType,
    RequireFields<MutationStartReviewArgs, 'input'>
  >;
  recordFinding?: Resolver<
    ResolversTypes['MembershipApplication'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordFindingArgs, 'input'>
  >;
  openNotice?: Resolver<
    ResolversTypes['MembershipApplication'],
    ParentType,
    ContextType,
    RequireFields<MutationOpenNoticeArgs, 'input'>
  >;
  castBallot?: Resolver<
    ResolversTypes['Vote'],
    ParentType,
    ContextType,
    RequireFields<MutationCastBallotArgs, 'input'>
  >;
  proposeCharter?: Resolver<
    ResolversTypes['CharterProposal'],
    ParentType,
    ContextType,
    RequireFields<MutationProposeCharterArgs, 'input'>
  >;
  suspendMember?: Resolver<
    ResolversTypes['MembershipMeasure'],
    ParentType,
    ContextType,
    RequireFields<MutationSuspendMemberArgs, 'input'>
  >;
  proposeExpulsion?: Resolver<
    ResolversTypes['MembershipMeasure'],
    ParentType,
    ContextType,
    RequireFields<MutationProposeExpulsionArgs, 'input'>
  >;
  appealMeasure?: Resolver<
    ResolversTypes['MembershipMeasure'],
    ParentType,
    ContextType,
    RequireFields<MutationAppealMeasureArgs, 'input'>
  >;
  decideAppeal?: Resolver<
    ResolversTypes['MembershipMeasure'],
    ParentType,
    ContextType,
    RequireFields<MutationDecideAppealArgs, 'input'>
  >;
  withdrawFromAlliance?: Resolver<
    ResolversTypes['Group'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawFromAllianceArgs, 'input'>
  >;
  requestAssistance?: Resolver<
    ResolversTypes['AssistanceRequest'],
    ParentType,
    ContextType,
    RequireFields<MutationRequestAssistanceArgs, 'input'>
  >;
  offerAssistance?: Resolver<
    ResolversTypes['AssistanceRequest'],
    ParentType,
    ContextType,
    RequireFields<MutationOfferAssistanceArgs, 'input'>
  >;
  withdrawOffer?: Resolver<
    ResolversTypes['AssistanceRequest'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawOfferArgs, 'input'>
  >;
  acceptOffer?: Resolver<
    ResolversTypes['AssistanceRequest'],
    ParentType,
    ContextType,
    RequireFields<MutationAcceptOfferArgs, 'input'>
  >;
  closeRequest?: Resolver<
    ResolversTypes['AssistanceRequest'],
    ParentType,
    ContextType,
    RequireFields<MutationCloseRequestArgs, 'input'>
  >;
  rateAssistance?: Resolver<
    ResolversTypes['AssistanceRequest'],
    ParentType,
    ContextType,
    RequireFields<MutationRateAssistanceArgs, 'input'>
  >;
  publishArticle?: Resolver<
    ResolversTypes['Article'],
    ParentType,
    ContextType,
    RequireFields<MutationPublishArticleArgs, 'input'>
  >;
  updateArticle?: Resolver<
    ResolversTypes['Article'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateArticleArgs, 'input'>
  >;
  withdrawArticle?: Resolver<
    ResolversTypes['Article'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawArticleArgs, 'input'>
  >;
  sendReferral?: Resolver<
    ResolversTypes['Referral'],
    ParentType,
    ContextType,
    RequireFields<MutationSendReferralArgs, 'input'>
  >;
  acceptReferral?: Resolver<
    ResolversTypes['Referral'],
    ParentType,
    ContextType,
    RequireFields<MutationAcceptReferralArgs, 'input'>
  >;
  declineReferral?: Resolver<
    ResolversTypes['Referral'],
    ParentType,
    ContextType,
    RequireFields<MutationDeclineReferralArgs, 'input'>
  >;
  handOverReferral?: Resolver<
    ResolversTypes['Referral'],
    ParentType,
    ContextType,
    RequireFields<MutationHandOverReferralArgs, 'input'>
  >;
  scheduleReferral?: Resolver<
    ResolversTypes['Referral'],
    ParentType,
    ContextType,
    RequireFields<MutationScheduleReferralArgs, 'input'>
  >;
  cancelReferral?: Resolver<
    ResolversTypes['Referral'],
    ParentType,
    ContextType,
    RequireFields<MutationCancelReferralArgs, 'input'>
  >;
  conveneConference?: Resolver<
    ResolversTypes['MdtConference'],
    ParentType,
    ContextType,
    RequireFields<MutationConveneConferenceArgs, 'input'>
  >;
  inviteToConference?: Resolver<
    ResolversTypes['MdtConference'],
    ParentType,
    ContextType,
    RequireFields<MutationInviteToConferenceArgs, 'input'>
  >;
  joinConference?: Resolver<
    ResolversTypes['MdtConference'],
    ParentType,
    ContextType,
    RequireFields<MutationJoinConferenceArgs, 'input'>
  >;
  writeOpinion?: Resolver<
    ResolversTypes['MdtConference'],
    ParentType,
    ContextType,
    RequireFields<MutationWriteOpinionArgs, 'input'>
  >;
  concludeConference?: Resolver<
    ResolversTypes['MdtConference'],
    ParentType,
    ContextType,
    RequireFields<MutationConcludeConferenceArgs, 'input'>
  >;
  cancelConference?: Resolver<
    ResolversTypes['MdtConference'],
    ParentType,
    ContextType,
    RequireFields<MutationCancelConferenceArgs, 'input'>
  >;
  draftInitiative?: Resolver<
    ResolversTypes['Initiative'],
    ParentType,
    ContextType,
    RequireFields<MutationDraftInitiativeArgs, 'input'>
  >;
  updateInitiative?: Resolver<
    ResolversTypes['Initiative'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateInitiativeArgs, 'input'>
  >;
  openInitiative?: Resolver<
    ResolversTypes['Initiative'],
    ParentType,
    ContextType,
    RequireFields<MutationOpenInitiativeArgs, 'input'>
  >;
  commitToInitiative?: Resolver<
    ResolversTypes['Initiative'],
    ParentType,
    ContextType,
    RequireFields<MutationCommitToInitiativeArgs, 'input'>
  >;
  withdrawCommitment?: Resolver<
    ResolversTypes['Initiative'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawCommitmentArgs, 'input'>
  >;
  closeInitiative?: Resolver<
    ResolversTypes['Initiative'],
    ParentType,
    ContextType,
    RequireFields<MutationCloseInitiativeArgs, 'input'>
  >;
  awardInitiative?: Resolver<
    ResolversTypes['Initiative'],
    ParentType,
    ContextType,
    RequireFields<MutationAwardInitiativeArgs, 'input'>
  >;
  failInitiative?: Resolver<
    ResolversTypes['Initiative'],
    ParentType,
    ContextType,
    RequireFields<MutationFailInitiativeArgs, 'input'>
  >;
  planMeeting?: Resolver<
    ResolversTypes['Meeting'],
    ParentType,
    ContextType,
    RequireFields<MutationPlanMeetingArgs, 'input'>
  >;
  updateMeeting?: Resolver<
    ResolversTypes['Meeting'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateMeetingArgs, 'input'>
  >;
  recordMeetingAttendance?: Resolver<
    ResolversTypes['Meeting'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordMeetingAttendanceArgs, 'input'>
  >;
  publishMinutes?: Resolver<
    ResolversTypes['Meeting'],
    ParentType,
    ContextType,
    RequireFields<MutationPublishMinutesArgs, 'input'>
  >;
  cancelMeeting?: Resolver<
    ResolversTypes['Meeting'],
    ParentType,
    ContextType,
    RequireFields<MutationCancelMeetingArgs, 'input'>
  >;
  startProject?: Resolver<
    ResolversTypes['ResearchProject'],
    ParentType,
    ContextType,
    RequireFields<MutationStartProjectArgs, 'input'>
  >;
  joinProject?: Resolver<
    ResolversTypes['ResearchProject'],
    ParentType,
    ContextType,
    RequireFields<MutationJoinProjectArgs, 'input'>
  >;
  leaveProject?: Resolver<
    ResolversTypes['ResearchProject'],
    ParentType,
    ContextType,
    RequireFields<MutationLeaveProjectArgs, 'input'>
  >;
  changeProjectState?: Resolver<
    ResolversTypes['ResearchProject'],
    ParentType,
    ContextType,
    RequireFields<MutationChangeProjectStateArgs, 'input'>
  >;
  addPublication?: Resolver<
    ResolversTypes['ResearchProject'],
    ParentType,
    ContextType,
    RequireFields<MutationAddPublicationArgs, 'input'>
  >;
  registerPartner?: Resolver<
    ResolversTypes['Partner'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterPartnerArgs, 'input'>
  >;
  updatePartner?: Resolver<
    ResolversTypes['Partner'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdatePartnerArgs, 'input'>
  >;
  signPartnerAgreement?: Resolver<
    ResolversTypes['Partner'],
    ParentType,
    ContextType,
    RequireFields<MutationSignPartnerAgreementArgs, 'input'>
  >;
  endPartnerAgreement?: Resolver<
    ResolversTypes['Partner'],
    ParentType,
    ContextType,
    RequireFields<MutationEndPartnerAgreementArgs, 'input'>
  >;
  changeCoverage?: Resolver<
    ResolversTypes['Partner'],
    ParentType,
    ContextType,
    RequireFields<MutationChangeCoverageArgs, 'input'>
  >;
  recordEndorsement?: Resolver<
    ResolversTypes['Endorsement'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordEndorsementArgs, 'input'>
  >;
  startEvaluation?: Resolver<
    ResolversTypes['ProductEvaluation'],
    ParentType,
    ContextType,
    RequireFields<MutationStartEvaluationArgs, 'input'>
  >;
  submitScores?: Resolver<
    ResolversTypes['ProductEvaluation'],
    ParentType,
    ContextType,
    RequireFields<MutationSubmitScoresArgs, 'input'>
  >;
  closeEvaluation?: Resolver<
    ResolversTypes['ProductEvaluation'],
    ParentType,
    ContextType,
    RequireFields<MutationCloseEvaluationArgs, 'input'>
  >;
  noteKeyUse?: Resolver<
    ResolversTypes['Boolean'],
    ParentType,
    ContextType,
    RequireFields<MutationNoteKeyUseArgs, 'id'>
  >;
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
  initiatives?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
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
  votes?: Resolver<ReadonlyArray<ResolversTypes['Vote']>, ParentType, ContextType>;
  applications?: Resolver<
    ReadonlyArray<ResolversTypes['MembershipApplication']>,
    ParentType,
    ContextType
  >;
  offers?: Resolver<ReadonlyArray<ResolversTypes['AssistanceRequest']>, ParentType, ContextType>;
  referrals?: Resolver<
    ResolversTypes['ReferralConnection'],
    ParentType,
    ContextType,
    Partial<TasksReferralsArgs>
  >;
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

export type SiteResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BookingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Booking'] = ResolversParentTypes['Booking'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MembershipApplicationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MembershipApplication'] =
    ResolversParentTypes['MembershipApplication'],
  FederationReferenceType extends FederationReferenceTypes['MembershipApplication'] =
    FederationReferenceTypes['MembershipApplication'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['MembershipApplication']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MembershipApplicationState'], ParentType, ContextType>;
  leadDoctor?: Resolver<Maybe<ResolversTypes['Doctor']>, ParentType, ContextType>;
  specialty?: Resolver<Maybe<ResolversTypes['Specialty']>, ParentType, ContextType>;
  sponsor?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  charter?: Resolver<ResolversTypes['Charter'], ParentType, ContextType>;
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['MembershipFinding']>, ParentType, ContextType>;
  noticeFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  noticeUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  vote?: Resolver<Maybe<ResolversTypes['Vote']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['MembershipStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipFindingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MembershipFinding'] =
    ResolversParentTypes['MembershipFinding'],
> = {
  criterion?: Resolver<ResolversTypes['CharterCriterion'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MembershipStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MembershipStep'] =
    ResolversParentTypes['MembershipStep'],
> = {
  state?: Resolver<ResolversTypes['MembershipApplicationState'], ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CharterProposalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CharterProposal'] =
    ResolversParentTypes['CharterProposal'],
  FederationReferenceType extends FederationReferenceTypes['CharterProposal'] =
    FederationReferenceTypes['CharterProposal'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['CharterProposal']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CharterProposalState'], ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['CharterCriterion']>, ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  vote?: Resolver<Maybe<ResolversTypes['Vote']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  charter?: Resolver<Maybe<ResolversTypes['Charter']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipApplicationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MembershipApplicationConnection'] =
    ResolversParentTypes['MembershipApplicationConnection'],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes['MembershipApplicationEdge']>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MembershipApplication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipApplicationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MembershipApplicationEdge'] =
    ResolversParentTypes['MembershipApplicationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MembershipApplication'], ParentType, ContextType>;
};

export type MembershipMeasureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MembershipMeasure'] =
    ResolversParentTypes['MembershipMeasure'],
  FederationReferenceType extends FederationReferenceTypes['MembershipMeasure'] =
    FederationReferenceTypes['MembershipMeasure'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['MembershipMeasure']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MembershipMeasureKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MembershipMeasureState'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  vote?: Resolver<Maybe<ResolversTypes['Vote']>, ParentType, ContextType>;
  appealUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['MeasureStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppealResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Appeal'] = ResolversParentTypes['Appeal'],
> = {
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grounds?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['AppealOutcome']>, ParentType, ContextType>;
};

export type MeasureStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeasureStep'] = ResolversParentTypes['MeasureStep'],
> = {
  state?: Resolver<ResolversTypes['MembershipMeasureState'], ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MembershipMeasureConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MembershipMeasureConnection'] =
    ResolversParentTypes['MembershipMeasureConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MembershipMeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MembershipMeasure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipMeasureEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MembershipMeasureEdge'] =
    ResolversParentTypes['MembershipMeasureEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MembershipMeasure'], ParentType, ContextType>;
};

export type VoteResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Vote'] = ResolversParentTypes['Vote'],
  FederationReferenceType extends FederationReferenceTypes['Vote'] =
    FederationReferenceTypes['Vote'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Vote']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['VoteMatter'], ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['MembershipApplication']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['MembershipMeasure']>, ParentType, ContextType>;
  charterProposal?: Resolver<Maybe<ResolversTypes['CharterProposal']>, ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  abandonedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  turnout?: Resolver<
    ReadonlyArray<ResolversTypes['Turnout']>,
    ParentType,
    ContextType,
    Partial<VoteTurnoutArgs>
  >;
  tally?: Resolver<Maybe<ResolversTypes['Tally']>, ParentType, ContextType>;
};

export type TurnoutResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Turnout'] = ResolversParentTypes['Turnout'],
> = {
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  votedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recusedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TallyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Tally'] = ResolversParentTypes['Tally'],
> = {
  electors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  for?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  against?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  abstaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quorum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quorumReached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  carried?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AssistanceRequestResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AssistanceRequest'] =
    ResolversParentTypes['AssistanceRequest'],
  FederationReferenceType extends FederationReferenceTypes['AssistanceRequest'] =
    FederationReferenceTypes['AssistanceRequest'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['AssistanceRequest']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['AssistanceTopic'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AssistanceState'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  offers?: Resolver<ReadonlyArray<ResolversTypes['AssistanceOffer']>, ParentType, ContextType>;
  acceptedOffer?: Resolver<Maybe<ResolversTypes['AssistanceOffer']>, ParentType, ContextType>;
  ratings?: Resolver<ReadonlyArray<ResolversTypes['AssistanceRating']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['AssistanceStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssistanceStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AssistanceStep'] =
    ResolversParentTypes['AssistanceStep'],
> = {
  happening?: Resolver<ResolversTypes['AssistanceHappening'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AssistanceState'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssistanceOfferResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AssistanceOffer'] =
    ResolversParentTypes['AssistanceOffer'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AssistanceOfferState'], ParentType, ContextType>;
  offer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AssistanceRatingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AssistanceRating'] =
    ResolversParentTypes['AssistanceRating'],
> = {
  rater?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  rated?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ratedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AssistanceRequestConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AssistanceRequestConnection'] =
    ResolversParentTypes['AssistanceRequestConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssistanceRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AssistanceRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssistanceRequestEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AssistanceRequestEdge'] =
    ResolversParentTypes['AssistanceRequestEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AssistanceRequest'], ParentType, ContextType>;
};

export type ArticleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article'],
  FederationReferenceType extends FederationReferenceTypes['Article'] =
    FederationReferenceTypes['Article'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Article']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Doctor']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['AssistanceTopic']>, ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['ArticleAudience'], ParentType, ContextType>;
  audienceGroup?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ArticleConnection'] =
    ResolversParentTypes['ArticleConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
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
  from?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  patientRef?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  specialty?: Resolver<Maybe<ResolversTypes['Specialty']>, ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['ReferralUrgency'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReferralState'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  consentOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answerDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ReferralStep']>, ParentType, ContextType>;
  stateAsOf?: Resolver<
    Maybe<ResolversTypes['ReferralState']>,
    ParentType,
    ContextType,
    RequireFields<ReferralStateAsOfArgs, 'day'>
  >;
  continues?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  continuedBy?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  booking?: Resolver<Maybe<ResolversTypes['Booking']>, ParentType, ContextType>;
  referralCandidates?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferralStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReferralStep'] = ResolversParentTypes['ReferralStep'],
> = {
  state?: Resolver<ResolversTypes['ReferralState'], ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReferralConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReferralConnection'] =
    ResolversParentTypes['ReferralConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReferralEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Referral']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferralEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReferralEdge'] = ResolversParentTypes['ReferralEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
};

export type MdtConferenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MdtConference'] = ResolversParentTypes['MdtConference'],
  FederationReferenceType extends FederationReferenceTypes['MdtConference'] =
    FederationReferenceTypes['MdtConference'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['MdtConference']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  convener?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  patientRef?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MdtConferenceState'], ParentType, ContextType>;
  treatingHospital?: Resolver<Maybe<ResolversTypes['Hospital']>, ParentType, ContextType>;
  convenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  meetsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  invitedGroups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['MdtParticipant']>, ParentType, ContextType>;
  opinions?: Resolver<ReadonlyArray<ResolversTypes['MdtOpinion']>, ParentType, ContextType>;
  conclusion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  concludedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['MdtStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MdtStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MdtStep'] = ResolversParentTypes['MdtStep'],
> = {
  state?: Resolver<ResolversTypes['MdtConferenceState'], ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MdtParticipantResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MdtParticipant'] =
    ResolversParentTypes['MdtParticipant'],
> = {
  doctor?: Resolver<Maybe<ResolversTypes['Doctor']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  hospital?: Resolver<Maybe<ResolversTypes['Hospital']>, ParentType, ContextType>;
};

export type MdtOpinionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MdtOpinion'] = ResolversParentTypes['MdtOpinion'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  doctor?: Resolver<Maybe<ResolversTypes['Doctor']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MdtConferenceConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MdtConferenceConnection'] =
    ResolversParentTypes['MdtConferenceConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MdtConferenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MdtConference']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MdtConferenceEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MdtConferenceEdge'] =
    ResolversParentTypes['MdtConferenceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MdtConference'], ParentType, ContextType>;
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
  kind?: Resolver<ResolversTypes['InitiativeKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InitiativeState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  convener?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  hospital?: Resolver<Maybe<ResolversTypes['Hospital']>, ParentType, ContextType>;
  chain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['CooperationMode']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minimumQuantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  opensAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  commitments?: Resolver<ReadonlyArray<ResolversTypes['Commitment']>, ParentType, ContextType>;
  commitmentHistory?: Resolver<
    ReadonlyArray<ResolversTypes['CommitmentChange']>,
    ParentType,
    ContextType
  >;
  totalQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  priceTiers?: Resolver<ReadonlyArray<ResolversTypes['PriceTier']>, ParentType, ContextType>;
  reachedTier?: Resolver<Maybe<ResolversTypes['PriceTier']>, ParentType, ContextType>;
  award?: Resolver<Maybe<ResolversTypes['Award']>, ParentType, ContextType>;
  failureReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['InitiativeStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InitiativeStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InitiativeStep'] =
    ResolversParentTypes['InitiativeStep'],
> = {
  state?: Resolver<ResolversTypes['InitiativeState'], ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CommitmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment'],
> = {
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  interestFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  committedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitmentChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CommitmentChange'] =
    ResolversParentTypes['CommitmentChange'],
> = {
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  interestFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PriceTierResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PriceTier'] = ResolversParentTypes['PriceTier'],
> = {
  fromQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitPriceFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
};

export type AwardResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Award'] = ResolversParentTypes['Award'],
> = {
  awardedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unitPriceFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  hospital?: Resolver<Maybe<ResolversTypes['Hospital']>, ParentType, ContextType>;
};

export type InitiativeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InitiativeConnection'] =
    ResolversParentTypes['InitiativeConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InitiativeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InitiativeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InitiativeEdge'] =
    ResolversParentTypes['InitiativeEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
};

export type MeetingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting'],
  FederationReferenceType extends FederationReferenceTypes['Meeting'] =
    FederationReferenceTypes['Meeting'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Meeting']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['ReportedDate']>, ParentType, ContextType>;
  hostCity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  agenda?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  attendance?: Resolver<
    ReadonlyArray<ResolversTypes['MeetingAttendance']>,
    ParentType,
    ContextType
  >;
  guests?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingAttendanceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeetingAttendance'] =
    ResolversParentTypes['MeetingAttendance'],
> = {
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MeetingConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeetingConnection'] =
    ResolversParentTypes['MeetingConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type ResearchProjectResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ResearchProject'] =
    ResolversParentTypes['ResearchProject'],
  FederationReferenceType extends FederationReferenceTypes['ResearchProject'] =
    FederationReferenceTypes['ResearchProject'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ResearchProject']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ResearchProjectState'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  hospitals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Hospital']>>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publications?: Resolver<ReadonlyArray<ResolversTypes['Publication']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ResearchStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResearchStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ResearchStep'] = ResolversParentTypes['ResearchStep'],
> = {
  kind?: Resolver<ResolversTypes['ResearchStepKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ResearchProjectState'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublicationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['ReportedDate']>, ParentType, ContextType>;
  doi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ResearchProjectConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ResearchProjectConnection'] =
    ResolversParentTypes['ResearchProjectConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResearchProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ResearchProject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResearchProjectEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ResearchProjectEdge'] =
    ResolversParentTypes['ResearchProjectEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResearchProject'], ParentType, ContextType>;
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
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  describedAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartnerKind'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreements?: Resolver<ReadonlyArray<ResolversTypes['PartnerAgreement']>, ParentType, ContextType>;
  coveredGroups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  coveredSites?: Resolver<
    ResolversTypes['CoveredSiteConnection'],
    ParentType,
    ContextType,
    Partial<PartnerCoveredSitesArgs>
  >;
  reported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerAgreementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PartnerAgreement'] =
    ResolversParentTypes['PartnerAgreement'],
  FederationReferenceType extends FederationReferenceTypes['PartnerAgreement'] =
    FederationReferenceTypes['PartnerAgreement'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['PartnerAgreement']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['ReportedDate']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type CoveredSiteResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CoveredSite'] = ResolversParentTypes['CoveredSite'],
> = {
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
};

export type CoveredSiteConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CoveredSiteConnection'] =
    ResolversParentTypes['CoveredSiteConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoveredSiteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CoveredSite']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoveredSiteEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CoveredSiteEdge'] =
    ResolversParentTypes['CoveredSiteEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoveredSite'], ParentType, ContextType>;
};

export type PartnerConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PartnerConnection'] =
    ResolversParentTypes['PartnerConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Partner']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PartnerEdge'] = ResolversParentTypes['PartnerEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
};

export type EndorsementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Endorsement'] = ResolversParentTypes['Endorsement'],
  FederationReferenceType extends FederationReferenceTypes['Endorsement'] =
    FederationReferenceTypes['Endorsement'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Endorsement']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EndorsementKind'], ParentType, ContextType>;
  givenBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenOn?: Resolver<Maybe<ResolversTypes['ReportedDate']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type ProductEvaluationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProductEvaluation'] =
    ResolversParentTypes['ProductEvaluation'],
  FederationReferenceType extends FederationReferenceTypes['ProductEvaluation'] =
    FederationReferenceTypes['ProductEvaluation'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ProductEvaluation']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProductKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProductEvaluationState'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evaluatorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  independentEvaluatorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medians?: Resolver<Maybe<ResolversTypes['ProductMedians']>, ParentType, ContextType>;
  evaluators?: Resolver<ReadonlyArray<ResolversTypes['ProductEvaluator']>, ParentType, ContextType>;
  notice?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<ProductEvaluationNoticeArgs, 'lang'>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductMediansResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProductMedians'] =
    ResolversParentTypes['ProductMedians'],
> = {
  clinicalValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  safety?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  usability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  privacy?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  notice?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<ProductMediansNoticeArgs, 'lang'>
  >;
};

export type ProductEvaluatorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProductEvaluator'] =
    ResolversParentTypes['ProductEvaluator'],
> = {
  doctor?: Resolver<Maybe<ResolversTypes['Doctor']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['DoctorTitle'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  interests?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scoredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ProductEvaluationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProductEvaluationConnection'] =
    ResolversParentTypes['ProductEvaluationConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductEvaluationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProductEvaluation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductEvaluationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProductEvaluationEdge'] =
    ResolversParentTypes['ProductEvaluationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductEvaluation'], ParentType, ContextType>;
};

export type ApiKeyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey'],
> = {
  clientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  secretHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revoked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  tenants?: Resolver<ReadonlyArray<ResolversTypes['TenantIds']>, ParentType, ContextType>;
};

export type TenantIdsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TenantIds'] = ResolversParentTypes['TenantIds'],
> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ids?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
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
  Mutation?: MutationResolvers<ContextType>;
  GroupAlias?: GroupAliasResolvers<ContextType>;
  SpinOff?: SpinOffResolvers<ContextType>;
  ReportedFigure?: ReportedFigureResolvers<ContextType>;
  Expiring?: ExpiringResolvers<ContextType>;
  Tasks?: TasksResolvers<ContextType>;
  GroupConnection?: GroupConnectionResolvers<ContextType>;
  GroupEdge?: GroupEdgeResolvers<ContextType>;
  Specialty?: SpecialtyResolvers<ContextType>;
  Hospital?: HospitalResolvers<ContextType>;
  Doctor?: DoctorResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  Booking?: BookingResolvers<ContextType>;
  MembershipApplication?: MembershipApplicationResolvers<ContextType>;
  MembershipFinding?: MembershipFindingResolvers<ContextType>;
  MembershipStep?: MembershipStepResolvers<ContextType>;
  CharterProposal?: CharterProposalResolvers<ContextType>;
  MembershipApplicationConnection?: MembershipApplicationConnectionResolvers<ContextType>;
  MembershipApplicationEdge?: MembershipApplicationEdgeResolvers<ContextType>;
  MembershipMeasure?: MembershipMeasureResolvers<ContextType>;
  Appeal?: AppealResolvers<ContextType>;
  MeasureStep?: MeasureStepResolvers<ContextType>;
  MembershipMeasureConnection?: MembershipMeasureConnectionResolvers<ContextType>;
  MembershipMeasureEdge?: MembershipMeasureEdgeResolvers<ContextType>;
  Vote?: VoteResolvers<ContextType>;
  Turnout?: TurnoutResolvers<ContextType>;
  Tally?: TallyResolvers<ContextType>;
  AssistanceRequest?: AssistanceRequestResolvers<ContextType>;
  AssistanceStep?: AssistanceStepResolvers<ContextType>;
  AssistanceOffer?: AssistanceOfferResolvers<ContextType>;
  AssistanceRating?: AssistanceRatingResolvers<ContextType>;
  AssistanceRequestConnection?: AssistanceRequestConnectionResolvers<ContextType>;
  AssistanceRequestEdge?: AssistanceRequestEdgeResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  ReferralStep?: ReferralStepResolvers<ContextType>;
  ReferralConnection?: ReferralConnectionResolvers<ContextType>;
  ReferralEdge?: ReferralEdgeResolvers<ContextType>;
  MdtConference?: MdtConferenceResolvers<ContextType>;
  MdtStep?: MdtStepResolvers<ContextType>;
  MdtParticipant?: MdtParticipantResolvers<ContextType>;
  MdtOpinion?: MdtOpinionResolvers<ContextType>;
  MdtConferenceConnection?: MdtConferenceConnectionResolvers<ContextType>;
  MdtConferenceEdge?: MdtConferenceEdgeResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  InitiativeStep?: InitiativeStepResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  CommitmentChange?: CommitmentChangeResolvers<ContextType>;
  PriceTier?: PriceTierResolvers<ContextType>;
  Award?: AwardResolvers<ContextType>;
  InitiativeConnection?: InitiativeConnectionResolvers<ContextType>;
  InitiativeEdge?: InitiativeEdgeResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingAttendance?: MeetingAttendanceResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  ResearchProject?: ResearchProjectResolvers<ContextType>;
  ResearchStep?: ResearchStepResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  ResearchProjectConnection?: ResearchProjectConnectionResolvers<ContextType>;
  ResearchProjectEdge?: ResearchProjectEdgeResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  PartnerAgreement?: PartnerAgreementResolvers<ContextType>;
  CoveredSite?: CoveredSiteResolvers<ContextType>;
  CoveredSiteConnection?: CoveredSiteConnectionResolvers<ContextType>;
  CoveredSiteEdge?: CoveredSiteEdgeResolvers<ContextType>;
  PartnerConnection?: PartnerConnectionResolvers<ContextType>;
  PartnerEdge?: PartnerEdgeResolvers<ContextType>;
  Endorsement?: EndorsementResolvers<ContextType>;
  ProductEvaluation?: ProductEvaluationResolvers<ContextType>;
  ProductMedians?: ProductMediansResolvers<ContextType>;
  ProductEvaluator?: ProductEvaluatorResolvers<ContextType>;
  ProductEvaluationConnection?: ProductEvaluationConnectionResolvers<ContextType>;
  ProductEvaluationEdge?: ProductEvaluationEdgeResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  TenantIds?: TenantIdsResolvers<ContextType>;
};
