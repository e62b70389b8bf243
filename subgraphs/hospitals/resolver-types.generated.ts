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

export type Query = {
  readonly __typename?: 'Query';
  /** One hospital by its id. Null when there is none. */
  readonly hospital: Maybe<Hospital>;
  readonly hospitals: Maybe<HospitalConnection>;
  readonly site: Maybe<Site>;
  readonly sites: Maybe<SiteConnection>;
  /** One clinical subject by its code, such as `04.02` or `04.01.hernia`. */
  readonly specialty: Maybe<Specialty>;
  readonly specialties: Maybe<SpecialtyConnection>;
  readonly agreement: Maybe<CooperationAgreement>;
  readonly agreements: Maybe<CooperationAgreementConnection>;
  readonly platformAssessments: Maybe<PlatformAssessmentConnection>;
  /** The checklist of platform assessments, in its order. */
  readonly platformCriteria: Maybe<ReadonlyArray<PlatformCriterion>>;
  readonly offeredSessions: Maybe<OfferedSessionConnection>;
  readonly surgicalCase: Maybe<SurgicalCase>;
  readonly surgicalCases: Maybe<SurgicalCaseConnection>;
  readonly adverseEvents: Maybe<AdverseEventConnection>;
  readonly settlement: Maybe<Settlement>;
  readonly settlements: Maybe<SettlementConnection>;
  readonly departmentPools: Maybe<DepartmentPoolConnection>;
  readonly costLines: Maybe<CostLineConnection>;
  readonly priceItems: Maybe<PriceItemConnection>;
  readonly buildProject: Maybe<BuildProject>;
  readonly buildProjects: Maybe<BuildProjectConnection>;
  /** Facts for the copies that other subgraphs keep. */
  readonly hospitalsEvents: EventPage;
  /** Figures for the scorecards; of the whole alliance when no groups are named. Days are half-open. */
  readonly hospitalsSlice: ReadonlyArray<SliceFigure>;
};

export type QueryHospitalArgs = {
  id: Scalars['ID']['input'];
};

export type QueryHospitalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HospitalFilter>;
  orderBy?: InputMaybe<HospitalOrder>;
};

export type QuerySiteArgs = {
  id: Scalars['ID']['input'];
};

export type QuerySitesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SiteFilter>;
  orderBy?: InputMaybe<SiteOrder>;
};

export type QuerySpecialtyArgs = {
  code: Scalars['ID']['input'];
};

export type QuerySpecialtiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SpecialtyFilter>;
  orderBy?: InputMaybe<SpecialtyOrder>;
};

export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};

export type QueryAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  orderBy?: InputMaybe<AgreementOrder>;
};

export type QueryPlatformAssessmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlatformAssessmentFilter>;
  orderBy?: InputMaybe<PlatformAssessmentOrder>;
};

export type QueryOfferedSessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  unused?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<OfferedSessionFilter>;
  orderBy?: InputMaybe<OfferedSessionOrder>;
};

export type QuerySurgicalCaseArgs = {
  id: Scalars['ID']['input'];
};

export type QuerySurgicalCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SurgicalCaseFilter>;
  orderBy?: InputMaybe<SurgicalCaseOrder>;
};

export type QueryAdverseEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AdverseEventFilter>;
  orderBy?: InputMaybe<AdverseEventOrder>;
};

export type QuerySettlementArgs = {
  id: Scalars['ID']['input'];
};

export type QuerySettlementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SettlementFilter>;
  orderBy?: InputMaybe<SettlementOrder>;
};

export type QueryDepartmentPoolsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DepartmentPoolFilter>;
  orderBy?: InputMaybe<DepartmentPoolOrder>;
};

export type QueryCostLinesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CostLineFilter>;
  orderBy?: InputMaybe<CostLineOrder>;
};

export type QueryPriceItemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PriceItemFilter>;
  orderBy?: InputMaybe<PriceItemOrder>;
};

export type QueryBuildProjectArgs = {
  id: Scalars['ID']['input'];
};

export type QueryBuildProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BuildProjectFilter>;
  orderBy?: InputMaybe<BuildProjectOrder>;
};

export type QueryHospitalsEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryHospitalsSliceArgs = {
  groupIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

/**
 * A clinical subject of the national list (诊疗科目), or a sub-specialty that the alliance keeps below
 * one. The subject `04.02` lies below `04`; whoever covers a subject covers what lies below it.
 */
export type Specialty = {
  readonly __typename?: 'Specialty';
  readonly code: Scalars['ID']['output'];
  /** English falls back to Chinese where no English name is known. */
  readonly name: Scalars['String']['output'];
  readonly names: Names;
  /** 1 for the subjects of the list, 2 for those below them, 3 for sub-specialties. */
  readonly level: Scalars['Int']['output'];
  readonly parent: Maybe<Specialty>;
  readonly children: ReadonlyArray<Specialty>;
  /** The order that put the subject on the national list; null for sub-specialties of the alliance. */
  readonly standard: Maybe<Scalars['String']['output']>;
  /** Where the documents name it; empty for reference data. */
  readonly sources: ReadonlyArray<Source>;
};

/**
 * A clinical subject of the national list (诊疗科目), or a sub-specialty that the alliance keeps below
 * one. The subject `04.02` lies below `04`; whoever covers a subject covers what lies below it.
 */
export type SpecialtyNameArgs = {
  lang?: Language;
};

export type HospitalOwnership = 'PUBLIC' | 'PRIVATE_FOR_PROFIT' | 'PRIVATE_NON_PROFIT';

export type HospitalKind = 'HOSPITAL' | 'CLINIC' | 'DAY_SURGERY_CENTRE';

/** Grade within a level (特、甲、乙、丙等), from the highest. */
export type HospitalGrade = 'SPECIAL' | 'A' | 'B' | 'C';

/** A licensed institution with one or more campuses. What no source states is null. */
export type Hospital = {
  readonly __typename?: 'Hospital';
  readonly id: Scalars['ID']['output'];
  /** English falls back to Chinese where no English name is known, and the other way round. */
  readonly name: Scalars['String']['output'];
  readonly names: Names;
  readonly ownership: Maybe<HospitalOwnership>;
  readonly kind: HospitalKind;
  /** 3, 2 or 1 (三级、二级、一级); null: without a level, or not stated. */
  readonly level: Maybe<Scalars['Int']['output']>;
  readonly grade: Maybe<HospitalGrade>;
  readonly beds: Maybe<Scalars['Int']['output']>;
  /** The clinical subjects it is registered for (诊疗科目); null: not stated. */
  readonly registeredSubjects: Maybe<ReadonlyArray<Specialty>>;
  /** The group that built or bought it. */
  readonly builtBy: Maybe<Group>;
  /** The chain it belongs to, in words. */
  readonly chain: Maybe<Scalars['String']['output']>;
  readonly sites: ReadonlyArray<Site>;
  readonly departments: ReadonlyArray<Department>;
  /** Groups with an agreement that is signed, active or suspended. */
  readonly groups: HospitalGroupConnection;
  readonly agreements: CooperationAgreementConnection;
  readonly priceItems: PriceItemConnection;
  /** Recorded from sources, not yet completed: it takes no booking, case or settlement. */
  readonly reported: Scalars['Boolean']['output'];
  readonly synthetic: Scalars['Boolean']['output'];
  /** Rises with every change. */
  readonly version: Scalars['Int']['output'];
  readonly sources: ReadonlyArray<Source>;
  /** Money that the hospital owes, by channel; a group sees what is owed to itself. */
  readonly payables: ReadonlyArray<Payable>;
};

/** A licensed institution with one or more campuses. What no source states is null. */
export type HospitalNameArgs = {
  lang?: Language;
};

/** A licensed institution with one or more campuses. What no source states is null. */
export type HospitalGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A licensed institution with one or more campuses. What no source states is null. */
export type HospitalAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  orderBy?: InputMaybe<AgreementOrder>;
};

/** A licensed institution with one or more campuses. What no source states is null. */
export type HospitalPriceItemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PriceItemFilter>;
  orderBy?: InputMaybe<PriceItemOrder>;
};

/** A campus of a hospital. */
export type Site = {
  readonly __typename?: 'Site';
  readonly id: Scalars['ID']['output'];
  readonly hospital: Hospital;
  /** The campus's own name; null where it has none. */
  readonly name: Maybe<Scalars['String']['output']>;
  readonly province: Maybe<Scalars['String']['output']>;
  readonly city: Maybe<Scalars['String']['output']>;
  readonly district: Maybe<Scalars['String']['output']>;
  readonly address: Maybe<Scalars['String']['output']>;
  /** Name of the zone in the IANA database: opening hours are wall times of this zone. */
  readonly timeZone: Scalars['String']['output'];
  readonly theatres: ReadonlyArray<Theatre>;
  readonly agreements: CooperationAgreementConnection;
  readonly offeredSessions: OfferedSessionConnection;
  readonly reported: Scalars['Boolean']['output'];
  readonly synthetic: Scalars['Boolean']['output'];
  readonly version: Scalars['Int']['output'];
  readonly sources: ReadonlyArray<Source>;
};

/** A campus of a hospital. */
export type SiteNameArgs = {
  lang?: Language;
};

/** A campus of a hospital. */
export type SiteAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  orderBy?: InputMaybe<AgreementOrder>;
};

/** A campus of a hospital. */
export type SiteOfferedSessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  unused?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<OfferedSessionFilter>;
  orderBy?: InputMaybe<OfferedSessionOrder>;
};

export type Department = {
  readonly __typename?: 'Department';
  readonly id: Scalars['ID']['output'];
  readonly hospital: Hospital;
  /** Null where a department works on several campuses. */
  readonly site: Maybe<Site>;
  readonly name: Scalars['String']['output'];
  readonly names: Names;
  readonly specialty: Maybe<Specialty>;
  /** The person who leads it. */
  readonly head: Maybe<Doctor>;
  /** Who appointed the head. */
  readonly headAppointedBy: Maybe<Party>;
  /** Rises with every change. */
  readonly version: Scalars['Int']['output'];
};

export type DepartmentNameArgs = {
  lang?: Language;
};

/** A theatre for operations, or a room for consultations. */
export type Theatre = {
  readonly __typename?: 'Theatre';
  readonly id: Scalars['ID']['output'];
  readonly site: Site;
  /** What the people of the site call it. */
  readonly label: Scalars['String']['output'];
  readonly kind: TheatreKind;
  /** Whether sessions may still be offered in it. */
  readonly inUse: Scalars['Boolean']['output'];
  /** Rises with every change. */
  readonly version: Scalars['Int']['output'];
};

export type TheatreKind = 'THEATRE' | 'CONSULTING_ROOM';

/** One side of an agreement. */
export type Party = 'GROUP' | 'HOSPITAL';

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Puts a hospital into the register, with its first site: by the alliance's office, or by a group
   * that works with it. Refused: `HOSPITAL_KNOWN`, `HOSPITAL_INCOMPLETE`, `GRADE_WITHOUT_LEVEL`,
   * `SPECIALTY_UNKNOWN`, `NOT_A_REGISTRABLE_SUBJECT`.
   */
  readonly registerHospital: Hospital;
  /**
   * The whole entry anew, by the hospital's own people, the group that built it or the alliance's
   * office; an entry that sources reported becomes complete. Refused: `HOSPITAL_INCOMPLETE`,
   * `GRADE_WITHOUT_LEVEL`, `SPECIALTY_UNKNOWN`, `NOT_A_REGISTRABLE_SUBJECT`, `AGREEMENT_WOULD_BREAK`.
   */
  readonly updateHospital: Hospital;
  /** One more campus, by those who keep the hospital's entry. */
  readonly addSite: Site;
  /** The whole entry of a campus anew; one that sources reported becomes complete. */
  readonly updateSite: Site;
  /** One more department. Refused: `SITE_OF_ANOTHER_HOSPITAL`, `SPECIALTY_UNKNOWN`. */
  readonly addDepartment: Department;
  /** The whole entry of a department anew. Refused: `SITE_OF_ANOTHER_HOSPITAL`, `SPECIALTY_UNKNOWN`. */
  readonly updateDepartment: Department;
  /** One more theatre or room. Refused: `LABEL_TAKEN`. */
  readonly addTheatre: Theatre;
  /** Another label, or out of use. Refused: `LABEL_TAKEN`, `THEATRE_HAS_SESSIONS`. */
  readonly updateTheatre: Theatre;
  /**
   * One more sub-specialty of the alliance below a subject of the second level, by the alliance's
   * office. Refused: `SUBJECT_TOO_DEEP`, `CODE_TAKEN`.
   */
  readonly addSpecialty: Specialty;
  /**
   * One side notes that it wants to work with the other. Refused: `TRUSTEESHIP_BANNED`,
   * `NOT_BUILT_BY_GROUP`.
   */
  readonly openLead: CooperationAgreement;
  /** The two sides talk. Refused: `WRONG_STATE`. */
  readonly startNegotiation: CooperationAgreement;
  /** It came to nothing, for a reason; before signing only. Refused: `WRONG_STATE`. */
  readonly loseAgreement: CooperationAgreement;
  /**
   * One side offers terms: the first ones or, once they are signed, an amendment from a day on. A
   * newer proposal takes the place of an older one. Refused: `NOT_NEGOTIABLE`, `HOSPITAL_REPORTED`,
   * `TRUSTEESHIP_BANNED`, `NOT_BUILT_BY_GROUP`, `CONTRACTED_OUT_DEPARTMENT`,
   * `CONSULTATION_IS_A_FRAME`, `SURGERY_LEVEL_MISSING`, `CHANNEL_NOT_ALLOWED`, `SPLIT_MISSING`,
   * `SPLIT_NOT_WHOLE`, `SPLIT_WITHOUT_SHARE`, `FEE_BESIDE_SPLIT`, `FEE_MISSING`,
   * `FEE_UNIT_NOT_OF_CHANNEL`, `TRAINING_WITHOUT_TEACHING`, `SPECIALTY_UNKNOWN`,
   * `SPECIALTY_NOT_REGISTERED`, `SITE_OF_ANOTHER_HOSPITAL`, `CLINICAL_BASE_NOT_COVERED`,
   * `AGREEMENT_OVER`, `AMENDMENT_BACKDATED`, `TERMS_OUT_OF_ORDER`.
   */
  readonly proposeTerms: CooperationAgreement;
  /**
   * One side signs the newest proposal. With the second signature a new version of the terms comes into
   * being, and what was negotiated becomes `SIGNED`; the rules of `proposeTerms` are looked at again,
   * and for an active agreement those of `activateAgreement`. Refused besides: `NOT_NEGOTIABLE`,
   * `PROPOSAL_SUPERSEDED`, `ALREADY_SIGNED`, `ALLIANCE_SHARE_NOT_SIGNED`.
   */
  readonly signTerms: CooperationAgreement;
  /**
   * Work under the signed terms begins. Refused: `WRONG_STATE`, `NOT_YET_VALID`, `AGREEMENT_OVER`,
   * `PLATFORM_ASSESSMENT_MISSING`, `AGREEMENTS_OVERLAP`, and whatever `proposeTerms` refuses of terms
   * whose hospital has changed since.
   */
  readonly activateAgreement: CooperationAgreement;
  /** Work rests, for a reason. Refused: `WRONG_STATE`. */
  readonly suspendAgreement: CooperationAgreement;
  /** Work goes on. Refused: as `activateAgreement`. */
  readonly resumeAgreement: CooperationAgreement;
  /** It ends today, for a reason; today still counts. Refused: `WRONG_STATE`. */
  readonly endAgreement: CooperationAgreement;
  /** What a year of it is expected to bring in, thought of anew; what was thought before is kept. */
  readonly reviseExpectedValue: CooperationAgreement;
  /**
   * What a group's people, or the alliance's office, found at a site. It passed when every line of the
   * checklist is met. Refused: `ASSESSMENT_IN_FUTURE`, `CHECKLIST_INCOMPLETE`, `SPECIALTY_UNKNOWN`.
   */
  readonly recordAssessment: PlatformAssessment;
  /**
   * The hospital offers blocks of one theatre or room. Refused: `HOSPITAL_NOT_COMPLETED`,
   * `THEATRE_NOT_IN_USE`, `BLOCK_IN_PAST`, `BLOCK_TOO_LONG`, `BLOCKS_OVERLAP`, and for blocks under an
   * agreement `GROUP_NOT_OF_AGREEMENT`, `AGREEMENT_NOT_IN_FORCE`, `OUTSIDE_VALIDITY`,
   * `SITE_NOT_AGREED`, `PURPOSE_NOT_AGREED`, `SPECIALTY_NOT_AGREED`.
   */
  readonly offerSessions: ReadonlyArray<OfferedSession>;
  /** The hospital takes a block back. Refused: `WRONG_STATE`. */
  readonly withdrawSession: OfferedSession;
  /**
   * One side plans an operation under the agreement. Refused: `PATIENT_IDENTITY_REFUSED`,
   * `GROUP_NOT_COMPLETED`, `HOSPITAL_NOT_COMPLETED`, `AGREEMENT_NOT_IN_FORCE`, `OUTSIDE_VALIDITY`, `SITE_NOT_AGREED`,
   * `PURPOSE_NOT_AGREED`, `SPECIALTY_NOT_AGREED`, `CREDITS_NOT_WHOLE`, `ONE_LEAD_PER_PROCEDURE`,
   * `LEAD_NOT_FIRST`, `CASE_NUMBER_TAKEN`.
   */
  readonly planCase: SurgicalCase;
  /**
   * The patient is in the theatre; the agreement must hold on that day too. Refused: `WRONG_STATE`,
   * `INSTANTS_OUT_OF_ORDER`, `INSTANT_IN_FUTURE`, and as `planCase` for the agreement.
   */
  readonly enterTheatre: SurgicalCase;
  /** Instants as they become known. Refused: `WRONG_STATE`, `CASE_NOT_DONE`, `INSTANTS_OUT_OF_ORDER`, `INSTANT_IN_FUTURE`. */
  readonly recordTheatreTimes: SurgicalCase;
  /** The patient has left the theatre. Refused: `WRONG_STATE`, `INSTANTS_OUT_OF_ORDER`, `INSTANT_IN_FUTURE`. */
  readonly completeCase: SurgicalCase;
  /** The operation will not take place. Refused: `WRONG_STATE`, `ANAESTHESIA_STARTED`, `PATIENT_IDENTITY_REFUSED`. */
  readonly cancelCase: SurgicalCase;
  /** Whether there was a complication. Refused: `CASE_NOT_DONE`. */
  readonly recordComplication: SurgicalCase;
  /**
   * Whether the patient was operated on again, unplanned, within 30 days. Refused: `CASE_NOT_DONE`,
   * `THIRTY_DAYS_NOT_OVER`, `REOPERATION_TOO_LATE`, `INSTANTS_OUT_OF_ORDER`, `INSTANT_IN_FUTURE`.
   */
  readonly recordReoperation: SurgicalCase;
  /** Something went wrong in a case, or nearly. Refused: `INSTANT_IN_FUTURE`, `PATIENT_IDENTITY_REFUSED`. */
  readonly recordAdverseEvent: AdverseEvent;
  /** The side that did not record an event closes it. Refused: `EVENT_CLOSED`, `CLOSED_BY_OTHER_SIDE`, `PATIENT_IDENTITY_REFUSED`. */
  readonly closeAdverseEvent: AdverseEvent;
  /** What the own side says about a case, once. Refused: `CASE_NOT_DONE`, `FEEDBACK_GIVEN`, `PATIENT_IDENTITY_REFUSED`. */
  readonly giveFeedback: CaseFeedback;
  /**
   * A hospital says what it asks for an item from a day on; an open price before it ends there. Refused:
   * `HOSPITAL_REPORTED`, `PRICE_NOT_REGULATED`, `REGULATED_PRICE_IS_ONE`, `PRICES_NOT_ASCENDING`,
   * `PRICE_BACKDATED`, `PRICES_OVERLAP`.
   */
  readonly setPrice: PriceItem;
  /**
   * The side that bills says what a case was billed. Where the case is settled already, the difference
   * is posted today. Refused: `CASE_NOT_DONE`, `TAX_EXCEEDS_BILLED`, `AMOUNT_TOO_LARGE`,
   * `PATIENT_IDENTITY_REFUSED`.
   */
  readonly recordBilling: SurgicalCase;
  /**
   * Services that are given back or that an insurer denied. What was settled is reversed by the same
   * split: the whole is split anew, and the difference posted today. Refused: `CASE_NOT_DONE`,
   * `REFUND_EXCEEDS_BILLED`, `TAX_EXCEEDS_BILLED`, `AMOUNT_BELOW_ZERO`, `AMOUNT_TOO_LARGE`,
   * `PATIENT_IDENTITY_REFUSED`.
   */
  readonly recordRefund: SurgicalCase;
  /**
   * Settles a case once, by the terms of its day. Refused: `WRONG_STATE`, `NO_TERMS_ON_DAY`,
   * `BILLS_NOT_SHARED_HERE`, `SETTLED_BY_POOL`, `PAID_BY_FEE`, `NOTHING_BILLED`, `POSTED_IN_FUTURE`,
   * `POSTED_BEFORE_SERVICE`, `MONTH_CLOSED`, `ALREADY_SETTLED`, `AMOUNT_TOO_LARGE`.
   */
  readonly settleCase: Settlement;
  /**
   * Pays the agreed fee for one visit, session, month or delivered training, each once. Refused:
   * `GROUP_NOT_COMPLETED`, `HOSPITAL_NOT_COMPLETED`, `NO_TERMS_ON_DAY`, `FEE_UNIT_MISMATCH`, `TRAINING_NOT_DELIVERED`,
   * `TAX_EXCEEDS_BILLED`,
   * `POSTED_IN_FUTURE`, `POSTED_BEFORE_SERVICE`, `MONTH_CLOSED`, `ALREADY_SETTLED`.
   */
  readonly settleFee: Settlement;
  /** The group says when it was paid. Refused: `ALREADY_PAID`, `POSTED_IN_FUTURE`, `POSTED_BEFORE_SERVICE`. */
  readonly confirmPayment: Settlement;
  /**
   * Income and costs of a department built together, in an open month. Refused: `NO_POOL`,
   * `BILLS_NOT_SHARED_HERE`, `MONTH_CLOSED`, `POSTED_IN_FUTURE`, `AMOUNT_TOO_LARGE`.
   */
  readonly recordPoolEntries: DepartmentPool;
  /**
   * Closes the books of a month; a department's pool is split first. Refused:
   * `HOSPITAL_NOT_COMPLETED`, `MONTH_NOT_OVER`, `MONTH_CLOSED`, `NO_TERMS_ON_DAY`, `AMOUNT_TOO_LARGE`.
   */
  readonly closeMonth: MonthStatement;
  /**
   * The only way in which a closed month changes. Refused: `NOTHING_RESTATED`, `MONTH_NOT_CLOSED`,
   * `NOT_IN_MONTH`, `NO_POOL`, `AMOUNT_BELOW_ZERO`, `REFUND_EXCEEDS_BILLED`, `TAX_EXCEEDS_BILLED`,
   * `AMOUNT_TOO_LARGE`.
   */
  readonly restateMonth: MonthStatement;
  /** What the own side spends on an agreement. Refused: `HOSPITAL_NOT_COMPLETED`. */
  readonly recordCost: CostLine;
  /** A group plans an institution of its own. */
  readonly planProject: BuildProject;
  /**
   * The next state on the way: a site, an approval, construction, built, licensed. Refused:
   * `WRONG_STATE`, `NEEDS_A_HOSPITAL`, `REACHED_IN_FUTURE`, `REACHED_BEFORE_LAST`.
   */
  readonly advanceProject: BuildProject;
  /**
   * What was licensed opens as a hospital that the group built. Refused: `WRONG_STATE`,
   * `REACHED_IN_FUTURE`, `REACHED_BEFORE_LAST`, and as `registerHospital` for the entry.
   */
  readonly openProject: BuildProject;
  /**
   * The group buys instead of building. Refused: `WRONG_STATE`, `REACHED_IN_FUTURE`,
   * `REACHED_BEFORE_LAST`, and as `registerHospital` for the entry.
   */
  readonly acquireProject: BuildProject;
  /** The group gives a project up. Refused: `WRONG_STATE`, `REACHED_IN_FUTURE`, `REACHED_BEFORE_LAST`. */
  readonly abandonProject: BuildProject;
};

export type MutationRegisterHospitalArgs = {
  input: RegisterHospitalInput;
};

export type MutationUpdateHospitalArgs = {
  input: UpdateHospitalInput;
};

export type MutationAddSiteArgs = {
  input: AddSiteInput;
};

export type MutationUpdateSiteArgs = {
  input: UpdateSiteInput;
};

export type MutationAddDepartmentArgs = {
  input: AddDepartmentInput;
};

export type MutationUpdateDepartmentArgs = {
  input: UpdateDepartmentInput;
};

export type MutationAddTheatreArgs = {
  input: AddTheatreInput;
};

export type MutationUpdateTheatreArgs = {
  input: UpdateTheatreInput;
};

export type MutationAddSpecialtyArgs = {
  input: AddSpecialtyInput;
};

export type MutationOpenLeadArgs = {
  input: OpenLeadInput;
};

export type MutationStartNegotiationArgs = {
  input: StartNegotiationInput;
};

export type MutationLoseAgreementArgs = {
  input: LoseAgreementInput;
};

export type MutationProposeTermsArgs = {
  input: ProposeTermsInput;
};

export type MutationSignTermsArgs = {
  input: SignTermsInput;
};

export type MutationActivateAgreementArgs = {
  input: ActivateAgreementInput;
};

export type MutationSuspendAgreementArgs = {
  input: SuspendAgreementInput;
};

export type MutationResumeAgreementArgs = {
  input: ResumeAgreementInput;
};

export type MutationEndAgreementArgs = {
  input: EndAgreementInput;
};

export type MutationReviseExpectedValueArgs = {
  input: ReviseExpectedValueInput;
};

export type MutationRecordAssessmentArgs = {
  input: RecordAssessmentInput;
};

export type MutationOfferSessionsArgs = {
  input: OfferSessionsInput;
};

export type MutationWithdrawSessionArgs = {
  input: WithdrawSessionInput;
};

export type MutationPlanCaseArgs = {
  input: PlanCaseInput;
};

export type MutationEnterTheatreArgs = {
  input: EnterTheatreInput;
};

export type MutationRecordTheatreTimesArgs = {
  input: RecordTheatreTimesInput;
};

export type MutationCompleteCaseArgs = {
  input: CompleteCaseInput;
};

export type MutationCancelCaseArgs = {
  input: CancelCaseInput;
};

export type MutationRecordComplicationArgs = {
  input: RecordComplicationInput;
};

export type MutationRecordReoperationArgs = {
  input: RecordReoperationInput;
};

export type MutationRecordAdverseEventArgs = {
  input: RecordAdverseEventInput;
};

export type MutationCloseAdverseEventArgs = {
  input: CloseAdverseEventInput;
};

export type MutationGiveFeedbackArgs = {
  input: GiveFeedbackInput;
};

export type MutationSetPriceArgs = {
  input: SetPriceInput;
};

export type MutationRecordBillingArgs = {
  input: RecordBillingInput;
};

export type MutationRecordRefundArgs = {
  input: RecordRefundInput;
};

export type MutationSettleCaseArgs = {
  input: SettleCaseInput;
};

export type MutationSettleFeeArgs = {
  input: SettleFeeInput;
};

export type MutationConfirmPaymentArgs = {
  input: ConfirmPaymentInput;
};

export type MutationRecordPoolEntriesArgs = {
  input: RecordPoolEntriesInput;
};

export type MutationCloseMonthArgs = {
  input: CloseMonthInput;
};

export type MutationRestateMonthArgs = {
  input: RestateMonthInput;
};

export type MutationRecordCostArgs = {
  input: RecordCostInput;
};

export type MutationPlanProjectArgs = {
  input: PlanProjectInput;
};

export type MutationAdvanceProjectArgs = {
  input: AdvanceProjectInput;
};

export type MutationOpenProjectArgs = {
  input: OpenProjectInput;
};

export type MutationAcquireProjectArgs = {
  input: AcquireProjectInput;
};

export type MutationAbandonProjectArgs = {
  input: AbandonProjectInput;
};

export type HospitalEntryInput = {
  /** Up to 120 characters, as its licence names it. */
  readonly nameZh: Scalars['String']['input'];
  /** Up to 120 characters. */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  readonly ownership: HospitalOwnership;
  readonly kind: HospitalKind;
  /** 3, 2 or 1; left out: without a level. */
  readonly level?: InputMaybe<Scalars['Int']['input']>;
  readonly grade?: InputMaybe<HospitalGrade>;
  /** 0 to 20 000. */
  readonly beds?: InputMaybe<Scalars['Int']['input']>;
  /** Codes of 1 to 200 clinical subjects of the national list. */
  readonly registeredSubjects: ReadonlyArray<Scalars['ID']['input']>;
  /** Id of the group that built or bought it. */
  readonly builtBy?: InputMaybe<Scalars['ID']['input']>;
  /** Up to 120 characters. */
  readonly chain?: InputMaybe<Scalars['String']['input']>;
};

export type SiteEntryInput = {
  /** Up to 120 characters; left out where the campus has no name of its own. */
  readonly nameZh?: InputMaybe<Scalars['String']['input']>;
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Up to 60 characters. */
  readonly province: Scalars['String']['input'];
  /** Up to 60 characters. */
  readonly city: Scalars['String']['input'];
  /** Up to 60 characters. */
  readonly district?: InputMaybe<Scalars['String']['input']>;
  /** Up to 200 characters. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Name of a zone in the IANA database. */
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type RegisterHospitalInput = {
  /** The client's own name for this request, 8 to 64 characters: sent again, it happens once. */
  readonly clientRequestId: Scalars['String']['input'];
  readonly entry: HospitalEntryInput;
  readonly site: SiteEntryInput;
};

export type UpdateHospitalInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  /** The version that the client has read; when another is there: `CONFLICT`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** All of it: what is left out is not known any more. */
  readonly entry: HospitalEntryInput;
};

export type AddSiteInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly hospital: Scalars['ID']['input'];
  /** Of the hospital. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly entry: SiteEntryInput;
};

export type UpdateSiteInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** All of it: what is left out is not known any more. */
  readonly entry: SiteEntryInput;
};

export type DepartmentEntryInput = {
  /** 1 to 120 characters. */
  readonly nameZh: Scalars['String']['input'];
  /** Up to 120 characters. */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Left out where it works on several campuses. */
  readonly site?: InputMaybe<Scalars['ID']['input']>;
  /** Code of its specialty. */
  readonly specialty?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the doctor who leads it. */
  readonly head?: InputMaybe<Scalars['ID']['input']>;
  /** With a head: who appointed the head. */
  readonly headAppointedBy?: InputMaybe<Party>;
};

export type AddDepartmentInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly hospital: Scalars['ID']['input'];
  readonly entry: DepartmentEntryInput;
};

export type UpdateDepartmentInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** All of it: what is left out is not known any more. */
  readonly entry: DepartmentEntryInput;
};

export type AddTheatreInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly site: Scalars['ID']['input'];
  /** 1 to 60 characters, once per site. */
  readonly label: Scalars['String']['input'];
  readonly kind: TheatreKind;
};

export type UpdateTheatreInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** 1 to 60 characters, once per site. */
  readonly label: Scalars['String']['input'];
  readonly kind: TheatreKind;
  readonly inUse: Scalars['Boolean']['input'];
};

export type AddSpecialtyInput = {
  readonly clientRequestId: Scalars['String']['input'];
  /** Code of a subject of the second level. */
  readonly parent: Scalars['ID']['input'];
  /** 2 to 12 small letters or dashes: the last part of the code. */
  readonly key: Scalars['String']['input'];
  /** 1 to 60 characters. */
  readonly nameZh: Scalars['String']['input'];
  /** Up to 120 characters. */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
};

export type HospitalFilter = {
  readonly ownership?: InputMaybe<ReadonlyArray<HospitalOwnership>>;
  readonly kind?: InputMaybe<ReadonlyArray<HospitalKind>>;
  readonly level?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly grade?: InputMaybe<ReadonlyArray<HospitalGrade>>;
  /** Code of a specialty; hospitals registered for what lies above or below it are included. */
  readonly specialty?: InputMaybe<Scalars['ID']['input']>;
  /** City of one of its sites. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** Province of one of its sites. */
  readonly province?: InputMaybe<Scalars['String']['input']>;
  readonly chain?: InputMaybe<Scalars['String']['input']>;
  /** Id of the group that built or bought it. */
  readonly builtBy?: InputMaybe<Scalars['ID']['input']>;
  /** Id of a group with an agreement there that is signed, active or suspended. */
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  /** Status of a group with an agreement there that is signed, active or suspended. */
  readonly groupStatus?: InputMaybe<ReadonlyArray<GroupStatus>>;
  /** Beginning of a name, as in `search`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly reported?: InputMaybe<Scalars['Boolean']['input']>;
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

export type HospitalOrder = {
  readonly field: HospitalOrderField;
  readonly direction?: OrderDirection;
};

export type HospitalOrderField =
  /** By the pinyin of the Chinese name. */
  'NAME' | 'LEVEL' | 'BEDS';

export type SiteFilter = {
  readonly hospital?: InputMaybe<Scalars['ID']['input']>;
  readonly province?: InputMaybe<Scalars['String']['input']>;
  readonly city?: InputMaybe<Scalars['String']['input']>;
  readonly district?: InputMaybe<Scalars['String']['input']>;
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SiteOrder = {
  readonly field: SiteOrderField;
  readonly direction?: OrderDirection;
};

export type SiteOrderField = 'PROVINCE' | 'CITY';

export type SpecialtyFilter = {
  readonly level?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Code of the specialty directly above. */
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
  /** Beginning of a name, as in `search`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

export type SpecialtyOrder = {
  readonly field: SpecialtyOrderField;
  readonly direction?: OrderDirection;
};

export type SpecialtyOrderField = 'CODE' | 'NAME';

/** From the first contact to the end. `LOST` is possible before signing only. */
export type AgreementStage =
  'LEAD' | 'NEGOTIATING' | 'SIGNED' | 'ACTIVE' | 'SUSPENDED' | 'ENDED' | 'LOST';

/** How the group is paid. Public hospitals never share patients' bills. */
export type PaymentChannel =
  | 'REVENUE_SHARE'
  | 'PER_VISIT_FEE'
  | 'PER_SESSION_FEE'
  | 'MONTHLY_FEE'
  | 'CONSULTATION_FEE'
  | 'DOCTOR_REMUNERATION'
  | 'SERVICE_FEE'
  /** Only against delivered training. */
  | 'TRAINING_FEE'
  /** Only against delivered training. */
  | 'EDUCATION_FEE';

/** What an agreed fee is paid for. */
export type FeeUnit =
  | 'VISIT'
  | 'SESSION'
  | 'MONTH'
  /** One delivered training, as the training subgraph records it. */
  | 'TRAINING';

/** Whether surgery must lie inside a session that the site offered to the group. */
export type TheatreRule = 'OFFERED_SESSION' | 'ON_REQUEST';

export type QuotaPeriod = 'WEEK' | 'MONTH' | 'YEAR';

/** What one side brings. */
export type Contribution =
  | 'SURGEONS'
  | 'MANAGING_DOCTORS'
  | 'PATIENTS'
  | 'THEATRE'
  | 'NURSES'
  | 'ANAESTHESIA'
  | 'EQUIPMENT'
  | 'PEOPLE'
  | 'SYSTEMS'
  | 'STANDARDS'
  | 'TRAINING'
  | 'CAPITAL';

/** What one group and one hospital agreed on. What no source states is null. */
export type CooperationAgreement = {
  readonly __typename?: 'CooperationAgreement';
  readonly id: Scalars['ID']['output'];
  readonly group: Maybe<Group>;
  readonly hospital: Hospital;
  readonly mode: CooperationMode;
  /** The stage now, or at the end of a day in Beijing. A change without a known time counts as old. */
  readonly stage: Maybe<AgreementStage>;
  /** When the present stage was entered; null: not stated. */
  readonly stageSince: Maybe<Scalars['DateTime']['output']>;
  /** Why it was lost, where it was. */
  readonly lostReason: Maybe<Scalars['String']['output']>;
  /** Every change so far, the oldest first. */
  readonly stages: ReadonlyArray<StageChange>;
  /** What a year of it is expected to bring in, now or at the end of a day in Beijing. */
  readonly expectedAnnualValueFen: Maybe<Scalars['Fen']['output']>;
  /** The alliance's initiative it came from. */
  readonly initiative: Maybe<Initiative>;
  /** The first day on which it holds. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** The first day on which it holds no more; null: open, or not stated. */
  readonly to: Maybe<Scalars['Date']['output']>;
  readonly specialties: ReadonlyArray<Specialty>;
  readonly purposes: ReadonlyArray<Purpose>;
  readonly sites: ReadonlyArray<Site>;
  /** Sites that the agreement names as clinical bases (临床基地) of the group. */
  readonly clinicalBases: ReadonlyArray<Site>;
  /** The terms now, or the first ones before they hold; on a day: those in force then. Null: none. */
  readonly terms: Maybe<AgreementTerms>;
  /** Every version of the terms, the oldest first. */
  readonly termsHistory: ReadonlyArray<AgreementTerms>;
  /** What one side offered the other, signed or not, the oldest first. */
  readonly proposals: ReadonlyArray<AgreementProposal>;
  readonly settlements: SettlementConnection;
  readonly departmentPools: DepartmentPoolConnection;
  /**
   * What each month in `[from, to)` brought the group and what it would have needed; whole months, at
   * most 61. Null to others than the two sides.
   */
  readonly breakEven: Maybe<BreakEven>;
  /** Closed months that begin in `[from, to)`, each version of each: the first is the month as it was closed. */
  readonly monthStatements: ReadonlyArray<MonthStatement>;
  readonly costLines: CostLineConnection;
  readonly cases: SurgicalCaseConnection;
  /** Recorded from sources, not yet completed: it takes no booking, case or settlement. */
  readonly reported: Scalars['Boolean']['output'];
  readonly synthetic: Scalars['Boolean']['output'];
  /** Rises with every change. */
  readonly version: Scalars['Int']['output'];
  readonly sources: ReadonlyArray<Source>;
};

/** What one group and one hospital agreed on. What no source states is null. */
export type CooperationAgreementStageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** What one group and one hospital agreed on. What no source states is null. */
export type CooperationAgreementExpectedAnnualValueFenArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** What one group and one hospital agreed on. What no source states is null. */
export type CooperationAgreementTermsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** What one group and one hospital agreed on. What no source states is null. */
export type CooperationAgreementSettlementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SettlementFilter>;
  orderBy?: InputMaybe<SettlementOrder>;
};

/** What one group and one hospital agreed on. What no source states is null. */
export type CooperationAgreementDepartmentPoolsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DepartmentPoolFilter>;
  orderBy?: InputMaybe<DepartmentPoolOrder>;
};

/** What one group and one hospital agreed on. What no source states is null. */
export type CooperationAgreementBreakEvenArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

/** What one group and one hospital agreed on. What no source states is null. */
export type CooperationAgreementMonthStatementsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** What one group and one hospital agreed on. What no source states is null. */
export type CooperationAgreementCostLinesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CostLineFilter>;
  orderBy?: InputMaybe<CostLineOrder>;
};

/** What one group and one hospital agreed on. What no source states is null. */
export type CooperationAgreementCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SurgicalCaseFilter>;
  orderBy?: InputMaybe<SurgicalCaseOrder>;
};

/** One step of an agreement on its way. */
export type StageChange = {
  readonly __typename?: 'StageChange';
  readonly stage: AgreementStage;
  /** Null: not stated. */
  readonly enteredAt: Maybe<Scalars['DateTime']['output']>;
  /** Who said so: the subject of a viewer, or null for what was loaded from sources. */
  readonly actor: Maybe<Scalars['String']['output']>;
  readonly lostReason: Maybe<Scalars['String']['output']>;
  readonly expectedAnnualValueFen: Maybe<Scalars['Fen']['output']>;
  /** Why, where somebody said so. */
  readonly note: Maybe<Scalars['String']['output']>;
};

/** What both sides signed, in versions: a case is settled by the terms of its day. */
export type AgreementTerms = {
  readonly __typename?: 'AgreementTerms';
  /** From 1 upward. */
  readonly version: Scalars['Int']['output'];
  /** The first day on which these terms hold. */
  readonly effectiveFrom: Scalars['Date']['output'];
  /** The first day on which the agreement holds no more, as these terms say; null: open, or not stated. */
  readonly to: Maybe<Scalars['Date']['output']>;
  readonly channel: PaymentChannel;
  /** Who gets which part; only with the channel `REVENUE_SHARE`. */
  readonly split: Maybe<RevenueSplit>;
  /** The fee for one unit; with every other channel. */
  readonly feeFen: Maybe<Scalars['Fen']['output']>;
  readonly feeUnit: Maybe<FeeUnit>;
  readonly fixedMonthlyCostFen: Maybe<Scalars['Fen']['output']>;
  /** How many bookings at most; null: no limit. */
  readonly quota: Maybe<Quota>;
  /** Whether a booking needs the doctor's acceptance. */
  readonly acceptanceRequired: Scalars['Boolean']['output'];
  readonly theatreRule: TheatreRule;
  readonly groupBrings: ReadonlyArray<Contribution>;
  readonly hospitalBrings: ReadonlyArray<Contribution>;
  /** Who appoints the head of a department built together. */
  readonly headAppointedBy: Maybe<Party>;
  /** Who bills the patients. */
  readonly billedBy: Maybe<Party>;
  /** What the terms cover, by code. */
  readonly specialties: ReadonlyArray<Specialty>;
  readonly purposes: ReadonlyArray<Purpose>;
  readonly sites: ReadonlyArray<Site>;
  /** Those of the sites that are clinical bases (临床基地) of the group. */
  readonly clinicalBases: ReadonlyArray<Site>;
  /** The highest level of operations (手术分级), from 1 to 4; null: not stated, or no operations. */
  readonly surgeryLevel: Maybe<Scalars['Int']['output']>;
};

/** Terms as one side offered them. They hold when both sides have signed the newest proposal. */
export type AgreementProposal = {
  readonly __typename?: 'AgreementProposal';
  /** From 1 upward. */
  readonly number: Scalars['Int']['output'];
  readonly proposedBy: Party;
  readonly proposedAt: Scalars['DateTime']['output'];
  /** With the version that they have, or would have. */
  readonly terms: AgreementTerms;
  readonly signatures: ReadonlyArray<TermsSignature>;
};

export type TermsSignature = {
  readonly __typename?: 'TermsSignature';
  readonly party: Party;
  readonly signedAt: Scalars['DateTime']['output'];
  /** The subject of the viewer who signed. */
  readonly actor: Scalars['String']['output'];
  /** The signer agreed to the alliance's share in so many words. */
  readonly allianceShareSigned: Scalars['Boolean']['output'];
};

/** Parts in basis points (hundredths of a percent); together 10000. */
export type RevenueSplit = {
  readonly __typename?: 'RevenueSplit';
  readonly groupBasisPoints: Scalars['Int']['output'];
  readonly hospitalBasisPoints: Scalars['Int']['output'];
  /** 0 unless the group signed it. */
  readonly allianceBasisPoints: Scalars['Int']['output'];
};

export type Quota = {
  readonly __typename?: 'Quota';
  readonly bookings: Scalars['Int']['output'];
  readonly per: QuotaPeriod;
};

/** Whether a site can carry operations of one specialty up to one level (H5 of the alliance's rules). */
export type PlatformAssessment = {
  readonly __typename?: 'PlatformAssessment';
  readonly id: Scalars['ID']['output'];
  readonly site: Site;
  readonly specialty: Specialty;
  /** The highest level of operations (手术分级) it was made for, from 1 to 4. */
  readonly surgeryLevel: Scalars['Int']['output'];
  /** The group whose people looked at the site. */
  readonly assessedBy: Maybe<Group>;
  readonly assessedOn: Scalars['Date']['output'];
  readonly passed: Scalars['Boolean']['output'];
  /** The first day on which it supports no agreement any more: 24 months later. */
  readonly expiresOn: Scalars['Date']['output'];
  readonly findings: ReadonlyArray<PlatformFinding>;
  readonly synthetic: Scalars['Boolean']['output'];
};

export type PlatformFinding = {
  readonly __typename?: 'PlatformFinding';
  readonly criterion: PlatformCriterion;
  readonly met: Scalars['Boolean']['output'];
  readonly remark: Maybe<Scalars['String']['output']>;
};

export type PlatformCriterion = {
  readonly __typename?: 'PlatformCriterion';
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
};

export type PlatformCriterionNameArgs = {
  lang?: Language;
};

export type OpenLeadInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly group: Scalars['ID']['input'];
  readonly hospital: Scalars['ID']['input'];
  readonly mode: CooperationMode;
  /** 0 to 1 000 000 000 000. */
  readonly expectedAnnualValueFen?: InputMaybe<Scalars['Fen']['input']>;
};

export type StartNegotiationInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** Up to 200 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Left out: as before. */
  readonly expectedAnnualValueFen?: InputMaybe<Scalars['Fen']['input']>;
};

export type LoseAgreementInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** 1 to 200 characters. */
  readonly reason: Scalars['String']['input'];
};

export type SuspendAgreementInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** 1 to 200 characters. */
  readonly reason: Scalars['String']['input'];
  /** Left out: as before. */
  readonly expectedAnnualValueFen?: InputMaybe<Scalars['Fen']['input']>;
};

export type ActivateAgreementInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type ResumeAgreementInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type EndAgreementInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** 1 to 200 characters. */
  readonly reason: Scalars['String']['input'];
};

export type ReviseExpectedValueInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** 0 to 1 000 000 000 000. */
  readonly expectedAnnualValueFen: Scalars['Fen']['input'];
  /** Up to 200 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type ProposeTermsInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** The side for which they are offered. */
  readonly party: Party;
  readonly terms: AgreementTermsInput;
};

export type SignTermsInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** Number of the proposal that is signed. */
  readonly proposal: Scalars['Int']['input'];
  /** The side for which it is signed. */
  readonly party: Party;
  /** The signer agrees to the alliance's share; a group must say so where there is one. */
  readonly allianceShareSigned?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AgreementTermsInput = {
  /** The first day on which they hold; of an amendment today or later. */
  readonly from: Scalars['Date']['input'];
  /** The first day on which the agreement holds no more; left out: open. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  readonly channel: PaymentChannel;
  /** With `REVENUE_SHARE`. */
  readonly split?: InputMaybe<RevenueSplitInput>;
  /** With every other channel; 0 to 1 000 000 000 000. */
  readonly feeFen?: InputMaybe<Scalars['Fen']['input']>;
  readonly feeUnit?: InputMaybe<FeeUnit>;
  readonly fixedMonthlyCostFen?: InputMaybe<Scalars['Fen']['input']>;
  readonly quota?: InputMaybe<QuotaInput>;
  readonly acceptanceRequired: Scalars['Boolean']['input'];
  readonly theatreRule: TheatreRule;
  readonly groupBrings: ReadonlyArray<Contribution>;
  readonly hospitalBrings: ReadonlyArray<Contribution>;
  readonly headAppointedBy?: InputMaybe<Party>;
  readonly billedBy: Party;
  /** Codes of 1 to 100 specialties for which the hospital is registered. */
  readonly specialties: ReadonlyArray<Scalars['ID']['input']>;
  readonly purposes: ReadonlyArray<Purpose>;
  /** Ids of 1 to 100 sites of the hospital. */
  readonly sites: ReadonlyArray<Scalars['ID']['input']>;
  /** Those of the sites that become clinical bases of the group. */
  readonly clinicalBases?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The highest level of operations, 1 to 4. */
  readonly surgeryLevel?: InputMaybe<Scalars['Int']['input']>;
};

/** In basis points; together 10 000. */
export type RevenueSplitInput = {
  readonly group: Scalars['Int']['input'];
  readonly hospital: Scalars['Int']['input'];
  /** Left out: 0. */
  readonly alliance?: InputMaybe<Scalars['Int']['input']>;
};

export type QuotaInput = {
  /** 1 to 100 000. */
  readonly bookings: Scalars['Int']['input'];
  readonly per: QuotaPeriod;
};

export type RecordAssessmentInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly site: Scalars['ID']['input'];
  readonly specialty: Scalars['ID']['input'];
  /** The highest level of operations that was assessed, 1 to 4. */
  readonly surgeryLevel: Scalars['Int']['input'];
  /** The own group; left out by the alliance's office. */
  readonly assessedBy?: InputMaybe<Scalars['ID']['input']>;
  readonly assessedOn: Scalars['Date']['input'];
  /** One for every line of `platformCriteria`. */
  readonly findings: ReadonlyArray<PlatformFindingInput>;
};

export type PlatformFindingInput = {
  /** Code of a line of the checklist. */
  readonly criterion: Scalars['ID']['input'];
  readonly met: Scalars['Boolean']['input'];
  /** Up to 400 characters. */
  readonly remark?: InputMaybe<Scalars['String']['input']>;
};

export type AgreementFilter = {
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  readonly hospital?: InputMaybe<Scalars['ID']['input']>;
  readonly site?: InputMaybe<Scalars['ID']['input']>;
  readonly mode?: InputMaybe<ReadonlyArray<CooperationMode>>;
  /** With `asOf` the stage at the end of that day in Beijing, else the stage now. */
  readonly stage?: InputMaybe<ReadonlyArray<AgreementStage>>;
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Channel of the newest terms. */
  readonly channel?: InputMaybe<ReadonlyArray<PaymentChannel>>;
  /** Code of a specialty; agreements on what lies above it cover it too. */
  readonly specialty?: InputMaybe<Scalars['ID']['input']>;
  readonly purpose?: InputMaybe<ReadonlyArray<Purpose>>;
  readonly initiative?: InputMaybe<Scalars['ID']['input']>;
  /** Agreements that hold on this day, by their dates. */
  readonly holdsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Agreements that end on this day or earlier. */
  readonly endsUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Status of the group, as the register of groups told it last. */
  readonly groupStatus?: InputMaybe<ReadonlyArray<GroupStatus>>;
  readonly hospitalOwnership?: InputMaybe<ReadonlyArray<HospitalOwnership>>;
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AgreementOrder = {
  readonly field: AgreementOrderField;
  readonly direction?: OrderDirection;
};

export type AgreementOrderField = 'STAGE_SINCE' | 'FROM' | 'TO' | 'EXPECTED_ANNUAL_VALUE';

export type PlatformAssessmentFilter = {
  readonly site?: InputMaybe<Scalars['ID']['input']>;
  readonly hospital?: InputMaybe<Scalars['ID']['input']>;
  /** Code of a specialty; assessments of what lies below it are included. */
  readonly specialty?: InputMaybe<Scalars['ID']['input']>;
  /** Made for this level of operations or a higher one. */
  readonly surgeryLevel?: InputMaybe<Scalars['Int']['input']>;
  readonly passed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Assessments that support an agreement on this day. */
  readonly validOn?: InputMaybe<Scalars['Date']['input']>;
};

export type PlatformAssessmentOrder = {
  readonly field: PlatformAssessmentOrderField;
  readonly direction?: OrderDirection;
};

export type PlatformAssessmentOrderField = 'ASSESSED_ON';

/** A block of time in one theatre or room. Blocks of one theatre never overlap. */
export type OfferedSession = {
  readonly __typename?: 'OfferedSession';
  readonly id: Scalars['ID']['output'];
  readonly theatre: Theatre;
  readonly site: Site;
  readonly startsAt: Scalars['DateTime']['output'];
  readonly endsAt: Scalars['DateTime']['output'];
  /** The group it is offered to; null: to every group with an agreement for the site. */
  readonly group: Maybe<Group>;
  readonly agreement: Maybe<CooperationAgreement>;
  readonly specialty: Maybe<Specialty>;
  readonly purpose: Purpose;
  readonly state: OfferedSessionState;
  readonly withdrawnAt: Maybe<Scalars['DateTime']['output']>;
  readonly withdrawnReason: Maybe<Scalars['String']['output']>;
  readonly synthetic: Scalars['Boolean']['output'];
  readonly version: Scalars['Int']['output'];
};

export type OfferedSessionState = 'OFFERED' | 'WITHDRAWN';

export type OfferedSessionFilter = {
  readonly hospital?: InputMaybe<Scalars['ID']['input']>;
  readonly site?: InputMaybe<Scalars['ID']['input']>;
  readonly theatre?: InputMaybe<Scalars['ID']['input']>;
  /** Offered to this group alone. */
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  readonly agreement?: InputMaybe<Scalars['ID']['input']>;
  /** Code of a specialty; sessions for what lies below it are included. */
  readonly specialty?: InputMaybe<Scalars['ID']['input']>;
  readonly purpose?: InputMaybe<ReadonlyArray<Purpose>>;
  readonly state?: InputMaybe<ReadonlyArray<OfferedSessionState>>;
  /** Sessions that end after this instant. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Sessions that start before this instant. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

export type OfferedSessionOrder = {
  readonly field: OfferedSessionOrderField;
  readonly direction?: OrderDirection;
};

export type OfferedSessionOrderField = 'STARTS_AT';

export type OfferSessionsInput = {
  /** The client's own name for this request, 8 to 64 characters: sent again, it happens once. */
  readonly clientRequestId: Scalars['String']['input'];
  readonly theatre: Scalars['ID']['input'];
  /** For the group of this agreement alone; signed or active. */
  readonly agreement?: InputMaybe<Scalars['ID']['input']>;
  /** For this group alone; neither: for every group with an agreement for the site. */
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the specialty that the blocks are meant for; null: any. */
  readonly specialty?: InputMaybe<Scalars['ID']['input']>;
  readonly purpose: Purpose;
  /** 1 to 100 blocks, offered together or not at all. */
  readonly blocks: ReadonlyArray<SessionBlockInput>;
};

/** In the future, at most 24 hours long. */
export type SessionBlockInput = {
  readonly startsAt: Scalars['DateTime']['input'];
  readonly endsAt: Scalars['DateTime']['input'];
};

export type WithdrawSessionInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  /** The version that the client has read; when another is there: `CONFLICT`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 1 to 200 characters. */
  readonly reason: Scalars['String']['input'];
};

export type CaseState = 'PLANNED' | 'IN_THEATRE' | 'COMPLETED' | 'SETTLED' | 'CANCELLED';

export type Payer = 'BASIC_INSURANCE' | 'COMMERCIAL' | 'SELF_PAY';

/** One theatre visit of one patient, under one agreement. */
export type SurgicalCase = {
  readonly __typename?: 'SurgicalCase';
  readonly id: Scalars['ID']['output'];
  /** Null to those who may see the case and not the agreement. */
  readonly agreement: Maybe<CooperationAgreement>;
  readonly group: Maybe<Group>;
  readonly hospital: Hospital;
  readonly site: Site;
  readonly leadDoctor: Maybe<Doctor>;
  readonly specialty: Specialty;
  /** Unique within the hospital. */
  readonly hospitalCaseNumber: Scalars['String']['output'];
  /** An opaque pseudonym chosen by the group. */
  readonly patientRef: Scalars['String']['output'];
  readonly state: CaseState;
  readonly cancelReason: Maybe<Scalars['String']['output']>;
  readonly cancelledAt: Maybe<Scalars['DateTime']['output']>;
  /** The highest level of its procedures (手术分级), from 1 to 4; null: not known. */
  readonly surgeryLevel: Maybe<Scalars['Int']['output']>;
  readonly procedures: ReadonlyArray<Procedure>;
  readonly payer: Maybe<Payer>;
  readonly plannedFor: Scalars['DateTime']['output'];
  readonly admittedAt: Maybe<Scalars['DateTime']['output']>;
  readonly theatreEnteredAt: Maybe<Scalars['DateTime']['output']>;
  readonly anaesthesiaStartedAt: Maybe<Scalars['DateTime']['output']>;
  readonly theatreLeftAt: Maybe<Scalars['DateTime']['output']>;
  readonly dischargedAt: Maybe<Scalars['DateTime']['output']>;
  /** The day of theatre entry in Beijing, by which the case is counted. */
  readonly performedOn: Maybe<Scalars['Date']['output']>;
  /** Null: not known yet. */
  readonly complication: Maybe<Scalars['Boolean']['output']>;
  /** Unplanned, within 30 days. Null: not known yet. */
  readonly reoperation: Maybe<Scalars['Boolean']['output']>;
  /** Every change so far, the oldest first; empty for cases that were loaded. */
  readonly steps: ReadonlyArray<CaseStep>;
  readonly adverseEvents: ReadonlyArray<AdverseEvent>;
  readonly feedback: ReadonlyArray<CaseFeedback>;
  readonly settlements: SettlementConnection;
  /** Every line of its bill, the oldest first. */
  readonly billing: ReadonlyArray<BillingItem>;
  readonly synthetic: Scalars['Boolean']['output'];
  readonly version: Scalars['Int']['output'];
};

/** One theatre visit of one patient, under one agreement. */
export type SurgicalCaseSettlementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SettlementFilter>;
  orderBy?: InputMaybe<SettlementOrder>;
};

/** One change of a case. */
export type CaseStep = {
  readonly __typename?: 'CaseStep';
  /** The version of the case that it made. */
  readonly stepNumber: Scalars['Int']['output'];
  readonly state: CaseState;
  readonly happenedAt: Scalars['DateTime']['output'];
  readonly actor: Scalars['String']['output'];
};

export type Procedure = {
  readonly __typename?: 'Procedure';
  /** Place in the case, from 1; the main procedure comes first. */
  readonly position: Scalars['Int']['output'];
  /** Code of the procedure in the hospital's list. */
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  /** From 1 to 4 (手术分级); null: not known. */
  readonly surgeryLevel: Maybe<Scalars['Int']['output']>;
  /** Who did it; the shares of one procedure are together 10000. */
  readonly credits: ReadonlyArray<CreditShare>;
};

export type CreditShare = {
  readonly __typename?: 'CreditShare';
  readonly doctor: Maybe<Doctor>;
  readonly role: CreditRole;
  /** In hundredths of a percent. */
  readonly shareBasisPoints: Scalars['Int']['output'];
};

export type CreditRole = 'LEAD' | 'ASSISTANT';

/** How grave an event was (不良事件分级), from the gravest. */
export type AdverseEventGrade =
  /** Death or lasting harm (警讯事件). */
  | 'SENTINEL'
  /** Harm (不良后果事件). */
  | 'HARM'
  /** An error without harm (未造成后果事件). */
  | 'NO_HARM'
  /** A hazard that was found in time (隐患事件). */
  | 'HAZARD';

export type AdverseEventCategory =
  | 'ANAESTHESIA'
  | 'BLEEDING'
  | 'DEVICE'
  | 'IDENTIFICATION'
  | 'INFECTION'
  | 'MEDICATION'
  | 'PROCEDURE'
  | 'OTHER';

export type AdverseEvent = {
  readonly __typename?: 'AdverseEvent';
  readonly id: Scalars['ID']['output'];
  readonly case: SurgicalCase;
  readonly grade: AdverseEventGrade;
  readonly category: AdverseEventCategory;
  readonly occurredAt: Scalars['DateTime']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedBy: Party;
  readonly description: Scalars['String']['output'];
  /** When and with what result the two sides closed it; null: still open. */
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
  readonly conclusion: Maybe<Scalars['String']['output']>;
};

/** What one side says about a case. */
export type CaseFeedback = {
  readonly __typename?: 'CaseFeedback';
  readonly id: Scalars['ID']['output'];
  readonly case: SurgicalCase;
  readonly givenBy: Party;
  /** From 1 to 5. */
  readonly score: Scalars['Int']['output'];
  readonly comment: Maybe<Scalars['String']['output']>;
  readonly givenAt: Scalars['DateTime']['output'];
};

export type SurgicalCaseFilter = {
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  readonly hospital?: InputMaybe<Scalars['ID']['input']>;
  readonly site?: InputMaybe<Scalars['ID']['input']>;
  readonly agreement?: InputMaybe<Scalars['ID']['input']>;
  readonly leadDoctor?: InputMaybe<Scalars['ID']['input']>;
  /** Code of a specialty; cases of what lies below it are included. */
  readonly specialty?: InputMaybe<Scalars['ID']['input']>;
  readonly state?: InputMaybe<ReadonlyArray<CaseState>>;
  readonly surgeryLevel?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly payer?: InputMaybe<ReadonlyArray<Payer>>;
  readonly complication?: InputMaybe<Scalars['Boolean']['input']>;
  readonly reoperation?: InputMaybe<Scalars['Boolean']['input']>;
  /** Performed on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Performed before this day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SurgicalCaseOrder = {
  readonly field: SurgicalCaseOrderField;
  readonly direction?: OrderDirection;
};

export type SurgicalCaseOrderField = 'PLANNED_FOR' | 'PERFORMED_ON';

export type AdverseEventFilter = {
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  readonly hospital?: InputMaybe<Scalars['ID']['input']>;
  readonly grade?: InputMaybe<ReadonlyArray<AdverseEventGrade>>;
  readonly category?: InputMaybe<ReadonlyArray<AdverseEventCategory>>;
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Occurred at this instant or later. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Occurred before this instant. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

export type AdverseEventOrder = {
  readonly field: AdverseEventOrderField;
  readonly direction?: OrderDirection;
};

export type AdverseEventOrderField = 'OCCURRED_AT';

export type PlanCaseInput = {
  /** The client's own name for this request, 8 to 64 characters: sent again, it happens once. */
  readonly clientRequestId: Scalars['String']['input'];
  readonly agreement: Scalars['ID']['input'];
  readonly site: Scalars['ID']['input'];
  /** Code of a specialty that the agreement covers. */
  readonly specialty: Scalars['ID']['input'];
  /** The lead of the first procedure. */
  readonly leadDoctor: Scalars['ID']['input'];
  /** 1 to 60 characters; once in the hospital. */
  readonly hospitalCaseNumber: Scalars['String']['input'];
  /** A pseudonym: 8 to 64 letters, digits, `-` and `_`, with a digit. */
  readonly patientRef: Scalars['String']['input'];
  readonly plannedFor: Scalars['DateTime']['input'];
  readonly payer?: InputMaybe<Payer>;
  /** 1 to 20, the main one first. */
  readonly procedures: ReadonlyArray<ProcedureInput>;
};

export type ProcedureInput = {
  /** 1 to 40 visible ASCII characters, from the hospital's list. */
  readonly code: Scalars['String']['input'];
  /** 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** From 1 to 4 (手术分级). */
  readonly surgeryLevel?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 20 doctors, one of them the lead; together 10000. */
  readonly credits: ReadonlyArray<CreditShareInput>;
};

export type CreditShareInput = {
  readonly doctor: Scalars['ID']['input'];
  readonly role: CreditRole;
  /** In hundredths of a percent, from 0 to 10000. */
  readonly shareBasisPoints: Scalars['Int']['input'];
};

export type EnterTheatreInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  /** The version that the client has read; when another is there: `CONFLICT`. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly admittedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly theatreEnteredAt: Scalars['DateTime']['input'];
};

/** What is left out stays as it is. */
export type RecordTheatreTimesInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly admittedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly anaesthesiaStartedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly dischargedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type CompleteCaseInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly anaesthesiaStartedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly theatreLeftAt: Scalars['DateTime']['input'];
  readonly dischargedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Null: not known yet. */
  readonly complication?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CancelCaseInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** 1 to 200 characters, without numbers of persons. */
  readonly reason: Scalars['String']['input'];
};

export type RecordComplicationInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly complication: Scalars['Boolean']['input'];
};

export type RecordReoperationInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** Null: there was none; that is known after 30 days. */
  readonly reoperatedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type RecordAdverseEventInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly case: Scalars['ID']['input'];
  readonly grade: AdverseEventGrade;
  readonly category: AdverseEventCategory;
  readonly occurredAt: Scalars['DateTime']['input'];
  /** 1 to 4 000 characters, without numbers of persons. */
  readonly description: Scalars['String']['input'];
};

export type CloseAdverseEventInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  /** 1 to 4 000 characters, without numbers of persons. */
  readonly conclusion: Scalars['String']['input'];
};

export type GiveFeedbackInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly case: Scalars['ID']['input'];
  /** From 1 to 5. */
  readonly score: Scalars['Int']['input'];
  /** At most 1 000 characters, without numbers of persons. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
};

/** Who is paid. */
export type Payee = 'GROUP' | 'HOSPITAL' | 'ALLIANCE';

/** What a settlement is for. */
export type SettlementBasis =
  'CASE' | 'DEPARTMENT_POOL' | 'VISIT' | 'SESSION' | 'MONTH' | 'TRAINING';

/** One posting: later refunds are postings of their own, split as the first one was. */
export type Settlement = {
  readonly __typename?: 'Settlement';
  readonly id: Scalars['ID']['output'];
  readonly agreement: CooperationAgreement;
  readonly group: Maybe<Group>;
  readonly hospital: Hospital;
  readonly basis: SettlementBasis;
  readonly channel: PaymentChannel;
  readonly case: Maybe<SurgicalCase>;
  readonly pool: Maybe<DepartmentPool>;
  /** The terms by which it was made. */
  readonly termsVersion: Scalars['Int']['output'];
  /** The day of the service. */
  readonly serviceOn: Scalars['Date']['output'];
  /** The day of the posting, in whose month it counts. */
  readonly settledOn: Scalars['Date']['output'];
  /** Service items only: drugs, consumables and tests are never shared. */
  readonly billedFen: Scalars['Fen']['output'];
  readonly refundsFen: Scalars['Fen']['output'];
  readonly taxFen: Scalars['Fen']['output'];
  /** Billed less refunds and tax; the parts sum to it exactly. */
  readonly netFen: Scalars['Fen']['output'];
  readonly parts: ReadonlyArray<SettlementPart>;
  /** The posting that this one corrects. */
  readonly corrects: Maybe<Settlement>;
  /** A change of a month that was closed already. */
  readonly restatement: Scalars['Boolean']['output'];
  /** The version of its closed month that brought it: 1 unless it is a restatement; null: loaded. */
  readonly monthVersion: Maybe<Scalars['Int']['output']>;
  /** When it was written; null: loaded. */
  readonly recordedAt: Maybe<Scalars['DateTime']['output']>;
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  /** When the group was paid; null: not yet. */
  readonly paidOn: Maybe<Scalars['Date']['output']>;
  readonly synthetic: Scalars['Boolean']['output'];
};

/** What one hospital still has to pay to a group. */
export type Receivable = {
  readonly __typename?: 'Receivable';
  readonly hospital: Hospital;
  /** The group's part of all postings that are not paid; corrections count with their sign. */
  readonly amountFen: Scalars['Fen']['output'];
  /** How many postings it is made of. */
  readonly settlements: Scalars['Int']['output'];
  readonly earliestDueOn: Maybe<Scalars['Date']['output']>;
};

/** What a hospital still has to pay by one channel, to all groups together. */
export type Payable = {
  readonly __typename?: 'Payable';
  readonly channel: PaymentChannel;
  /** The groups' part of all postings that are not paid; corrections count with their sign. */
  readonly amountFen: Scalars['Fen']['output'];
  /** How many postings it is made of. */
  readonly settlements: Scalars['Int']['output'];
  readonly earliestDueOn: Maybe<Scalars['Date']['output']>;
};

export type SettlementPart = {
  readonly __typename?: 'SettlementPart';
  readonly payee: Payee;
  readonly amountFen: Scalars['Fen']['output'];
};

/** Income and cost of a department built together, in one month. */
export type DepartmentPool = {
  readonly __typename?: 'DepartmentPool';
  readonly id: Scalars['ID']['output'];
  readonly agreement: CooperationAgreement;
  readonly department: Maybe<Department>;
  /** The first day of the month. */
  readonly month: Scalars['Date']['output'];
  readonly incomeFen: Scalars['Fen']['output'];
  readonly costFen: Scalars['Fen']['output'];
  /** Income less cost: what is split. */
  readonly netFen: Scalars['Fen']['output'];
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
  /** What it sums up, the oldest first. */
  readonly entries: ReadonlyArray<PoolEntry>;
  readonly settlements: ReadonlyArray<Settlement>;
};

export type BreakEven = {
  readonly __typename?: 'BreakEven';
  readonly months: ReadonlyArray<BreakEvenMonth>;
  /**
   * The first month, counted from the first that the books know, whose cumulative position is not
   * negative and stays so for three months; null: not reached before `to`.
   */
  readonly monthsToBreakEven: Maybe<Scalars['Int']['output']>;
};

/** One month of an agreement, as the group sees it. Costs are those that the group bears. */
export type BreakEvenMonth = {
  readonly __typename?: 'BreakEvenMonth';
  /** The first day of the month. */
  readonly month: Scalars['Date']['output'];
  /** Completed cases, by the day of theatre entry. */
  readonly cases: Scalars['Int']['output'];
  /** The group's part of what was posted in the month. */
  readonly groupShareFen: Scalars['Fen']['output'];
  /** Variable cost lines, by their first day. */
  readonly variableCostFen: Scalars['Fen']['output'];
  /** Fixed cost lines, spread by day over their days. */
  readonly fixedCostFen: Scalars['Fen']['output'];
  /** Group share less variable cost. */
  readonly contributionFen: Scalars['Fen']['output'];
  /** Contribution by group share, in hundredths of a percent; null: there was no share. */
  readonly contributionMarginBasisPoints: Maybe<Scalars['Int']['output']>;
  /** The share that would have paid for everything, rounded up; null: no share would have. */
  readonly breakEvenRevenueFen: Maybe<Scalars['Fen']['output']>;
  /** So many cases like those of the month would have paid for everything; null: none would have. */
  readonly breakEvenCases: Maybe<Scalars['Int']['output']>;
  /** By how much the share lies above break-even, in hundredths of a percent of it. */
  readonly marginOfSafetyBasisPoints: Maybe<Scalars['Int']['output']>;
  /** All contributions less all fixed costs, from the first month of the books to the end of this one. */
  readonly cumulativePositionFen: Scalars['Fen']['output'];
};

export type BillingKind =
  | 'BILL'
  /** Given back, or denied by an insurer. */
  | 'REFUND'
  /** Tax, or with a refund tax that is given back: then negative. */
  | 'TAX';

/** One line of the bill of a case. Only billed services are shared. */
export type BillingItem = {
  readonly __typename?: 'BillingItem';
  readonly id: Scalars['ID']['output'];
  readonly kind: BillingKind;
  /** Of what is billed; else null. */
  readonly category: Maybe<PriceCategory>;
  readonly item: Scalars['String']['output'];
  readonly amountFen: Scalars['Fen']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
};

export type PoolEntryKind = 'INCOME' | 'COST';

/** One income or cost of a department in a month. Only income from services counts. */
export type PoolEntry = {
  readonly __typename?: 'PoolEntry';
  readonly id: Scalars['ID']['output'];
  readonly kind: PoolEntryKind;
  /** Of income; null for a cost. */
  readonly category: Maybe<PriceCategory>;
  readonly item: Scalars['String']['output'];
  /** Negative where a restatement takes something back. */
  readonly amountFen: Scalars['Fen']['output'];
  /** The version of the month that brought it; 1 until the month was closed. */
  readonly monthVersion: Scalars['Int']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
};

/**
 * What a closed month of an agreement came to, by the day of posting. A closed month changes only by
 * restatement: then a further version stands beside the former ones, and the postings up to a version
 * sum to what it says.
 */
export type MonthStatement = {
  readonly __typename?: 'MonthStatement';
  readonly agreement: CooperationAgreement;
  /** The first day of the month. */
  readonly month: Scalars['Date']['output'];
  /** 1: as it was closed; then one for each restatement. */
  readonly version: Scalars['Int']['output'];
  /** Why it was restated; null for the first version. */
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly billedFen: Scalars['Fen']['output'];
  readonly refundsFen: Scalars['Fen']['output'];
  readonly taxFen: Scalars['Fen']['output'];
  readonly netFen: Scalars['Fen']['output'];
  readonly parts: ReadonlyArray<SettlementPart>;
  readonly closedAt: Scalars['DateTime']['output'];
};

export type CostKind =
  /** Does not depend on how much is done; spread by day over its days. */
  | 'FIXED'
  /** Comes with a service; counted on its day. */
  | 'VARIABLE';

export type CostLine = {
  readonly __typename?: 'CostLine';
  readonly id: Scalars['ID']['output'];
  readonly agreement: CooperationAgreement;
  readonly kind: CostKind;
  /** What was paid for, such as rent or instruments. */
  readonly item: Scalars['String']['output'];
  readonly amountFen: Scalars['Fen']['output'];
  readonly borneBy: Party;
  /** The first day it belongs to. */
  readonly from: Scalars['Date']['output'];
  /** The first day it does not belong to any more. */
  readonly to: Scalars['Date']['output'];
  readonly case: Maybe<SurgicalCase>;
};

/** Whether the state sets a price or the hospital does. */
export type PriceBasis = 'REGULATED' | 'OWN';

export type PriceCategory =
  /** Only these are ever shared with a group. */
  'SERVICE' | 'DRUG' | 'CONSUMABLE' | 'TEST';

/** What a hospital asks for one item, or an example of it from the sources. */
export type PriceItem = {
  readonly __typename?: 'PriceItem';
  readonly id: Scalars['ID']['output'];
  /** Null: an example, of no hospital by name. */
  readonly hospital: Maybe<Hospital>;
  /** For examples: of which hospitals it speaks. */
  readonly ownership: Maybe<HospitalOwnership>;
  readonly item: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly specialty: Maybe<Specialty>;
  readonly category: PriceCategory;
  readonly basis: Maybe<PriceBasis>;
  /** The prices that are asked, from the lowest to the highest. */
  readonly pricesFen: ReadonlyArray<Scalars['Fen']['output']>;
  readonly from: Maybe<Scalars['Date']['output']>;
  readonly to: Maybe<Scalars['Date']['output']>;
  readonly reported: Scalars['Boolean']['output'];
  readonly synthetic: Scalars['Boolean']['output'];
  readonly sources: ReadonlyArray<Source>;
};

/** What a hospital asks for one item, or an example of it from the sources. */
export type PriceItemNameArgs = {
  lang?: Language;
};

export type SettlementFilter = {
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  readonly hospital?: InputMaybe<Scalars['ID']['input']>;
  readonly agreement?: InputMaybe<Scalars['ID']['input']>;
  readonly channel?: InputMaybe<ReadonlyArray<PaymentChannel>>;
  readonly basis?: InputMaybe<ReadonlyArray<SettlementBasis>>;
  readonly paid?: InputMaybe<Scalars['Boolean']['input']>;
  /** Due on this day or earlier. */
  readonly dueUntil?: InputMaybe<Scalars['Date']['input']>;
  readonly restatement?: InputMaybe<Scalars['Boolean']['input']>;
  /** As the books stood at the end of this day in Beijing. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Posted on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Posted before this day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SettlementOrder = {
  readonly field: SettlementOrderField;
  readonly direction?: OrderDirection;
};

export type SettlementOrderField = 'SETTLED_ON' | 'DUE_ON' | 'NET';

export type DepartmentPoolFilter = {
  readonly agreement?: InputMaybe<Scalars['ID']['input']>;
  readonly closed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Months that begin on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Months that begin before this day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

export type DepartmentPoolOrder = {
  readonly field: DepartmentPoolOrderField;
  readonly direction?: OrderDirection;
};

export type DepartmentPoolOrderField = 'MONTH';

export type CostLineFilter = {
  readonly agreement?: InputMaybe<Scalars['ID']['input']>;
  readonly kind?: InputMaybe<ReadonlyArray<CostKind>>;
  readonly borneBy?: InputMaybe<ReadonlyArray<Party>>;
  /** Lines with a day on or after this one. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Lines with a day before this one. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

export type CostLineOrder = {
  readonly field: CostLineOrderField;
  readonly direction?: OrderDirection;
};

export type CostLineOrderField = 'FROM' | 'AMOUNT';

export type SetPriceInput = {
  readonly clientRequestId: Scalars['String']['input'];
  /** The own hospital. */
  readonly hospital: Scalars['ID']['input'];
  /** 1 to 60 small letters, digits or dashes: the same item has the same code everywhere. */
  readonly item: Scalars['String']['input'];
  /** 1 to 120 characters. */
  readonly nameZh: Scalars['String']['input'];
  /** Up to 120 characters. */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Code of its specialty. */
  readonly specialty?: InputMaybe<Scalars['ID']['input']>;
  readonly category: PriceCategory;
  readonly basis: PriceBasis;
  /** 1 to 20, ascending, each 0 to 100 000 000 000; a regulated item has one. */
  readonly pricesFen: ReadonlyArray<Scalars['Fen']['input']>;
  /** Today or later. */
  readonly from: Scalars['Date']['input'];
  /** The first day on which it holds no more; left out: open. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

export type PriceItemFilter = {
  readonly hospital?: InputMaybe<Scalars['ID']['input']>;
  /** True: examples of the sources only; false: prices of hospitals only. */
  readonly example?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ownership?: InputMaybe<ReadonlyArray<HospitalOwnership>>;
  readonly category?: InputMaybe<ReadonlyArray<PriceCategory>>;
  readonly basis?: InputMaybe<ReadonlyArray<PriceBasis>>;
  readonly specialty?: InputMaybe<Scalars['ID']['input']>;
  readonly item?: InputMaybe<Scalars['String']['input']>;
  /** Prices that hold on this day. */
  readonly holdsOn?: InputMaybe<Scalars['Date']['input']>;
};

export type PriceItemOrder = {
  readonly field: PriceItemOrderField;
  readonly direction?: OrderDirection;
};

export type PriceItemOrderField = 'ITEM' | 'LOWEST_PRICE';

export type RecordBillingInput = {
  /** The client's own name for this request, 8 to 64 characters: sent again, it happens once. */
  readonly clientRequestId: Scalars['String']['input'];
  readonly case: Scalars['ID']['input'];
  /** 1 to 100 lines. */
  readonly items: ReadonlyArray<BillingItemInput>;
  /** 0 or more. */
  readonly taxFen?: InputMaybe<Scalars['Fen']['input']>;
};

export type BillingItemInput = {
  readonly category: PriceCategory;
  /** 1 to 200 characters, without numbers of persons. */
  readonly item: Scalars['String']['input'];
  /** 0 or more. */
  readonly amountFen: Scalars['Fen']['input'];
};

export type RecordRefundInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly case: Scalars['ID']['input'];
  /** 1 or more. */
  readonly amountFen: Scalars['Fen']['input'];
  /** Tax that is given back with it, 0 or more. */
  readonly taxFen?: InputMaybe<Scalars['Fen']['input']>;
  /** 1 to 200 characters, without numbers of persons. */
  readonly reason: Scalars['String']['input'];
};

export type SettleCaseInput = {
  readonly clientRequestId: Scalars['String']['input'];
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** The version of the case that the client has read; when another is there: `CONFLICT`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The day of posting, in an open month; null: today. */
  readonly settledOn?: InputMaybe<Scalars['Date']['input']>;
  /** Until when the group is to be paid. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Exactly one of `visit`, `session`, `month` and `training` is named: that which the terms pay for. */
export type SettleFeeInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly agreement: Scalars['ID']['input'];
  /** A booking that took place. */
  readonly visit?: InputMaybe<Scalars['ID']['input']>;
  /** An offered session under the agreement. */
  readonly session?: InputMaybe<Scalars['ID']['input']>;
  /** The first day of a month. */
  readonly month?: InputMaybe<Scalars['Date']['input']>;
  /** A record of delivered training. */
  readonly training?: InputMaybe<Scalars['ID']['input']>;
  /** The day of the visit or training; sessions and months bring their own. */
  readonly serviceOn: Scalars['Date']['input'];
  /** 0 or more. */
  readonly taxFen?: InputMaybe<Scalars['Fen']['input']>;
  /** The day of posting, in an open month; null: today. */
  readonly settledOn?: InputMaybe<Scalars['Date']['input']>;
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
};

export type ConfirmPaymentInput = {
  readonly clientRequestId: Scalars['String']['input'];
  /** The settlement. */
  readonly id: Scalars['ID']['input'];
  readonly paidOn: Scalars['Date']['input'];
};

export type RecordPoolEntriesInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly agreement: Scalars['ID']['input'];
  /** The first day of the month. */
  readonly month: Scalars['Date']['input'];
  /** With the first entries of a month. */
  readonly department?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 100 entries, none of them negative. */
  readonly entries: ReadonlyArray<PoolEntryInput>;
};

export type PoolEntryInput = {
  readonly kind: PoolEntryKind;
  /** Of income; a cost has none. */
  readonly category?: InputMaybe<PriceCategory>;
  /** 1 to 200 characters. */
  readonly item: Scalars['String']['input'];
  /** Negative only in a restatement that takes something back. */
  readonly amountFen: Scalars['Fen']['input'];
};

export type CloseMonthInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly agreement: Scalars['ID']['input'];
  /** The first day of the month. */
  readonly month: Scalars['Date']['input'];
};

export type RestateMonthInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly agreement: Scalars['ID']['input'];
  /** The first day of the month. */
  readonly month: Scalars['Date']['input'];
  /** 1 to 200 characters. */
  readonly reason: Scalars['String']['input'];
  /** What changes of cases that were settled in this month; at most 100. */
  readonly cases?: InputMaybe<ReadonlyArray<CaseChangeInput>>;
  /** What is added to the department's pool of this month; at most 100. */
  readonly entries?: InputMaybe<ReadonlyArray<PoolEntryInput>>;
};

/** By how much more or less; left out: by nothing. */
export type CaseChangeInput = {
  readonly case: Scalars['ID']['input'];
  readonly billedChangeFen?: InputMaybe<Scalars['Fen']['input']>;
  readonly refundsChangeFen?: InputMaybe<Scalars['Fen']['input']>;
  readonly taxChangeFen?: InputMaybe<Scalars['Fen']['input']>;
};

export type RecordCostInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly agreement: Scalars['ID']['input'];
  readonly kind: CostKind;
  /** 1 to 120 characters. */
  readonly item: Scalars['String']['input'];
  /** 0 or more. */
  readonly amountFen: Scalars['Fen']['input'];
  /** The first day it belongs to. */
  readonly from: Scalars['Date']['input'];
  /** The first day it does not belong to any more; null: the day after `from`. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** A case of the agreement that caused it. */
  readonly case?: InputMaybe<Scalars['ID']['input']>;
};

export type BuildState =
  | 'PLANNED'
  | 'SITE_SELECTED'
  | 'APPROVED'
  | 'CONSTRUCTION'
  | 'BUILT'
  | 'LICENSED'
  | 'OPEN'
  | 'ACQUIRED'
  | 'ABANDONED';

/** An institution that a group builds or buys. What no source states is null. */
export type BuildProject = {
  readonly __typename?: 'BuildProject';
  readonly id: Scalars['ID']['output'];
  readonly group: Maybe<Group>;
  readonly kind: HospitalKind;
  readonly province: Maybe<Scalars['String']['output']>;
  readonly city: Maybe<Scalars['String']['output']>;
  readonly level: Maybe<Scalars['Int']['output']>;
  readonly beds: Maybe<Scalars['Int']['output']>;
  /** What it is to cost, now or by the state at the end of a day. */
  readonly investmentFen: Maybe<Scalars['Fen']['output']>;
  /** The state now, or at the end of a day. A change without a known date counts as old. */
  readonly state: Maybe<BuildState>;
  /** Every change so far, the oldest first. */
  readonly states: ReadonlyArray<BuildStateChange>;
  /** What it became. */
  readonly hospital: Maybe<Hospital>;
  readonly reported: Scalars['Boolean']['output'];
  readonly synthetic: Scalars['Boolean']['output'];
  readonly version: Scalars['Int']['output'];
  readonly sources: ReadonlyArray<Source>;
};

/** An institution that a group builds or buys. What no source states is null. */
export type BuildProjectInvestmentFenArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** An institution that a group builds or buys. What no source states is null. */
export type BuildProjectStateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** One step of a build project. */
export type BuildStateChange = {
  readonly __typename?: 'BuildStateChange';
  readonly state: BuildState;
  /** Null: not stated. */
  readonly reachedOn: Maybe<ReportedDate>;
  /** What it was to cost then; null: not stated. */
  readonly investmentFen: Maybe<Scalars['Fen']['output']>;
  /** Why it was given up. */
  readonly note: Maybe<Scalars['String']['output']>;
  readonly actor: Maybe<Scalars['String']['output']>;
};

export type BuildProjectFilter = {
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  readonly kind?: InputMaybe<ReadonlyArray<HospitalKind>>;
  readonly state?: InputMaybe<ReadonlyArray<BuildState>>;
  readonly city?: InputMaybe<Scalars['String']['input']>;
  readonly level?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

export type BuildProjectOrder = {
  readonly field: BuildProjectOrderField;
  readonly direction?: OrderDirection;
};

export type BuildProjectOrderField = 'CITY' | 'INVESTMENT' | 'BEDS';

export type PlanProjectInput = {
  /** The client's own name for this request, 8 to 64 characters: sent again, it happens once. */
  readonly clientRequestId: Scalars['String']['input'];
  /** The own group. */
  readonly group: Scalars['ID']['input'];
  readonly kind: HospitalKind;
  /** 1 to 60 characters. */
  readonly province: Scalars['String']['input'];
  /** 1 to 60 characters. */
  readonly city: Scalars['String']['input'];
  /** The planned level, from 1 to 3. */
  readonly level?: InputMaybe<Scalars['Int']['input']>;
  /** At most 20 000. */
  readonly beds?: InputMaybe<Scalars['Int']['input']>;
  /** 0 or more. */
  readonly investmentFen: Scalars['Fen']['input'];
};

export type AdvanceProjectInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  /** The version that the client has read; when another is there: `CONFLICT`. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly state: BuildState;
  /** Not before the last one; null: today. */
  readonly reachedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What it is to cost by now; null: as before. */
  readonly investmentFen?: InputMaybe<Scalars['Fen']['input']>;
};

export type OpenProjectInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly reachedOn?: InputMaybe<Scalars['Date']['input']>;
  /** `builtBy` becomes the group, whatever it says. */
  readonly hospital: HospitalEntryInput;
  readonly site: SiteEntryInput;
};

export type AcquireProjectInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly reachedOn?: InputMaybe<Scalars['Date']['input']>;
  /** `builtBy` becomes the group, whatever it says. */
  readonly hospital: HospitalEntryInput;
  readonly site: SiteEntryInput;
};

export type AbandonProjectInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly reachedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 1 to 200 characters. */
  readonly reason: Scalars['String']['input'];
};

export type Group = {
  readonly __typename?: 'Group';
  readonly id: Scalars['ID']['output'];
  /** Money owed to the group, by hospital: for its own people and each hospital's part of it. */
  readonly receivables: Maybe<ReadonlyArray<Receivable>>;
  readonly agreements: Maybe<CooperationAgreementConnection>;
  /** Hospitals with an agreement that is signed, active or suspended; each once. */
  readonly hospitals: Maybe<HospitalConnection>;
  readonly buildProjects: Maybe<BuildProjectConnection>;
};

export type GroupAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  orderBy?: InputMaybe<AgreementOrder>;
};

export type GroupHospitalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HospitalFilter>;
  orderBy?: InputMaybe<HospitalOrder>;
};

export type GroupBuildProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BuildProjectFilter>;
  orderBy?: InputMaybe<BuildProjectOrder>;
};

export type Doctor = {
  readonly __typename?: 'Doctor';
  readonly id: Scalars['ID']['output'];
  /** Cases with a procedure that the doctor has a share in, as lead or assistant. */
  readonly cases: Maybe<SurgicalCaseConnection>;
};

export type DoctorCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SurgicalCaseFilter>;
  orderBy?: InputMaybe<SurgicalCaseOrder>;
};

export type Initiative = {
  readonly __typename?: 'Initiative';
  readonly id: Scalars['ID']['output'];
  /** The agreements that came from it. */
  readonly agreements: Maybe<CooperationAgreementConnection>;
};

export type InitiativeAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  orderBy?: InputMaybe<AgreementOrder>;
};

export type SearchAnswer = {
  readonly __typename?: 'SearchAnswer';
  readonly text: Scalars['String']['output'];
  /** The best hits first; `first` is at most 20. */
  readonly hospitals: Maybe<ReadonlyArray<Hospital>>;
};

export type SearchAnswerHospitalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Expiring = {
  readonly __typename?: 'Expiring';
  readonly groupId: Scalars['ID']['output'];
  readonly days: Scalars['Int']['output'];
  /** Agreements in force that end within the given days, the first to end first. */
  readonly agreements: Maybe<ReadonlyArray<CooperationAgreement>>;
};

export type HospitalConnection = {
  readonly __typename?: 'HospitalConnection';
  readonly edges: ReadonlyArray<HospitalEdge>;
  readonly nodes: ReadonlyArray<Hospital>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type HospitalEdge = {
  readonly __typename?: 'HospitalEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Hospital;
};

export type SiteConnection = {
  readonly __typename?: 'SiteConnection';
  readonly edges: ReadonlyArray<SiteEdge>;
  readonly nodes: ReadonlyArray<Site>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SiteEdge = {
  readonly __typename?: 'SiteEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Site;
};

export type SpecialtyConnection = {
  readonly __typename?: 'SpecialtyConnection';
  readonly edges: ReadonlyArray<SpecialtyEdge>;
  readonly nodes: ReadonlyArray<Specialty>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SpecialtyEdge = {
  readonly __typename?: 'SpecialtyEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Specialty;
};

export type CooperationAgreementConnection = {
  readonly __typename?: 'CooperationAgreementConnection';
  readonly edges: ReadonlyArray<CooperationAgreementEdge>;
  readonly nodes: ReadonlyArray<CooperationAgreement>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CooperationAgreementEdge = {
  readonly __typename?: 'CooperationAgreementEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CooperationAgreement;
};

export type PlatformAssessmentConnection = {
  readonly __typename?: 'PlatformAssessmentConnection';
  readonly edges: ReadonlyArray<PlatformAssessmentEdge>;
  readonly nodes: ReadonlyArray<PlatformAssessment>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PlatformAssessmentEdge = {
  readonly __typename?: 'PlatformAssessmentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: PlatformAssessment;
};

export type OfferedSessionConnection = {
  readonly __typename?: 'OfferedSessionConnection';
  readonly edges: ReadonlyArray<OfferedSessionEdge>;
  readonly nodes: ReadonlyArray<OfferedSession>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OfferedSessionEdge = {
  readonly __typename?: 'OfferedSessionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: OfferedSession;
};

export type SurgicalCaseConnection = {
  readonly __typename?: 'SurgicalCaseConnection';
  readonly edges: ReadonlyArray<SurgicalCaseEdge>;
  readonly nodes: ReadonlyArray<SurgicalCase>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SurgicalCaseEdge = {
  readonly __typename?: 'SurgicalCaseEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: SurgicalCase;
};

export type AdverseEventConnection = {
  readonly __typename?: 'AdverseEventConnection';
  readonly edges: ReadonlyArray<AdverseEventEdge>;
  readonly nodes: ReadonlyArray<AdverseEvent>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AdverseEventEdge = {
  readonly __typename?: 'AdverseEventEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: AdverseEvent;
};

export type SettlementConnection = {
  readonly __typename?: 'SettlementConnection';
  readonly edges: ReadonlyArray<SettlementEdge>;
  readonly nodes: ReadonlyArray<Settlement>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SettlementEdge = {
  readonly __typename?: 'SettlementEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Settlement;
};

export type DepartmentPoolConnection = {
  readonly __typename?: 'DepartmentPoolConnection';
  readonly edges: ReadonlyArray<DepartmentPoolEdge>;
  readonly nodes: ReadonlyArray<DepartmentPool>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DepartmentPoolEdge = {
  readonly __typename?: 'DepartmentPoolEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: DepartmentPool;
};

export type CostLineConnection = {
  readonly __typename?: 'CostLineConnection';
  readonly edges: ReadonlyArray<CostLineEdge>;
  readonly nodes: ReadonlyArray<CostLine>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CostLineEdge = {
  readonly __typename?: 'CostLineEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CostLine;
};

export type PriceItemConnection = {
  readonly __typename?: 'PriceItemConnection';
  readonly edges: ReadonlyArray<PriceItemEdge>;
  readonly nodes: ReadonlyArray<PriceItem>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PriceItemEdge = {
  readonly __typename?: 'PriceItemEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: PriceItem;
};

export type BuildProjectConnection = {
  readonly __typename?: 'BuildProjectConnection';
  readonly edges: ReadonlyArray<BuildProjectEdge>;
  readonly nodes: ReadonlyArray<BuildProject>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type BuildProjectEdge = {
  readonly __typename?: 'BuildProjectEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: BuildProject;
};

export type HospitalGroupConnection = {
  readonly __typename?: 'HospitalGroupConnection';
  readonly edges: ReadonlyArray<HospitalGroupEdge>;
  readonly nodes: ReadonlyArray<Maybe<Group>>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type HospitalGroupEdge = {
  readonly __typename?: 'HospitalGroupEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Maybe<Group>;
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
  Department: Department;
  Theatre: Theatre;
  CooperationAgreement: CooperationAgreement;
  PlatformAssessment: PlatformAssessment;
  OfferedSession: OfferedSession;
  SurgicalCase: SurgicalCase;
  AdverseEvent: AdverseEvent;
  CaseFeedback: CaseFeedback;
  Settlement: Settlement;
  DepartmentPool: DepartmentPool;
  CostLine: CostLine;
  PriceItem: PriceItem;
  BuildProject: BuildProject;
  Group: Group;
  Doctor: Doctor;
  Initiative: Initiative;
  SearchAnswer: SearchAnswer;
  Expiring: Expiring;
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
  Department: { __typename: 'Department' } & GraphQLRecursivePick<
    FederationTypes['Department'],
    { id: true }
  >;
  Theatre: { __typename: 'Theatre' } & GraphQLRecursivePick<
    FederationTypes['Theatre'],
    { id: true }
  >;
  CooperationAgreement: { __typename: 'CooperationAgreement' } & GraphQLRecursivePick<
    FederationTypes['CooperationAgreement'],
    { id: true }
  >;
  PlatformAssessment: { __typename: 'PlatformAssessment' } & GraphQLRecursivePick<
    FederationTypes['PlatformAssessment'],
    { id: true }
  >;
  OfferedSession: { __typename: 'OfferedSession' } & GraphQLRecursivePick<
    FederationTypes['OfferedSession'],
    { id: true }
  >;
  SurgicalCase: { __typename: 'SurgicalCase' } & GraphQLRecursivePick<
    FederationTypes['SurgicalCase'],
    { id: true }
  >;
  AdverseEvent: { __typename: 'AdverseEvent' } & GraphQLRecursivePick<
    FederationTypes['AdverseEvent'],
    { id: true }
  >;
  CaseFeedback: { __typename: 'CaseFeedback' } & GraphQLRecursivePick<
    FederationTypes['CaseFeedback'],
    { id: true }
  >;
  Settlement: { __typename: 'Settlement' } & GraphQLRecursivePick<
    FederationTypes['Settlement'],
    { id: true }
  >;
  DepartmentPool: { __typename: 'DepartmentPool' } & GraphQLRecursivePick<
    FederationTypes['DepartmentPool'],
    { id: true }
  >;
  CostLine: { __typename: 'CostLine' } & GraphQLRecursivePick<
    FederationTypes['CostLine'],
    { id: true }
  >;
  PriceItem: { __typename: 'PriceItem' } & GraphQLRecursivePick<
    FederationTypes['PriceItem'],
    { id: true }
  >;
  BuildProject: { __typename: 'BuildProject' } & GraphQLRecursivePick<
    FederationTypes['BuildProject'],
    { id: true }
  >;
  Group: { __typename: 'Group' } & GraphQLRecursivePick<FederationTypes['Group'], { id: true }>;
  Doctor: { __typename: 'Doctor' } & GraphQLRecursivePick<FederationTypes['Doctor'], { id: true }>;
  Initiative: { __typename: 'Initiative' } & GraphQLRecursivePick<
    FederationTypes['Initiative'],
    { id: true }
  >;
  SearchAnswer: { __typename: 'SearchAnswer' } & GraphQLRecursivePick<
    FederationTypes['SearchAnswer'],
    { text: true }
  >;
  Expiring: { __typename: 'Expiring' } & GraphQLRecursivePick<
    FederationTypes['Expiring'],
    { groupId: true; days: true }
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
  Specialty: ResolverTypeWrapper<import('./register/entities/specialty').Specialty>;
  HospitalOwnership: HospitalOwnership;
  HospitalKind: HospitalKind;
  HospitalGrade: HospitalGrade;
  Hospital: ResolverTypeWrapper<import('./register/entities/hospital').Hospital>;
  Site: ResolverTypeWrapper<import('./register/entities/site').Site>;
  Department: ResolverTypeWrapper<import('./register/entities/department').Department>;
  Theatre: ResolverTypeWrapper<import('./register/entities/theatre').Theatre>;
  TheatreKind: TheatreKind;
  Party: Party;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  HospitalEntryInput: HospitalEntryInput;
  SiteEntryInput: SiteEntryInput;
  RegisterHospitalInput: RegisterHospitalInput;
  UpdateHospitalInput: UpdateHospitalInput;
  AddSiteInput: AddSiteInput;
  UpdateSiteInput: UpdateSiteInput;
  DepartmentEntryInput: DepartmentEntryInput;
  AddDepartmentInput: AddDepartmentInput;
  UpdateDepartmentInput: UpdateDepartmentInput;
  AddTheatreInput: AddTheatreInput;
  UpdateTheatreInput: UpdateTheatreInput;
  AddSpecialtyInput: AddSpecialtyInput;
  HospitalFilter: HospitalFilter;
  HospitalOrder: HospitalOrder;
  HospitalOrderField: HospitalOrderField;
  SiteFilter: SiteFilter;
  SiteOrder: SiteOrder;
  SiteOrderField: SiteOrderField;
  SpecialtyFilter: SpecialtyFilter;
  SpecialtyOrder: SpecialtyOrder;
  SpecialtyOrderField: SpecialtyOrderField;
  AgreementStage: AgreementStage;
  PaymentChannel: PaymentChannel;
  FeeUnit: FeeUnit;
  TheatreRule: TheatreRule;
  QuotaPeriod: QuotaPeriod;
  Contribution: Contribution;
  CooperationAgreement: ResolverTypeWrapper<
    import('./agreements/entities/cooperation-agreement').CooperationAgreement
  >;
  StageChange: ResolverTypeWrapper<
    import('./agreements/entities/agreement-stage-change').AgreementStageChange
  >;
  AgreementTerms: ResolverTypeWrapper<
    import('./agreements/entities/agreement-terms').AgreementTerms
  >;
  AgreementProposal: ResolverTypeWrapper<
    import('./agreements/entities/agreement-proposal').AgreementProposal
  >;
  TermsSignature: ResolverTypeWrapper<
    import('./agreements/entities/agreement-signature').AgreementSignature
  >;
  RevenueSplit: ResolverTypeWrapper<RevenueSplit>;
  Quota: ResolverTypeWrapper<Quota>;
  PlatformAssessment: ResolverTypeWrapper<
    import('./agreements/entities/platform-assessment').PlatformAssessment
  >;
  PlatformFinding: ResolverTypeWrapper<
    import('./agreements/entities/platform-finding').PlatformFinding
  >;
  PlatformCriterion: ResolverTypeWrapper<
    import('./agreements/entities/platform-criterion').PlatformCriterion
  >;
  OpenLeadInput: OpenLeadInput;
  StartNegotiationInput: StartNegotiationInput;
  LoseAgreementInput: LoseAgreementInput;
  SuspendAgreementInput: SuspendAgreementInput;
  ActivateAgreementInput: ActivateAgreementInput;
  ResumeAgreementInput: ResumeAgreementInput;
  EndAgreementInput: EndAgreementInput;
  ReviseExpectedValueInput: ReviseExpectedValueInput;
  ProposeTermsInput: ProposeTermsInput;
  SignTermsInput: SignTermsInput;
  AgreementTermsInput: AgreementTermsInput;
  RevenueSplitInput: RevenueSplitInput;
  QuotaInput: QuotaInput;
  RecordAssessmentInput: RecordAssessmentInput;
  PlatformFindingInput: PlatformFindingInput;
  AgreementFilter: AgreementFilter;
  AgreementOrder: AgreementOrder;
  AgreementOrderField: AgreementOrderField;
  PlatformAssessmentFilter: PlatformAssessmentFilter;
  PlatformAssessmentOrder: PlatformAssessmentOrder;
  PlatformAssessmentOrderField: PlatformAssessmentOrderField;
  OfferedSession: ResolverTypeWrapper<import('./sessions/entities/offered-session').OfferedSession>;
  OfferedSessionState: OfferedSessionState;
  OfferedSessionFilter: OfferedSessionFilter;
  OfferedSessionOrder: OfferedSessionOrder;
  OfferedSessionOrderField: OfferedSessionOrderField;
  OfferSessionsInput: OfferSessionsInput;
  SessionBlockInput: SessionBlockInput;
  WithdrawSessionInput: WithdrawSessionInput;
  CaseState: CaseState;
  Payer: Payer;
  SurgicalCase: ResolverTypeWrapper<import('./cases/entities/surgical-case').SurgicalCase>;
  CaseStep: ResolverTypeWrapper<import('./cases/entities/case-step').CaseStep>;
  Procedure: ResolverTypeWrapper<import('./cases/entities/case-procedure').CaseProcedure>;
  CreditShare: ResolverTypeWrapper<import('./cases/entities/procedure-credit').ProcedureCredit>;
  CreditRole: CreditRole;
  AdverseEventGrade: AdverseEventGrade;
  AdverseEventCategory: AdverseEventCategory;
  AdverseEvent: ResolverTypeWrapper<import('./cases/entities/adverse-event').AdverseEvent>;
  CaseFeedback: ResolverTypeWrapper<import('./cases/entities/case-feedback').CaseFeedback>;
  SurgicalCaseFilter: SurgicalCaseFilter;
  SurgicalCaseOrder: SurgicalCaseOrder;
  SurgicalCaseOrderField: SurgicalCaseOrderField;
  AdverseEventFilter: AdverseEventFilter;
  AdverseEventOrder: AdverseEventOrder;
  AdverseEventOrderField: AdverseEventOrderField;
  PlanCaseInput: PlanCaseInput;
  ProcedureInput: ProcedureInput;
  CreditShareInput: CreditShareInput;
  EnterTheatreInput: EnterTheatreInput;
  RecordTheatreTimesInput: RecordTheatreTimesInput;
  CompleteCaseInput: CompleteCaseInput;
  CancelCaseInput: CancelCaseInput;
  RecordComplicationInput: RecordComplicationInput;
  RecordReoperationInput: RecordReoperationInput;
  RecordAdverseEventInput: RecordAdverseEventInput;
  CloseAdverseEventInput: CloseAdverseEventInput;
  GiveFeedbackInput: GiveFeedbackInput;
  Payee: Payee;
  SettlementBasis: SettlementBasis;
  Settlement: ResolverTypeWrapper<import('./money/entities/settlement').Settlement>;
  Receivable: ResolverTypeWrapper<import('../../platform/reading/reader').Total>;
  Payable: ResolverTypeWrapper<import('../../platform/reading/reader').Total>;
  SettlementPart: ResolverTypeWrapper<SettlementPart>;
  DepartmentPool: ResolverTypeWrapper<import('./money/entities/department-pool').DepartmentPool>;
  BreakEven: ResolverTypeWrapper<BreakEven>;
  BreakEvenMonth: ResolverTypeWrapper<BreakEvenMonth>;
  BillingKind: BillingKind;
  BillingItem: ResolverTypeWrapper<import('./money/entities/billing-item').BillingItem>;
  PoolEntryKind: PoolEntryKind;
  PoolEntry: ResolverTypeWrapper<import('./money/entities/pool-entry').PoolEntry>;
  MonthStatement: ResolverTypeWrapper<import('./money/entities/month-statement').MonthStatement>;
  CostKind: CostKind;
  CostLine: ResolverTypeWrapper<import('./money/entities/cost-line').CostLine>;
  PriceBasis: PriceBasis;
  PriceCategory: PriceCategory;
  PriceItem: ResolverTypeWrapper<import('./money/entities/price-item').PriceItem>;
  SettlementFilter: SettlementFilter;
  SettlementOrder: SettlementOrder;
  SettlementOrderField: SettlementOrderField;
  DepartmentPoolFilter: DepartmentPoolFilter;
  DepartmentPoolOrder: DepartmentPoolOrder;
  DepartmentPoolOrderField: DepartmentPoolOrderField;
  CostLineFilter: CostLineFilter;
  CostLineOrder: CostLineOrder;
  CostLineOrderField: CostLineOrderField;
  SetPriceInput: SetPriceInput;
  PriceItemFilter: PriceItemFilter;
  PriceItemOrder: PriceItemOrder;
  PriceItemOrderField: PriceItemOrderField;
  RecordBillingInput: RecordBillingInput;
  BillingItemInput: BillingItemInput;
  RecordRefundInput: RecordRefundInput;
  SettleCaseInput: SettleCaseInput;
  SettleFeeInput: SettleFeeInput;
  ConfirmPaymentInput: ConfirmPaymentInput;
  RecordPoolEntriesInput: RecordPoolEntriesInput;
  PoolEntryInput: PoolEntryInput;
  CloseMonthInput: CloseMonthInput;
  RestateMonthInput: RestateMonthInput;
  CaseChangeInput: CaseChangeInput;
  RecordCostInput: RecordCostInput;
  BuildState: BuildState;
  BuildProject: ResolverTypeWrapper<import('./projects/entities/build-project').BuildProject>;
  BuildStateChange: ResolverTypeWrapper<
    import('./projects/entities/build-state-change').BuildStateChange
  >;
  BuildProjectFilter: BuildProjectFilter;
  BuildProjectOrder: BuildProjectOrder;
  BuildProjectOrderField: BuildProjectOrderField;
  PlanProjectInput: PlanProjectInput;
  AdvanceProjectInput: AdvanceProjectInput;
  OpenProjectInput: OpenProjectInput;
  AcquireProjectInput: AcquireProjectInput;
  AbandonProjectInput: AbandonProjectInput;
  Group: ResolverTypeWrapper<import('../../platform/reference').Reference>;
  Doctor: ResolverTypeWrapper<import('../../platform/reference').Reference>;
  Initiative: ResolverTypeWrapper<import('../../platform/reference').Reference>;
  SearchAnswer: ResolverTypeWrapper<import('./register/search-answer').SearchAnswer>;
  Expiring: ResolverTypeWrapper<import('./agreements/expiring').Expiring>;
  HospitalConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./register/entities/hospital').Hospital
    >
  >;
  HospitalEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./register/entities/hospital').Hospital
    >
  >;
  SiteConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./register/entities/site').Site
    >
  >;
  SiteEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<import('./register/entities/site').Site>
  >;
  SpecialtyConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./register/entities/specialty').Specialty
    >
  >;
  SpecialtyEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./register/entities/specialty').Specialty
    >
  >;
  CooperationAgreementConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./agreements/entities/cooperation-agreement').CooperationAgreement
    >
  >;
  CooperationAgreementEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./agreements/entities/cooperation-agreement').CooperationAgreement
    >
  >;
  PlatformAssessmentConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./agreements/entities/platform-assessment').PlatformAssessment
    >
  >;
  PlatformAssessmentEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./agreements/entities/platform-assessment').PlatformAssessment
    >
  >;
  OfferedSessionConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./sessions/entities/offered-session').OfferedSession
    >
  >;
  OfferedSessionEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./sessions/entities/offered-session').OfferedSession
    >
  >;
  SurgicalCaseConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./cases/entities/surgical-case').SurgicalCase
    >
  >;
  SurgicalCaseEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./cases/entities/surgical-case').SurgicalCase
    >
  >;
  AdverseEventConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./cases/entities/adverse-event').AdverseEvent
    >
  >;
  AdverseEventEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./cases/entities/adverse-event').AdverseEvent
    >
  >;
  SettlementConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./money/entities/settlement').Settlement
    >
  >;
  SettlementEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./money/entities/settlement').Settlement
    >
  >;
  DepartmentPoolConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./money/entities/department-pool').DepartmentPool
    >
  >;
  DepartmentPoolEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./money/entities/department-pool').DepartmentPool
    >
  >;
  CostLineConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./money/entities/cost-line').CostLine
    >
  >;
  CostLineEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./money/entities/cost-line').CostLine
    >
  >;
  PriceItemConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./money/entities/price-item').PriceItem
    >
  >;
  PriceItemEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./money/entities/price-item').PriceItem
    >
  >;
  BuildProjectConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./projects/entities/build-project').BuildProject
    >
  >;
  BuildProjectEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./projects/entities/build-project').BuildProject
    >
  >;
  HospitalGroupConnection: ResolverTypeWrapper<import('./register/group-page').GroupPage>;
  HospitalGroupEdge: ResolverTypeWrapper<import('./register/group-edge').GroupEdge>;
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
  Specialty: import('./register/entities/specialty').Specialty;
  Hospital: import('./register/entities/hospital').Hospital;
  Site: import('./register/entities/site').Site;
  Department: import('./register/entities/department').Department;
  Theatre: import('./register/entities/theatre').Theatre;
  Mutation: Record<PropertyKey, never>;
  HospitalEntryInput: HospitalEntryInput;
  SiteEntryInput: SiteEntryInput;
  RegisterHospitalInput: RegisterHospitalInput;
  UpdateHospitalInput: UpdateHospitalInput;
  AddSiteInput: AddSiteInput;
  UpdateSiteInput: UpdateSiteInput;
  DepartmentEntryInput: DepartmentEntryInput;
  AddDepartmentInput: AddDepartmentInput;
  UpdateDepartmentInput: UpdateDepartmentInput;
  AddTheatreInput: AddTheatreInput;
  UpdateTheatreInput: UpdateTheatreInput;
  AddSpecialtyInput: AddSpecialtyInput;
  HospitalFilter: HospitalFilter;
  HospitalOrder: HospitalOrder;
  SiteFilter: SiteFilter;
  SiteOrder: SiteOrder;
  SpecialtyFilter: SpecialtyFilter;
  SpecialtyOrder: SpecialtyOrder;
  CooperationAgreement: import('./agreements/entities/cooperation-agreement').CooperationAgreement;
  StageChange: import('./agreements/entities/agreement-stage-change').AgreementStageChange;
  AgreementTerms: import('./agreements/entities/agreement-terms').AgreementTerms;
  AgreementProposal: import('./agreements/entities/agreement-proposal').AgreementProposal;
  TermsSignature: import('./agreements/entities/agreement-signature').AgreementSignature;
  RevenueSplit: RevenueSplit;
  Quota: Quota;
  PlatformAssessment: import('./agreements/entities/platform-assessment').PlatformAssessment;
  PlatformFinding: import('./agreements/entities/platform-finding').PlatformFinding;
  PlatformCriterion: import('./agreements/entities/platform-criterion').PlatformCriterion;
  OpenLeadInput: OpenLeadInput;
  StartNegotiationInput: StartNegotiationInput;
  LoseAgreementInput: LoseAgreementInput;
  SuspendAgreementInput: SuspendAgreementInput;
  ActivateAgreementInput: ActivateAgreementInput;
  ResumeAgreementInput: ResumeAgreementInput;
  EndAgreementInput: EndAgreementInput;
  ReviseExpectedValueInput: ReviseExpectedValueInput;
  ProposeTermsInput: ProposeTermsInput;
  SignTermsInput: SignTermsInput;
  AgreementTermsInput: AgreementTermsInput;
  RevenueSplitInput: RevenueSplitInput;
  QuotaInput: QuotaInput;
  RecordAssessmentInput: RecordAssessmentInput;
  PlatformFindingInput: PlatformFindingInput;
  AgreementFilter: AgreementFilter;
  AgreementOrder: AgreementOrder;
  PlatformAssessmentFilter: PlatformAssessmentFilter;
  PlatformAssessmentOrder: PlatformAssessmentOrder;
  OfferedSession: import('./sessions/entities/offered-session').OfferedSession;
  OfferedSessionFilter: OfferedSessionFilter;
  OfferedSessionOrder: OfferedSessionOrder;
  OfferSessionsInput: OfferSessionsInput;
  SessionBlockInput: SessionBlockInput;
  WithdrawSessionInput: WithdrawSessionInput;
  SurgicalCase: import('./cases/entities/surgical-case').SurgicalCase;
  CaseStep: import('./cases/entities/case-step').CaseStep;
  Procedure: import('./cases/entities/case-procedure').CaseProcedure;
  CreditShare: import('./cases/entities/procedure-credit').ProcedureCredit;
  AdverseEvent: import('./cases/entities/adverse-event').AdverseEvent;
  CaseFeedback: import('./cases/entities/case-feedback').CaseFeedback;
  SurgicalCaseFilter: SurgicalCaseFilter;
  SurgicalCaseOrder: SurgicalCaseOrder;
  AdverseEventFilter: AdverseEventFilter;
  AdverseEventOrder: AdverseEventOrder;
  PlanCaseInput: PlanCaseInput;
  ProcedureInput: ProcedureInput;
  CreditShareInput: CreditShareInput;
  EnterTheatreInput: EnterTheatreInput;
  RecordTheatreTimesInput: RecordTheatreTimesInput;
  CompleteCaseInput: CompleteCaseInput;
  CancelCaseInput: CancelCaseInput;
  RecordComplicationInput: RecordComplicationInput;
  RecordReoperationInput: RecordReoperationInput;
  RecordAdverseEventInput: RecordAdverseEventInput;
  CloseAdverseEventInput: CloseAdverseEventInput;
  GiveFeedbackInput: GiveFeedbackInput;
  Settlement: import('./money/entities/settlement').Settlement;
  Receivable: import('../../platform/reading/reader').Total;
  Payable: import('../../platform/reading/reader').Total;
  SettlementPart: SettlementPart;
  DepartmentPool: import('./money/entities/department-pool').DepartmentPool;
  BreakEven: BreakEven;
  BreakEvenMonth: BreakEvenMonth;
  BillingItem: import('./money/entities/billing-item').BillingItem;
  PoolEntry: import('./money/entities/pool-entry').PoolEntry;
  MonthStatement: import('./money/entities/month-statement').MonthStatement;
  CostLine: import('./money/entities/cost-line').CostLine;
  PriceItem: import('./money/entities/price-item').PriceItem;
  SettlementFilter: SettlementFilter;
  SettlementOrder: SettlementOrder;
  DepartmentPoolFilter: DepartmentPoolFilter;
  DepartmentPoolOrder: DepartmentPoolOrder;
  CostLineFilter: CostLineFilter;
  CostLineOrder: CostLineOrder;
  SetPriceInput: SetPriceInput;
  PriceItemFilter: PriceItemFilter;
  PriceItemOrder: PriceItemOrder;
  RecordBillingInput: RecordBillingInput;
  BillingItemInput: BillingItemInput;
  RecordRefundInput: RecordRefundInput;
  SettleCaseInput: SettleCaseInput;
  SettleFeeInput: SettleFeeInput;
  ConfirmPaymentInput: ConfirmPaymentInput;
  RecordPoolEntriesInput: RecordPoolEntriesInput;
  PoolEntryInput: PoolEntryInput;
  CloseMonthInput: CloseMonthInput;
  RestateMonthInput: RestateMonthInput;
  CaseChangeInput: CaseChangeInput;
  RecordCostInput: RecordCostInput;
  BuildProject: import('./projects/entities/build-project').BuildProject;
  BuildStateChange: import('./projects/entities/build-state-change').BuildStateChange;
  BuildProjectFilter: BuildProjectFilter;
  BuildProjectOrder: BuildProjectOrder;
  PlanProjectInput: PlanProjectInput;
  AdvanceProjectInput: AdvanceProjectInput;
  OpenProjectInput: OpenProjectInput;
  AcquireProjectInput: AcquireProjectInput;
  AbandonProjectInput: AbandonProjectInput;
  Group: import('../../platform/reference').Reference;
  Doctor: import('../../platform/reference').Reference;
  Initiative: import('../../platform/reference').Reference;
  SearchAnswer: import('./register/search-answer').SearchAnswer;
  Expiring: import('./agreements/expiring').Expiring;
  HospitalConnection: import('../../platform/connection/connection').Connection<
    import('./register/entities/hospital').Hospital
  >;
  HospitalEdge: import('../../platform/connection/connection').Edge<
    import('./register/entities/hospital').Hospital
  >;
  SiteConnection: import('../../platform/connection/connection').Connection<
    import('./register/entities/site').Site
  >;
  SiteEdge: import('../../platform/connection/connection').Edge<
    import('./register/entities/site').Site
  >;
  SpecialtyConnection: import('../../platform/connection/connection').Connection<
    import('./register/entities/specialty').Specialty
  >;
  SpecialtyEdge: import('../../platform/connection/connection').Edge<
    import('./register/entities/specialty').Specialty
  >;
  CooperationAgreementConnection: import('../../platform/connection/connection').Connection<
    import('./agreements/entities/cooperation-agreement').CooperationAgreement
  >;
  CooperationAgreementEdge: import('../../platform/connection/connection').Edge<
    import('./agreements/entities/cooperation-agreement').CooperationAgreement
  >;
  PlatformAssessmentConnection: import('../../platform/connection/connection').Connection<
    import('./agreements/entities/platform-assessment').PlatformAssessment
  >;
  PlatformAssessmentEdge: import('../../platform/connection/connection').Edge<
    import('./agreements/entities/platform-assessment').PlatformAssessment
  >;
  OfferedSessionConnection: import('../../platform/connection/connection').Connection<
    import('./sessions/entities/offered-session').OfferedSession
  >;
  OfferedSessionEdge: import('../../platform/connection/connection').Edge<
    import('./sessions/entities/offered-session').OfferedSession
  >;
  SurgicalCaseConnection: import('../../platform/connection/connection').Connection<
    import('./cases/entities/surgical-case').SurgicalCase
  >;
  SurgicalCaseEdge: import('../../platform/connection/connection').Edge<
    import('./cases/entities/surgical-case').SurgicalCase
  >;
  AdverseEventConnection: import('../../platform/connection/connection').Connection<
    import('./cases/entities/adverse-event').AdverseEvent
  >;
  AdverseEventEdge: import('../../platform/connection/connection').Edge<
    import('./cases/entities/adverse-event').AdverseEvent
  >;
  SettlementConnection: import('../../platform/connection/connection').Connection<
    import('./money/entities/settlement').Settlement
  >;
  SettlementEdge: import('../../platform/connection/connection').Edge<
    import('./money/entities/settlement').Settlement
  >;
  DepartmentPoolConnection: import('../../platform/connection/connection').Connection<
    import('./money/entities/department-pool').DepartmentPool
  >;
  DepartmentPoolEdge: import('../../platform/connection/connection').Edge<
    import('./money/entities/department-pool').DepartmentPool
  >;
  CostLineConnection: import('../../platform/connection/connection').Connection<
    import('./money/entities/cost-line').CostLine
  >;
  CostLineEdge: import('../../platform/connection/connection').Edge<
    import('./money/entities/cost-line').CostLine
  >;
  PriceItemConnection: import('../../platform/connection/connection').Connection<
    import('./money/entities/price-item').PriceItem
  >;
  PriceItemEdge: import('../../platform/connection/connection').Edge<
    import('./money/entities/price-item').PriceItem
  >;
  BuildProjectConnection: import('../../platform/connection/connection').Connection<
    import('./projects/entities/build-project').BuildProject
  >;
  BuildProjectEdge: import('../../platform/connection/connection').Edge<
    import('./projects/entities/build-project').BuildProject
  >;
  HospitalGroupConnection: import('./register/group-page').GroupPage;
  HospitalGroupEdge: import('./register/group-edge').GroupEdge;
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
  hospital?: Resolver<
    Maybe<ResolversTypes['Hospital']>,
    ParentType,
    ContextType,
    RequireFields<QueryHospitalArgs, 'id'>
  >;
  hospitals?: Resolver<
    Maybe<ResolversTypes['HospitalConnection']>,
    ParentType,
    ContextType,
    Partial<QueryHospitalsArgs>
  >;
  site?: Resolver<
    Maybe<ResolversTypes['Site']>,
    ParentType,
    ContextType,
    RequireFields<QuerySiteArgs, 'id'>
  >;
  sites?: Resolver<
    Maybe<ResolversTypes['SiteConnection']>,
    ParentType,
    ContextType,
    Partial<QuerySitesArgs>
  >;
  specialty?: Resolver<
    Maybe<ResolversTypes['Specialty']>,
    ParentType,
    ContextType,
    RequireFields<QuerySpecialtyArgs, 'code'>
  >;
  specialties?: Resolver<
    Maybe<ResolversTypes['SpecialtyConnection']>,
    ParentType,
    ContextType,
    Partial<QuerySpecialtiesArgs>
  >;
  agreement?: Resolver<
    Maybe<ResolversTypes['CooperationAgreement']>,
    ParentType,
    ContextType,
    RequireFields<QueryAgreementArgs, 'id'>
  >;
  agreements?: Resolver<
    Maybe<ResolversTypes['CooperationAgreementConnection']>,
    ParentType,
    ContextType,
    Partial<QueryAgreementsArgs>
  >;
  platformAssessments?: Resolver<
    Maybe<ResolversTypes['PlatformAssessmentConnection']>,
    ParentType,
    ContextType,
    Partial<QueryPlatformAssessmentsArgs>
  >;
  platformCriteria?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['PlatformCriterion']>>,
    ParentType,
    ContextType
  >;
  offeredSessions?: Resolver<
    Maybe<ResolversTypes['OfferedSessionConnection']>,
    ParentType,
    ContextType,
    Partial<QueryOfferedSessionsArgs>
  >;
  surgicalCase?: Resolver<
    Maybe<ResolversTypes['SurgicalCase']>,
    ParentType,
    ContextType,
    RequireFields<QuerySurgicalCaseArgs, 'id'>
  >;
  surgicalCases?: Resolver<
    Maybe<ResolversTypes['SurgicalCaseConnection']>,
    ParentType,
    ContextType,
    Partial<QuerySurgicalCasesArgs>
  >;
  adverseEvents?: Resolver<
    Maybe<ResolversTypes['AdverseEventConnection']>,
    ParentType,
    ContextType,
    Partial<QueryAdverseEventsArgs>
  >;
  settlement?: Resolver<
    Maybe<ResolversTypes['Settlement']>,
    ParentType,
    ContextType,
    RequireFields<QuerySettlementArgs, 'id'>
  >;
  settlements?: Resolver<
    Maybe<ResolversTypes['SettlementConnection']>,
    ParentType,
    ContextType,
    Partial<QuerySettlementsArgs>
  >;
  departmentPools?: Resolver<
    Maybe<ResolversTypes['DepartmentPoolConnection']>,
    ParentType,
    ContextType,
    Partial<QueryDepartmentPoolsArgs>
  >;
  costLines?: Resolver<
    Maybe<ResolversTypes['CostLineConnection']>,
    ParentType,
    ContextType,
    Partial<QueryCostLinesArgs>
  >;
  priceItems?: Resolver<
    Maybe<ResolversTypes['PriceItemConnection']>,
    ParentType,
    ContextType,
    Partial<QueryPriceItemsArgs>
  >;
  buildProject?: Resolver<
    Maybe<ResolversTypes['BuildProject']>,
    ParentType,
    ContextType,
    RequireFields<QueryBuildProjectArgs, 'id'>
  >;
  buildProjects?: Resolver<
    Maybe<ResolversTypes['BuildProjectConnection']>,
    ParentType,
    ContextType,
    Partial<QueryBuildProjectsArgs>
  >;
  hospitalsEvents?: Resolver<
    ResolversTypes['EventPage'],
    ParentType,
    ContextType,
    Partial<QueryHospitalsEventsArgs>
  >;
  hospitalsSlice?: Resolver<
    ReadonlyArray<ResolversTypes['SliceFigure']>,
    ParentType,
    ContextType,
    RequireFields<QueryHospitalsSliceArgs, 'from' | 'to'>
  >;
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
  name?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<SpecialtyNameArgs, 'lang'>
  >;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Specialty']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Specialty']>, ParentType, ContextType>;
  standard?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
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
  name?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<HospitalNameArgs, 'lang'>
  >;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  ownership?: Resolver<Maybe<ResolversTypes['HospitalOwnership']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HospitalKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['HospitalGrade']>, ParentType, ContextType>;
  beds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  registeredSubjects?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Specialty']>>,
    ParentType,
    ContextType
  >;
  builtBy?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  chain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sites?: Resolver<ReadonlyArray<ResolversTypes['Site']>, ParentType, ContextType>;
  departments?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  groups?: Resolver<
    ResolversTypes['HospitalGroupConnection'],
    ParentType,
    ContextType,
    Partial<HospitalGroupsArgs>
  >;
  agreements?: Resolver<
    ResolversTypes['CooperationAgreementConnection'],
    ParentType,
    ContextType,
    Partial<HospitalAgreementsArgs>
  >;
  priceItems?: Resolver<
    ResolversTypes['PriceItemConnection'],
    ParentType,
    ContextType,
    Partial<HospitalPriceItemsArgs>
  >;
  reported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  payables?: Resolver<ReadonlyArray<ResolversTypes['Payable']>, ParentType, ContextType>;
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
  hospital?: Resolver<ResolversTypes['Hospital'], ParentType, ContextType>;
  name?: Resolver<
    Maybe<ResolversTypes['String']>,
    ParentType,
    ContextType,
    RequireFields<SiteNameArgs, 'lang'>
  >;
  province?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  theatres?: Resolver<ReadonlyArray<ResolversTypes['Theatre']>, ParentType, ContextType>;
  agreements?: Resolver<
    ResolversTypes['CooperationAgreementConnection'],
    ParentType,
    ContextType,
    Partial<SiteAgreementsArgs>
  >;
  offeredSessions?: Resolver<
    ResolversTypes['OfferedSessionConnection'],
    ParentType,
    ContextType,
    Partial<SiteOfferedSessionsArgs>
  >;
  reported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type DepartmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department'],
  FederationReferenceType extends FederationReferenceTypes['Department'] =
    FederationReferenceTypes['Department'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Department']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hospital?: Resolver<ResolversTypes['Hospital'], ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  name?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<DepartmentNameArgs, 'lang'>
  >;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  specialty?: Resolver<Maybe<ResolversTypes['Specialty']>, ParentType, ContextType>;
  head?: Resolver<Maybe<ResolversTypes['Doctor']>, ParentType, ContextType>;
  headAppointedBy?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TheatreResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Theatre'] = ResolversParentTypes['Theatre'],
  FederationReferenceType extends FederationReferenceTypes['Theatre'] =
    FederationReferenceTypes['Theatre'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Theatre']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TheatreKind'], ParentType, ContextType>;
  inUse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  registerHospital?: Resolver<
    ResolversTypes['Hospital'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterHospitalArgs, 'input'>
  >;
  updateHospital?: Resolver<
    ResolversTypes['Hospital'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateHospitalArgs, 'input'>
  >;
  addSite?: Resolver<
    ResolversTypes['Site'],
    ParentType,
    ContextType,
    RequireFields<MutationAddSiteArgs, 'input'>
  >;
  updateSite?: Resolver<
    ResolversTypes['Site'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateSiteArgs, 'input'>
  >;
  addDepartment?: Resolver<
    ResolversTypes['Department'],
    ParentType,
    ContextType,
    RequireFields<MutationAddDepartmentArgs, 'input'>
  >;
  updateDepartment?: Resolver<
    ResolversTypes['Department'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateDepartmentArgs, 'input'>
  >;
  addTheatre?: Resolver<
    ResolversTypes['Theatre'],
    ParentType,
    ContextType,
    RequireFields<MutationAddTheatreArgs, 'input'>
  >;
  updateTheatre?: Resolver<
    ResolversTypes['Theatre'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateTheatreArgs, 'input'>
  >;
  addSpecialty?: Resolver<
    ResolversTypes['Specialty'],
    ParentType,
    ContextType,
    RequireFields<MutationAddSpecialtyArgs, 'input'>
  >;
  openLead?: Resolver<
    ResolversTypes['CooperationAgreement'],
    ParentType,
    ContextType,
    RequireFields<MutationOpenLeadArgs, 'input'>
  >;
  startNegotiation?: Resolver<
    ResolversTypes['CooperationAgreement'],
    ParentType,
    ContextType,
    RequireFields<MutationStartNegotiationArgs, 'input'>
  >;
  loseAgreement?: Resolver<
    ResolversTypes['CooperationAgreement'],
    ParentType,
    ContextType,
    RequireFields<MutationLoseAgreementArgs, 'input'>
  >;
  proposeTerms?: Resolver<
    ResolversTypes['CooperationAgreement'],
    ParentType,
    ContextType,
    RequireFields<MutationProposeTermsArgs, 'input'>
  >;
  signTerms?: Resolver<
    ResolversTypes['CooperationAgreement'],
    ParentType,
    ContextType,
    RequireFields<MutationSignTermsArgs, 'input'>
  >;
  activateAgreement?: Resolver<
    ResolversTypes['CooperationAgreement'],
    ParentType,
    ContextType,
    RequireFields<MutationActivateAgreementArgs, 'input'>
  >;
  suspendAgreement?: Resolver<
    ResolversTypes['CooperationAgreement'],
    ParentType,
    ContextType,
    RequireFields<MutationSuspendAgreementArgs, 'input'>
  >;
  resumeAgreement?: Resolver<
    ResolversTypes['CooperationAgreement'],
    ParentType,
    ContextType,
    RequireFields<MutationResumeAgreementArgs, 'input'>
  >;
  endAgreement?: Resolver<
    ResolversTypes['CooperationAgreement'],
    ParentType,
    ContextType,
    RequireFields<MutationEndAgreementArgs, 'input'>
  >;
  reviseExpectedValue?: Resolver<
    ResolversTypes['CooperationAgreement'],
    ParentType,
    ContextType,
    RequireFields<MutationReviseExpectedValueArgs, 'input'>
  >;
  recordAssessment?: Resolver<
    ResolversTypes['PlatformAssessment'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordAssessmentArgs, 'input'>
  >;
  offerSessions?: Resolver<
    ReadonlyArray<ResolversTypes['OfferedSession']>,
    ParentType,
    ContextType,
    RequireFields<MutationOfferSessionsArgs, 'input'>
  >;
  withdrawSession?: Resolver<
    ResolversTypes['OfferedSession'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawSessionArgs, 'input'>
  >;
  planCase?: Resolver<
    ResolversTypes['SurgicalCase'],
    ParentType,
    ContextType,
    RequireFields<MutationPlanCaseArgs, 'input'>
  >;
  enterTheatre?: Resolver<
    ResolversTypes['SurgicalCase'],
    ParentType,
    ContextType,
    RequireFields<MutationEnterTheatreArgs, 'input'>
  >;
  recordTheatreTimes?: Resolver<
    ResolversTypes['SurgicalCase'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordTheatreTimesArgs, 'input'>
  >;
  completeCase?: Resolver<
    ResolversTypes['SurgicalCase'],
    ParentType,
    ContextType,
    RequireFields<MutationCompleteCaseArgs, 'input'>
  >;
  cancelCase?: Resolver<
    ResolversTypes['SurgicalCase'],
    ParentType,
    ContextType,
    RequireFields<MutationCancelCaseArgs, 'input'>
  >;
  recordComplication?: Resolver<
    ResolversTypes['SurgicalCase'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordComplicationArgs, 'input'>
  >;
  recordReoperation?: Resolver<
    ResolversTypes['SurgicalCase'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordReoperationArgs, 'input'>
  >;
  recordAdverseEvent?: Resolver<
    ResolversTypes['AdverseEvent'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordAdverseEventArgs, 'input'>
  >;
  closeAdverseEvent?: Resolver<
    ResolversTypes['AdverseEvent'],
    ParentType,
    ContextType,
    RequireFields<MutationCloseAdverseEventArgs, 'input'>
  >;
  giveFeedback?: Resolver<
    ResolversTypes['CaseFeedback'],
    ParentType,
    ContextType,
    RequireFields<MutationGiveFeedbackArgs, 'input'>
  >;
  setPrice?: Resolver<
    ResolversTypes['PriceItem'],
    ParentType,
    ContextType,
    RequireFields<MutationSetPriceArgs, 'input'>
  >;
  recordBilling?: Resolver<
    ResolversTypes['SurgicalCase'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordBillingArgs, 'input'>
  >;
  recordRefund?: Resolver<
    ResolversTypes['SurgicalCase'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordRefundArgs, 'input'>
  >;
  settleCase?: Resolver<
    ResolversTypes['Settlement'],
    ParentType,
    ContextType,
    RequireFields<MutationSettleCaseArgs, 'input'>
  >;
  settleFee?: Resolver<
    ResolversTypes['Settlement'],
    ParentType,
    ContextType,
    RequireFields<MutationSettleFeeArgs, 'input'>
  >;
  confirmPayment?: Resolver<
    ResolversTypes['Settlement'],
    ParentType,
    ContextType,
    RequireFields<MutationConfirmPaymentArgs, 'input'>
  >;
  recordPoolEntries?: Resolver<
    ResolversTypes['DepartmentPool'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordPoolEntriesArgs, 'input'>
  >;
  closeMonth?: Resolver<
    ResolversTypes['MonthStatement'],
    ParentType,
    ContextType,
    RequireFields<MutationCloseMonthArgs, 'input'>
  >;
  restateMonth?: Resolver<
    ResolversTypes['MonthStatement'],
    ParentType,
    ContextType,
    RequireFields<MutationRestateMonthArgs, 'input'>
  >;
  recordCost?: Resolver<
    ResolversTypes['CostLine'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordCostArgs, 'input'>
  >;
  planProject?: Resolver<
    ResolversTypes['BuildProject'],
    ParentType,
    ContextType,
    RequireFields<MutationPlanProjectArgs, 'input'>
  >;
  advanceProject?: Resolver<
    ResolversTypes['BuildProject'],
    ParentType,
    ContextType,
    RequireFields<MutationAdvanceProjectArgs, 'input'>
  >;
  openProject?: Resolver<
    ResolversTypes['BuildProject'],
    ParentType,
    ContextType,
    RequireFields<MutationOpenProjectArgs, 'input'>
  >;
  acquireProject?: Resolver<
    ResolversTypes['BuildProject'],
    ParentType,
    ContextType,
    RequireFields<MutationAcquireProjectArgs, 'input'>
  >;
  abandonProject?: Resolver<
    ResolversTypes['BuildProject'],
    ParentType,
    ContextType,
    RequireFields<MutationAbandonProjectArgs, 'input'>
  >;
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
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  hospital?: Resolver<ResolversTypes['Hospital'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['CooperationMode'], ParentType, ContextType>;
  stage?: Resolver<
    Maybe<ResolversTypes['AgreementStage']>,
    ParentType,
    ContextType,
    Partial<CooperationAgreementStageArgs>
  >;
  stageSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lostReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['StageChange']>, ParentType, ContextType>;
  expectedAnnualValueFen?: Resolver<
    Maybe<ResolversTypes['Fen']>,
    ParentType,
    ContextType,
    Partial<CooperationAgreementExpectedAnnualValueFenArgs>
  >;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  specialties?: Resolver<ReadonlyArray<ResolversTypes['Specialty']>, ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes['Purpose']>, ParentType, ContextType>;
  sites?: Resolver<ReadonlyArray<ResolversTypes['Site']>, ParentType, ContextType>;
  clinicalBases?: Resolver<ReadonlyArray<ResolversTypes['Site']>, ParentType, ContextType>;
  terms?: Resolver<
    Maybe<ResolversTypes['AgreementTerms']>,
    ParentType,
    ContextType,
    Partial<CooperationAgreementTermsArgs>
  >;
  termsHistory?: Resolver<ReadonlyArray<ResolversTypes['AgreementTerms']>, ParentType, ContextType>;
  proposals?: Resolver<ReadonlyArray<ResolversTypes['AgreementProposal']>, ParentType, ContextType>;
  settlements?: Resolver<
    ResolversTypes['SettlementConnection'],
    ParentType,
    ContextType,
    Partial<CooperationAgreementSettlementsArgs>
  >;
  departmentPools?: Resolver<
    ResolversTypes['DepartmentPoolConnection'],
    ParentType,
    ContextType,
    Partial<CooperationAgreementDepartmentPoolsArgs>
  >;
  breakEven?: Resolver<
    Maybe<ResolversTypes['BreakEven']>,
    ParentType,
    ContextType,
    RequireFields<CooperationAgreementBreakEvenArgs, 'from' | 'to'>
  >;
  monthStatements?: Resolver<
    ReadonlyArray<ResolversTypes['MonthStatement']>,
    ParentType,
    ContextType,
    Partial<CooperationAgreementMonthStatementsArgs>
  >;
  costLines?: Resolver<
    ResolversTypes['CostLineConnection'],
    ParentType,
    ContextType,
    Partial<CooperationAgreementCostLinesArgs>
  >;
  cases?: Resolver<
    ResolversTypes['SurgicalCaseConnection'],
    ParentType,
    ContextType,
    Partial<CooperationAgreementCasesArgs>
  >;
  reported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type StageChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StageChange'] = ResolversParentTypes['StageChange'],
> = {
  stage?: Resolver<ResolversTypes['AgreementStage'], ParentType, ContextType>;
  enteredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lostReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expectedAnnualValueFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgreementTermsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgreementTerms'] =
    ResolversParentTypes['AgreementTerms'],
> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['PaymentChannel'], ParentType, ContextType>;
  split?: Resolver<Maybe<ResolversTypes['RevenueSplit']>, ParentType, ContextType>;
  feeFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  feeUnit?: Resolver<Maybe<ResolversTypes['FeeUnit']>, ParentType, ContextType>;
  fixedMonthlyCostFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  quota?: Resolver<Maybe<ResolversTypes['Quota']>, ParentType, ContextType>;
  acceptanceRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  theatreRule?: Resolver<ResolversTypes['TheatreRule'], ParentType, ContextType>;
  groupBrings?: Resolver<ReadonlyArray<ResolversTypes['Contribution']>, ParentType, ContextType>;
  hospitalBrings?: Resolver<ReadonlyArray<ResolversTypes['Contribution']>, ParentType, ContextType>;
  headAppointedBy?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  billedBy?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  specialties?: Resolver<ReadonlyArray<ResolversTypes['Specialty']>, ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes['Purpose']>, ParentType, ContextType>;
  sites?: Resolver<ReadonlyArray<ResolversTypes['Site']>, ParentType, ContextType>;
  clinicalBases?: Resolver<ReadonlyArray<ResolversTypes['Site']>, ParentType, ContextType>;
  surgeryLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AgreementProposalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgreementProposal'] =
    ResolversParentTypes['AgreementProposal'],
> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['AgreementTerms'], ParentType, ContextType>;
  signatures?: Resolver<ReadonlyArray<ResolversTypes['TermsSignature']>, ParentType, ContextType>;
};

export type TermsSignatureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TermsSignature'] =
    ResolversParentTypes['TermsSignature'],
> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allianceShareSigned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RevenueSplitResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RevenueSplit'] = ResolversParentTypes['RevenueSplit'],
> = {
  groupBasisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hospitalBasisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  allianceBasisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuotaResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Quota'] = ResolversParentTypes['Quota'],
> = {
  bookings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  per?: Resolver<ResolversTypes['QuotaPeriod'], ParentType, ContextType>;
};

export type PlatformAssessmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlatformAssessment'] =
    ResolversParentTypes['PlatformAssessment'],
  FederationReferenceType extends FederationReferenceTypes['PlatformAssessment'] =
    FederationReferenceTypes['PlatformAssessment'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['PlatformAssessment']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  specialty?: Resolver<ResolversTypes['Specialty'], ParentType, ContextType>;
  surgeryLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assessedBy?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  assessedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['PlatformFinding']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlatformFindingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlatformFinding'] =
    ResolversParentTypes['PlatformFinding'],
> = {
  criterion?: Resolver<ResolversTypes['PlatformCriterion'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlatformCriterionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlatformCriterion'] =
    ResolversParentTypes['PlatformCriterion'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<PlatformCriterionNameArgs, 'lang'>
  >;
};

export type OfferedSessionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OfferedSession'] =
    ResolversParentTypes['OfferedSession'],
  FederationReferenceType extends FederationReferenceTypes['OfferedSession'] =
    FederationReferenceTypes['OfferedSession'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['OfferedSession']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  theatre?: Resolver<ResolversTypes['Theatre'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['CooperationAgreement']>, ParentType, ContextType>;
  specialty?: Resolver<Maybe<ResolversTypes['Specialty']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OfferedSessionState'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  agreement?: Resolver<Maybe<ResolversTypes['CooperationAgreement']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  hospital?: Resolver<ResolversTypes['Hospital'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  leadDoctor?: Resolver<Maybe<ResolversTypes['Doctor']>, ParentType, ContextType>;
  specialty?: Resolver<ResolversTypes['Specialty'], ParentType, ContextType>;
  hospitalCaseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  patientRef?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CaseState'], ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  surgeryLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  procedures?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  payer?: Resolver<Maybe<ResolversTypes['Payer']>, ParentType, ContextType>;
  plannedFor?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  admittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  theatreEnteredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  anaesthesiaStartedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  theatreLeftAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dischargedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  performedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  complication?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reoperation?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['CaseStep']>, ParentType, ContextType>;
  adverseEvents?: Resolver<ReadonlyArray<ResolversTypes['AdverseEvent']>, ParentType, ContextType>;
  feedback?: Resolver<ReadonlyArray<ResolversTypes['CaseFeedback']>, ParentType, ContextType>;
  settlements?: Resolver<
    ResolversTypes['SettlementConnection'],
    ParentType,
    ContextType,
    Partial<SurgicalCaseSettlementsArgs>
  >;
  billing?: Resolver<ReadonlyArray<ResolversTypes['BillingItem']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CaseStep'] = ResolversParentTypes['CaseStep'],
> = {
  stepNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CaseState'], ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProcedureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Procedure'] = ResolversParentTypes['Procedure'],
> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  surgeryLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  credits?: Resolver<ReadonlyArray<ResolversTypes['CreditShare']>, ParentType, ContextType>;
};

export type CreditShareResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CreditShare'] = ResolversParentTypes['CreditShare'],
> = {
  doctor?: Resolver<Maybe<ResolversTypes['Doctor']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CreditRole'], ParentType, ContextType>;
  shareBasisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdverseEventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AdverseEvent'] = ResolversParentTypes['AdverseEvent'],
  FederationReferenceType extends FederationReferenceTypes['AdverseEvent'] =
    FederationReferenceTypes['AdverseEvent'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['AdverseEvent']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  case?: Resolver<ResolversTypes['SurgicalCase'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['AdverseEventGrade'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['AdverseEventCategory'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  conclusion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CaseFeedbackResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CaseFeedback'] = ResolversParentTypes['CaseFeedback'],
  FederationReferenceType extends FederationReferenceTypes['CaseFeedback'] =
    FederationReferenceTypes['CaseFeedback'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['CaseFeedback']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  case?: Resolver<ResolversTypes['SurgicalCase'], ParentType, ContextType>;
  givenBy?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SettlementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Settlement'] = ResolversParentTypes['Settlement'],
  FederationReferenceType extends FederationReferenceTypes['Settlement'] =
    FederationReferenceTypes['Settlement'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Settlement']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['CooperationAgreement'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  hospital?: Resolver<ResolversTypes['Hospital'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['SettlementBasis'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['PaymentChannel'], ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['SurgicalCase']>, ParentType, ContextType>;
  pool?: Resolver<Maybe<ResolversTypes['DepartmentPool']>, ParentType, ContextType>;
  termsVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  serviceOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  settledOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  billedFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  refundsFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  taxFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  netFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['SettlementPart']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['Settlement']>, ParentType, ContextType>;
  restatement?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  monthVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReceivableResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Receivable'] = ResolversParentTypes['Receivable'],
> = {
  hospital?: Resolver<ResolversTypes['Hospital'], ParentType, ContextType>;
  amountFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  settlements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  earliestDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PayableResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Payable'] = ResolversParentTypes['Payable'],
> = {
  channel?: Resolver<ResolversTypes['PaymentChannel'], ParentType, ContextType>;
  amountFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  settlements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  earliestDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SettlementPartResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SettlementPart'] =
    ResolversParentTypes['SettlementPart'],
> = {
  payee?: Resolver<ResolversTypes['Payee'], ParentType, ContextType>;
  amountFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
};

export type DepartmentPoolResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DepartmentPool'] =
    ResolversParentTypes['DepartmentPool'],
  FederationReferenceType extends FederationReferenceTypes['DepartmentPool'] =
    FederationReferenceTypes['DepartmentPool'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['DepartmentPool']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['CooperationAgreement'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  incomeFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  costFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  netFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['PoolEntry']>, ParentType, ContextType>;
  settlements?: Resolver<ReadonlyArray<ResolversTypes['Settlement']>, ParentType, ContextType>;
};

export type BreakEvenResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BreakEven'] = ResolversParentTypes['BreakEven'],
> = {
  months?: Resolver<ReadonlyArray<ResolversTypes['BreakEvenMonth']>, ParentType, ContextType>;
  monthsToBreakEven?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BreakEvenMonthResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BreakEvenMonth'] =
    ResolversParentTypes['BreakEvenMonth'],
> = {
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groupShareFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  variableCostFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  fixedCostFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  contributionFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  contributionMarginBasisPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  breakEvenRevenueFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  breakEvenCases?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  marginOfSafetyBasisPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cumulativePositionFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
};

export type BillingItemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BillingItem'] = ResolversParentTypes['BillingItem'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BillingKind'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['PriceCategory']>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amountFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PoolEntryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PoolEntry'] = ResolversParentTypes['PoolEntry'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PoolEntryKind'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['PriceCategory']>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amountFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  monthVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MonthStatementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MonthStatement'] =
    ResolversParentTypes['MonthStatement'],
> = {
  agreement?: Resolver<ResolversTypes['CooperationAgreement'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  billedFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  refundsFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  taxFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  netFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['SettlementPart']>, ParentType, ContextType>;
  closedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CostLineResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CostLine'] = ResolversParentTypes['CostLine'],
  FederationReferenceType extends FederationReferenceTypes['CostLine'] =
    FederationReferenceTypes['CostLine'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['CostLine']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['CooperationAgreement'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CostKind'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amountFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  borneBy?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['SurgicalCase']>, ParentType, ContextType>;
};

export type PriceItemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PriceItem'] = ResolversParentTypes['PriceItem'],
  FederationReferenceType extends FederationReferenceTypes['PriceItem'] =
    FederationReferenceTypes['PriceItem'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['PriceItem']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hospital?: Resolver<Maybe<ResolversTypes['Hospital']>, ParentType, ContextType>;
  ownership?: Resolver<Maybe<ResolversTypes['HospitalOwnership']>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<PriceItemNameArgs, 'lang'>
  >;
  specialty?: Resolver<Maybe<ResolversTypes['Specialty']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['PriceCategory'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['PriceBasis']>, ParentType, ContextType>;
  pricesFen?: Resolver<ReadonlyArray<ResolversTypes['Fen']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type BuildProjectResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BuildProject'] = ResolversParentTypes['BuildProject'],
  FederationReferenceType extends FederationReferenceTypes['BuildProject'] =
    FederationReferenceTypes['BuildProject'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['BuildProject']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HospitalKind'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  beds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  investmentFen?: Resolver<
    Maybe<ResolversTypes['Fen']>,
    ParentType,
    ContextType,
    Partial<BuildProjectInvestmentFenArgs>
  >;
  state?: Resolver<
    Maybe<ResolversTypes['BuildState']>,
    ParentType,
    ContextType,
    Partial<BuildProjectStateArgs>
  >;
  states?: Resolver<ReadonlyArray<ResolversTypes['BuildStateChange']>, ParentType, ContextType>;
  hospital?: Resolver<Maybe<ResolversTypes['Hospital']>, ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type BuildStateChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BuildStateChange'] =
    ResolversParentTypes['BuildStateChange'],
> = {
  state?: Resolver<ResolversTypes['BuildState'], ParentType, ContextType>;
  reachedOn?: Resolver<Maybe<ResolversTypes['ReportedDate']>, ParentType, ContextType>;
  investmentFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  receivables?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Receivable']>>,
    ParentType,
    ContextType
  >;
  agreements?: Resolver<
    Maybe<ResolversTypes['CooperationAgreementConnection']>,
    ParentType,
    ContextType,
    Partial<GroupAgreementsArgs>
  >;
  hospitals?: Resolver<
    Maybe<ResolversTypes['HospitalConnection']>,
    ParentType,
    ContextType,
    Partial<GroupHospitalsArgs>
  >;
  buildProjects?: Resolver<
    Maybe<ResolversTypes['BuildProjectConnection']>,
    ParentType,
    ContextType,
    Partial<GroupBuildProjectsArgs>
  >;
};

export type DoctorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Doctor'] = ResolversParentTypes['Doctor'],
  FederationReferenceType extends FederationReferenceTypes['Doctor'] =
    FederationReferenceTypes['Doctor'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Doctor']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cases?: Resolver<
    Maybe<ResolversTypes['SurgicalCaseConnection']>,
    ParentType,
    ContextType,
    Partial<DoctorCasesArgs>
  >;
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
  agreements?: Resolver<
    Maybe<ResolversTypes['CooperationAgreementConnection']>,
    ParentType,
    ContextType,
    Partial<InitiativeAgreementsArgs>
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
  hospitals?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Hospital']>>,
    ParentType,
    ContextType,
    RequireFields<SearchAnswerHospitalsArgs, 'first'>
  >;
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
  agreements?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['CooperationAgreement']>>,
    ParentType,
    ContextType
  >;
};

export type HospitalConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['HospitalConnection'] =
    ResolversParentTypes['HospitalConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HospitalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Hospital']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HospitalEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['HospitalEdge'] = ResolversParentTypes['HospitalEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Hospital'], ParentType, ContextType>;
};

export type SiteConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SiteConnection'] =
    ResolversParentTypes['SiteConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SiteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Site']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SiteEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SiteEdge'] = ResolversParentTypes['SiteEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
};

export type SpecialtyConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SpecialtyConnection'] =
    ResolversParentTypes['SpecialtyConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SpecialtyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Specialty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpecialtyEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SpecialtyEdge'] = ResolversParentTypes['SpecialtyEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Specialty'], ParentType, ContextType>;
};

export type CooperationAgreementConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CooperationAgreementConnection'] =
    ResolversParentTypes['CooperationAgreementConnection'],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes['CooperationAgreementEdge']>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CooperationAgreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CooperationAgreementEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CooperationAgreementEdge'] =
    ResolversParentTypes['CooperationAgreementEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CooperationAgreement'], ParentType, ContextType>;
};

export type PlatformAssessmentConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlatformAssessmentConnection'] =
    ResolversParentTypes['PlatformAssessmentConnection'],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes['PlatformAssessmentEdge']>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PlatformAssessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlatformAssessmentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlatformAssessmentEdge'] =
    ResolversParentTypes['PlatformAssessmentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlatformAssessment'], ParentType, ContextType>;
};

export type OfferedSessionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OfferedSessionConnection'] =
    ResolversParentTypes['OfferedSessionConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfferedSessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OfferedSession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfferedSessionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OfferedSessionEdge'] =
    ResolversParentTypes['OfferedSessionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OfferedSession'], ParentType, ContextType>;
};

export type SurgicalCaseConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SurgicalCaseConnection'] =
    ResolversParentTypes['SurgicalCaseConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SurgicalCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SurgicalCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SurgicalCaseEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SurgicalCaseEdge'] =
    ResolversParentTypes['SurgicalCaseEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SurgicalCase'], ParentType, ContextType>;
};

export type AdverseEventConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AdverseEventConnection'] =
    ResolversParentTypes['AdverseEventConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AdverseEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AdverseEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdverseEventEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AdverseEventEdge'] =
    ResolversParentTypes['AdverseEventEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdverseEvent'], ParentType, ContextType>;
};

export type SettlementConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SettlementConnection'] =
    ResolversParentTypes['SettlementConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SettlementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Settlement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SettlementEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SettlementEdge'] =
    ResolversParentTypes['SettlementEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Settlement'], ParentType, ContextType>;
};

export type DepartmentPoolConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DepartmentPoolConnection'] =
    ResolversParentTypes['DepartmentPoolConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DepartmentPoolEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DepartmentPool']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DepartmentPoolEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DepartmentPoolEdge'] =
    ResolversParentTypes['DepartmentPoolEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DepartmentPool'], ParentType, ContextType>;
};

export type CostLineConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CostLineConnection'] =
    ResolversParentTypes['CostLineConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CostLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CostLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CostLineEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CostLineEdge'] = ResolversParentTypes['CostLineEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CostLine'], ParentType, ContextType>;
};

export type PriceItemConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PriceItemConnection'] =
    ResolversParentTypes['PriceItemConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PriceItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PriceItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PriceItemEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PriceItemEdge'] = ResolversParentTypes['PriceItemEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PriceItem'], ParentType, ContextType>;
};

export type BuildProjectConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BuildProjectConnection'] =
    ResolversParentTypes['BuildProjectConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BuildProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BuildProject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BuildProjectEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BuildProjectEdge'] =
    ResolversParentTypes['BuildProjectEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BuildProject'], ParentType, ContextType>;
};

export type HospitalGroupConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['HospitalGroupConnection'] =
    ResolversParentTypes['HospitalGroupConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HospitalGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Group']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HospitalGroupEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['HospitalGroupEdge'] =
    ResolversParentTypes['HospitalGroupEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
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
  Department?: DepartmentResolvers<ContextType>;
  Theatre?: TheatreResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  CooperationAgreement?: CooperationAgreementResolvers<ContextType>;
  StageChange?: StageChangeResolvers<ContextType>;
  AgreementTerms?: AgreementTermsResolvers<ContextType>;
  AgreementProposal?: AgreementProposalResolvers<ContextType>;
  TermsSignature?: TermsSignatureResolvers<ContextType>;
  RevenueSplit?: RevenueSplitResolvers<ContextType>;
  Quota?: QuotaResolvers<ContextType>;
  PlatformAssessment?: PlatformAssessmentResolvers<ContextType>;
  PlatformFinding?: PlatformFindingResolvers<ContextType>;
  PlatformCriterion?: PlatformCriterionResolvers<ContextType>;
  OfferedSession?: OfferedSessionResolvers<ContextType>;
  SurgicalCase?: SurgicalCaseResolvers<ContextType>;
  CaseStep?: CaseStepResolvers<ContextType>;
  Procedure?: ProcedureResolvers<ContextType>;
  CreditShare?: CreditShareResolvers<ContextType>;
  AdverseEvent?: AdverseEventResolvers<ContextType>;
  CaseFeedback?: CaseFeedbackResolvers<ContextType>;
  Settlement?: SettlementResolvers<ContextType>;
  Receivable?: ReceivableResolvers<ContextType>;
  Payable?: PayableResolvers<ContextType>;
  SettlementPart?: SettlementPartResolvers<ContextType>;
  DepartmentPool?: DepartmentPoolResolvers<ContextType>;
  BreakEven?: BreakEvenResolvers<ContextType>;
  BreakEvenMonth?: BreakEvenMonthResolvers<ContextType>;
  BillingItem?: BillingItemResolvers<ContextType>;
  PoolEntry?: PoolEntryResolvers<ContextType>;
  MonthStatement?: MonthStatementResolvers<ContextType>;
  CostLine?: CostLineResolvers<ContextType>;
  PriceItem?: PriceItemResolvers<ContextType>;
  BuildProject?: BuildProjectResolvers<ContextType>;
  BuildStateChange?: BuildStateChangeResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  Doctor?: DoctorResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  SearchAnswer?: SearchAnswerResolvers<ContextType>;
  Expiring?: ExpiringResolvers<ContextType>;
  HospitalConnection?: HospitalConnectionResolvers<ContextType>;
  HospitalEdge?: HospitalEdgeResolvers<ContextType>;
  SiteConnection?: SiteConnectionResolvers<ContextType>;
  SiteEdge?: SiteEdgeResolvers<ContextType>;
  SpecialtyConnection?: SpecialtyConnectionResolvers<ContextType>;
  SpecialtyEdge?: SpecialtyEdgeResolvers<ContextType>;
  CooperationAgreementConnection?: CooperationAgreementConnectionResolvers<ContextType>;
  CooperationAgreementEdge?: CooperationAgreementEdgeResolvers<ContextType>;
  PlatformAssessmentConnection?: PlatformAssessmentConnectionResolvers<ContextType>;
  PlatformAssessmentEdge?: PlatformAssessmentEdgeResolvers<ContextType>;
  OfferedSessionConnection?: OfferedSessionConnectionResolvers<ContextType>;
  OfferedSessionEdge?: OfferedSessionEdgeResolvers<ContextType>;
  SurgicalCaseConnection?: SurgicalCaseConnectionResolvers<ContextType>;
  SurgicalCaseEdge?: SurgicalCaseEdgeResolvers<ContextType>;
  AdverseEventConnection?: AdverseEventConnectionResolvers<ContextType>;
  AdverseEventEdge?: AdverseEventEdgeResolvers<ContextType>;
  SettlementConnection?: SettlementConnectionResolvers<ContextType>;
  SettlementEdge?: SettlementEdgeResolvers<ContextType>;
  DepartmentPoolConnection?: DepartmentPoolConnectionResolvers<ContextType>;
  DepartmentPoolEdge?: DepartmentPoolEdgeResolvers<ContextType>;
  CostLineConnection?: CostLineConnectionResolvers<ContextType>;
  CostLineEdge?: CostLineEdgeResolvers<ContextType>;
  PriceItemConnection?: PriceItemConnectionResolvers<ContextType>;
  PriceItemEdge?: PriceItemEdgeResolvers<ContextType>;
  BuildProjectConnection?: BuildProjectConnectionResolvers<ContextType>;
  BuildProjectEdge?: BuildProjectEdgeResolvers<ContextType>;
  HospitalGroupConnection?: HospitalGroupConnectionResolvers<ContextType>;
  HospitalGroupEdge?: HospitalGroupEdgeResolvers<ContextType>;
};
