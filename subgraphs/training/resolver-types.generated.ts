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
  /** One programme. Null when there is none. */
  readonly programme: Maybe<Programme>;
  readonly programmes: ProgrammeConnection;
  readonly cohort: Maybe<Cohort>;
  readonly cohorts: CohortConnection;
  readonly enrolment: Maybe<Enrolment>;
  readonly enrolments: EnrolmentConnection;
  readonly institution: Maybe<Institution>;
  readonly institutions: InstitutionConnection;
  readonly outreachEvent: Maybe<OutreachEvent>;
  readonly outreachEvents: OutreachEventConnection;
  /**
   * The certificate with exactly this number, for anybody who was shown one. Null: no certificate
   * ever had this number. Look at `state` too: it may have been revoked or have run out.
   */
  readonly verifyCertificate: Maybe<Certificate>;
  /** Facts for the copies that other subgraphs keep. */
  readonly trainingEvents: EventPage;
  /** Figures for the scorecards; of the whole alliance when no groups are named. Days are half-open. */
  readonly trainingSlice: ReadonlyArray<SliceFigure>;
};

export type QueryProgrammeArgs = {
  id: Scalars['ID']['input'];
};

export type QueryProgrammesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgrammeFilter>;
  orderBy?: InputMaybe<ProgrammeOrder>;
};

export type QueryCohortArgs = {
  id: Scalars['ID']['input'];
};

export type QueryCohortsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CohortFilter>;
  orderBy?: InputMaybe<CohortOrder>;
};

export type QueryEnrolmentArgs = {
  id: Scalars['ID']['input'];
};

export type QueryEnrolmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnrolmentFilter>;
  orderBy?: InputMaybe<EnrolmentOrder>;
};

export type QueryInstitutionArgs = {
  id: Scalars['ID']['input'];
};

export type QueryInstitutionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InstitutionFilter>;
  orderBy?: InputMaybe<InstitutionOrder>;
};

export type QueryOutreachEventArgs = {
  id: Scalars['ID']['input'];
};

export type QueryOutreachEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OutreachEventFilter>;
  orderBy?: InputMaybe<OutreachEventOrder>;
};

export type QueryVerifyCertificateArgs = {
  number: Scalars['String']['input'];
};

export type QueryTrainingEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryTrainingSliceArgs = {
  groupIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Writes down a programme that the own group hosts, alone or with others. Refused: `GROUP_UNKNOWN`,
   * `HOSPITAL_UNKNOWN`, `JOINT_HOSPITAL_NOT_PUBLIC`, `SUPERVISOR_UNKNOWN`, `SUPERVISOR_INACTIVE`,
   * `SUPERVISOR_TITLE`, `SUPERVISOR_NOT_ENGAGED`.
   */
  readonly draftProgramme: Programme;
  /**
   * Changes what is given and leaves the rest. A published programme keeps its hosts, modules,
   * prerequisites, specialties and attendance. Refused: `PROGRAMME_CLOSED`, `PROGRAMME_NOT_DRAFT`,
   * `PREREQUISITE_CIRCLE`, and as a draft.
   */
  readonly updateProgramme: Programme;
  /** Says what a draft teaches, in place of what was planned before. Refused: `PROGRAMME_NOT_DRAFT`, `PROGRAMME_CLOSED`. */
  readonly planModules: Programme;
  /**
   * Opens a draft to applications. Refused: `WRONG_STATE`, `MODULES_MISSING`, `SUPERVISORS_MISSING`, for
   * residency training also `BASE_MISSING` and `SUPERVISOR_ROLE_MISSING`, and when a supervisor may not
   * supervise any more.
   */
  readonly publishProgramme: Programme;
  /** Takes nobody any more; those in it go on to the end. Refused: `WRONG_STATE`. */
  readonly closeProgramme: Programme;
  /**
   * Opens one more round of a programme that is not closed. Refused: `PROGRAMME_CLOSED`,
   * `COHORT_IN_PAST`, `WINDOW_AFTER_START`.
   */
  readonly openCohort: Cohort;
  /**
   * Changes what is given and leaves the rest; new seats go to those who wait, the first one first. Once it
   * runs only its label, city and last day. Refused: `COHORT_BEGAN`, `COHORT_ENDED`, `COHORT_CANCELLED`,
   * `COHORT_IN_PAST`, `WINDOW_AFTER_START`, `SEATS_BELOW_TAKEN`.
   */
  readonly updateCohort: Cohort;
  /** It does not take place, and everybody in it is withdrawn. Refused: `COHORT_ENDED`, `COHORT_CANCELLED`. */
  readonly cancelCohort: Cohort;
  /**
   * Applies for a cohort: a doctor in person, those who run the programme for anybody. Refused:
   * `APPLICATIONS_NOT_TAKEN`, `ALREADY_ENROLLED`, `PREREQUISITES_MISSING`, `PROGRAMME_REPORTED`,
   * `TRAINEE_UNKNOWN`, `TRAINEE_NAME_DIFFERS`, `PATIENT_IDENTITY_REFUSED`.
   */
  readonly applyToCohort: Enrolment;
  /**
   * Gives an applicant a seat. Nobody overtakes those who wait. Refused: `WRONG_STATE`, `NO_SEAT_LEFT`,
   * `OTHERS_WAIT`, `COHORT_TAKES_NOBODY`.
   */
  readonly admitApplicant: Enrolment;
  /**
   * Puts an applicant at the end of the waiting list, which moves up by itself when a seat is given back.
   * Refused: `WRONG_STATE`, `SEATS_LEFT`, `COHORT_TAKES_NOBODY`.
   */
  readonly waitlistApplicant: Enrolment;
  /**
   * Gives somebody admitted or in training a supervisor, in place of the one before. One has at most 5 at a
   * time, counted from the assignment to the end of training. Refused: `NOT_SUPERVISED_NOW`,
   * `ALREADY_SUPERVISED`, `SUPERVISOR_NOT_OF_PROGRAMME`, `SUPERVISOR_IS_TRAINEE`, `SUPERVISOR_FULL`,
   * `SUPERVISOR_TITLE`, `SUPERVISOR_INACTIVE`, `SUPERVISOR_NOT_ENGAGED`, in residency `SUPERVISOR_ROLE_MISSING`.
   */
  readonly assignSupervisor: Enrolment;
  /**
   * Starts training while the cohort runs; on its first day it happens by itself for all who may start.
   * Refused: `WRONG_STATE`, `COHORT_NOT_RUNNING`, `SUPERVISOR_MISSING`.
   */
  readonly startTraining: Enrolment;
  /**
   * Ends an enrolment early: the trainee leaves, or the hosts decline or let somebody go. Before the cohort
   * begins the seat goes to whoever waits first. Refused: `WRONG_STATE`.
   */
  readonly withdrawEnrolment: Enrolment;
  /** The training ended without its aim. Refused: `WRONG_STATE`. */
  readonly failEnrolment: Enrolment;
  /** All modules passed, all cases confirmed, attendance reached. Refused: `WRONG_STATE`, `NOT_COMPLETE`. */
  readonly completeEnrolment: Enrolment;
  /**
   * Records one session of a cohort and how long each was there; whoever is in training and not named was
   * not. Fees for training rest on it. By those who run the programme, or by a supervisor who taught.
   * Refused: `COHORT_CANCELLED`, `OUTSIDE_COHORT`, `NOT_YET`, `MODULE_UNKNOWN`, `TEACHER_UNKNOWN`,
   * `HOSPITAL_UNKNOWN`, `TRAINEE_NOT_IN_TRAINING`.
   */
  readonly recordSessionAttendance: TeachingSession;
  /**
   * Says anew how long somebody was there who is still in training; what was said before is kept. Refused:
   * `TRAINEE_NOT_IN_TRAINING`.
   */
  readonly correctSessionAttendance: TeachingSession;
  /**
   * Writes a case into a logbook: a doctor into the own one, those who run the programme into those of
   * students and members. Refused: `NOT_IN_TRAINING`, `BEFORE_TRAINING`, `NOT_YET`, `REQUIREMENT_UNKNOWN`,
   * `PATIENT_IDENTITY_REFUSED`.
   */
  readonly recordLogbookEntry: LogbookEntry;
  /**
   * The trainee's supervisor, and nobody else, confirms a case; it counts from now on and never changes.
   * Refused: `WRONG_STATE`, `NOT_IN_TRAINING`.
   */
  readonly confirmLogbookEntry: LogbookEntry;
  /** The trainee's supervisor, and nobody else, rejects a case. Refused: `WRONG_STATE`, `NOT_IN_TRAINING`. */
  readonly rejectLogbookEntry: LogbookEntry;
  /**
   * Records a result in one module; a repetition is a result of its own. Refused: `NOT_IN_TRAINING`,
   * `BEFORE_TRAINING`, `NOT_YET`, `MODULE_UNKNOWN`, `ASSESSOR_IS_TRAINEE`, `ASSESSOR_NOT_OF_PROGRAMME`.
   */
  readonly recordModuleAssessment: Assessment;
  /**
   * Issues the one certificate of a training that was completed, under a new number. Refused:
   * `TRAINING_NOT_COMPLETED`, `CERTIFICATE_EXISTS`, `VALID_UNTIL_PAST`.
   */
  readonly issueCertificate: Certificate;
  /** It is worth nothing from today on; who asks for its number is told so. Refused: `CERTIFICATE_REVOKED`. */
  readonly revokeCertificate: Certificate;
  /** Writes an institution of primary care down. Refused: `INSTITUTION_EXISTS`. */
  readonly registerInstitution: Institution;
  /** Training managers put right what is known of an institution. Refused: `INSTITUTION_EXISTS`. */
  readonly updateInstitution: Institution;
  /** Plans an event in which the own group takes part. Refused: `GROUP_UNKNOWN`, `DOCTOR_UNKNOWN`. */
  readonly planOutreachEvent: OutreachEvent;
  /**
   * An event was held: who took part, and how many people were served. Refused: `WRONG_STATE`,
   * `EVENT_NOT_BEGUN`, `GROUP_UNKNOWN`, `DOCTOR_UNKNOWN`.
   */
  readonly recordOutreachEvent: OutreachEvent;
  /** An event does not take place. Refused: `WRONG_STATE`. */
  readonly cancelOutreachEvent: OutreachEvent;
};

export type MutationDraftProgrammeArgs = {
  input: DraftProgrammeInput;
};

export type MutationUpdateProgrammeArgs = {
  input: UpdateProgrammeInput;
};

export type MutationPlanModulesArgs = {
  input: PlanModulesInput;
};

export type MutationPublishProgrammeArgs = {
  input: PublishProgrammeInput;
};

export type MutationCloseProgrammeArgs = {
  input: CloseProgrammeInput;
};

export type MutationOpenCohortArgs = {
  input: OpenCohortInput;
};

export type MutationUpdateCohortArgs = {
  input: UpdateCohortInput;
};

export type MutationCancelCohortArgs = {
  input: CancelCohortInput;
};

export type MutationApplyToCohortArgs = {
  input: ApplyToCohortInput;
};

export type MutationAdmitApplicantArgs = {
  input: AdmitApplicantInput;
};

export type MutationWaitlistApplicantArgs = {
  input: WaitlistApplicantInput;
};

export type MutationAssignSupervisorArgs = {
  input: AssignSupervisorInput;
};

export type MutationStartTrainingArgs = {
  input: StartTrainingInput;
};

export type MutationWithdrawEnrolmentArgs = {
  input: WithdrawEnrolmentInput;
};

export type MutationFailEnrolmentArgs = {
  input: FailEnrolmentInput;
};

export type MutationCompleteEnrolmentArgs = {
  input: CompleteEnrolmentInput;
};

export type MutationRecordSessionAttendanceArgs = {
  input: RecordSessionAttendanceInput;
};

export type MutationCorrectSessionAttendanceArgs = {
  input: CorrectSessionAttendanceInput;
};

export type MutationRecordLogbookEntryArgs = {
  input: RecordLogbookEntryInput;
};

export type MutationConfirmLogbookEntryArgs = {
  input: ConfirmLogbookEntryInput;
};

export type MutationRejectLogbookEntryArgs = {
  input: RejectLogbookEntryInput;
};

export type MutationRecordModuleAssessmentArgs = {
  input: RecordModuleAssessmentInput;
};

export type MutationIssueCertificateArgs = {
  input: IssueCertificateInput;
};

export type MutationRevokeCertificateArgs = {
  input: RevokeCertificateInput;
};

export type MutationRegisterInstitutionArgs = {
  input: RegisterInstitutionInput;
};

export type MutationUpdateInstitutionArgs = {
  input: UpdateInstitutionInput;
};

export type MutationPlanOutreachEventArgs = {
  input: PlanOutreachEventInput;
};

export type MutationRecordOutreachEventArgs = {
  input: RecordOutreachEventInput;
};

export type MutationCancelOutreachEventArgs = {
  input: CancelOutreachEventInput;
};

export type OpenCohortInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly programme: Scalars['ID']['input'];
  /** 1 to 120 characters. */
  readonly label: Scalars['String']['input'];
  /** At most 60 characters. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 1 000. */
  readonly seats: Scalars['Int']['input'];
  /** The window in which applications are taken, half-open; it closes before the first day. */
  readonly applicationsOpenAt: Scalars['DateTime']['input'];
  readonly applicationsCloseAt: Scalars['DateTime']['input'];
  /** The first day, today or later. */
  readonly startsOn: Scalars['Date']['input'];
  /** The day after the last. */
  readonly endsOn: Scalars['Date']['input'];
};

export type UpdateCohortInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly label?: InputMaybe<Scalars['String']['input']>;
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** Not less than are taken. */
  readonly seats?: InputMaybe<Scalars['Int']['input']>;
  readonly applicationsOpenAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly applicationsCloseAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
};

export type CancelCohortInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** 1 to 400 characters, without numbers of persons. */
  readonly reason: Scalars['String']['input'];
};

export type ApplyToCohortInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly cohort: Scalars['ID']['input'];
  readonly trainee: TraineeInput;
};

/** Who is to learn: exactly one of these. */
export type TraineeInput = {
  /** A doctor of the register. */
  readonly doctor?: InputMaybe<Scalars['ID']['input']>;
  readonly student?: InputMaybe<StudentInput>;
  readonly member?: InputMaybe<InstitutionMemberInput>;
};

export type StudentInput = {
  /** 1 to 120 characters. */
  readonly school: Scalars['String']['input'];
  /** The number that the school gave: 1 to 40 letters, digits, `-` and `_`; never that of an identity card. */
  readonly number: Scalars['String']['input'];
  /** 1 to 60 characters. */
  readonly name: Scalars['String']['input'];
};

export type InstitutionMemberInput = {
  readonly institution: Scalars['ID']['input'];
  /** The number that the institution gave: 1 to 40 letters, digits, `-` and `_`; never that of an identity card. */
  readonly number: Scalars['String']['input'];
  /** 1 to 60 characters. */
  readonly name: Scalars['String']['input'];
};

export type AdmitApplicantInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type WaitlistApplicantInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type AssignSupervisorInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** One of the programme's supervisors. */
  readonly supervisor: Scalars['ID']['input'];
};

export type StartTrainingInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type WithdrawEnrolmentInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** 1 to 400 characters, without numbers of persons. */
  readonly reason: Scalars['String']['input'];
};

export type FailEnrolmentInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** 1 to 400 characters, without numbers of persons. */
  readonly reason: Scalars['String']['input'];
};

export type CompleteEnrolmentInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type DraftProgrammeInput = {
  /** The client's own name for this request, 8 to 64 characters: sent again, it happens once. */
  readonly clientRequestId: Scalars['String']['input'];
  /** 1 to 200 characters; one of the two names must be given. */
  readonly nameZh?: InputMaybe<Scalars['String']['input']>;
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  readonly kind: ProgrammeKind;
  /** 1 to 20 groups, the leading one first; the own one is among them. */
  readonly hosts: ReadonlyArray<Scalars['ID']['input']>;
  /** At most 20 public hospitals. */
  readonly jointHospitals?: InputMaybe<ReadonlyArray<JointHospitalInput>>;
  /** At most 20, by name, 1 to 120 characters. */
  readonly universities?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At most 60 characters. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** At most 10 000 characters. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** At most 20 codes of clinical subjects. */
  readonly specialties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly funding?: InputMaybe<ProgrammeFundingInput>;
  /** At most 200 doctors of title associate chief or above who are engaged in one of the hosts. */
  readonly supervisors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** At most 20 programmes that a trainee must have completed before. */
  readonly prerequisites?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 80 to 100; 80 when left out. */
  readonly requiredAttendancePercent?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateProgrammeInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  /** The version that the client has read; when another is there: `CONFLICT`. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly nameZh?: InputMaybe<Scalars['String']['input']>;
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  readonly hosts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly jointHospitals?: InputMaybe<ReadonlyArray<JointHospitalInput>>;
  readonly universities?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly city?: InputMaybe<Scalars['String']['input']>;
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  readonly specialties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly funding?: InputMaybe<ProgrammeFundingInput>;
  readonly supervisors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly prerequisites?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly requiredAttendancePercent?: InputMaybe<Scalars['Int']['input']>;
};

export type JointHospitalInput = {
  readonly hospital: Scalars['ID']['input'];
  readonly leading: Scalars['Boolean']['input'];
  /** Accredited by the state as a base of residency training. */
  readonly accreditedBase: Scalars['Boolean']['input'];
};

export type ProgrammeFundingInput = {
  readonly kind: FundingKind;
  /** The payer's name, at most 120 characters. */
  readonly funder?: InputMaybe<Scalars['String']['input']>;
  /** The payer as a partner of the alliance or of a group. */
  readonly partner?: InputMaybe<Scalars['ID']['input']>;
};

export type PlanModulesInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** 1 to 50, in order. */
  readonly modules: ReadonlyArray<ModuleInput>;
};

export type ModuleInput = {
  /** 1 to 200 characters; one of the two names must be given. */
  readonly nameZh?: InputMaybe<Scalars['String']['input']>;
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  readonly kind: ModuleKind;
  /** 1 to 10 000. */
  readonly hours?: InputMaybe<Scalars['Int']['input']>;
  /** At most 50. */
  readonly requiredCases?: InputMaybe<ReadonlyArray<CaseRequirementInput>>;
};

export type CaseRequirementInput = {
  /** 1 to 200 characters, without numbers of persons. */
  readonly procedure: Scalars['String']['input'];
  /** 1 (smallest) to 4. */
  readonly surgeryLevel?: InputMaybe<Scalars['Int']['input']>;
  /** The least that counts. */
  readonly participation: Participation;
  /** 1 to 10 000. */
  readonly count: Scalars['Int']['input'];
};

export type PublishProgrammeInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type CloseProgrammeInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** 1 to 400 characters, without numbers of persons. */
  readonly reason: Scalars['String']['input'];
};

export type RecordSessionAttendanceInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly cohort: Scalars['ID']['input'];
  /** One of the programme. */
  readonly module: Scalars['ID']['input'];
  /** A day on which the cohort runs, not in the future. */
  readonly heldOn: Scalars['Date']['input'];
  /** 1 to 1 440. */
  readonly minutes: Scalars['Int']['input'];
  /** 1 to 20 doctors. */
  readonly teachers: ReadonlyArray<Scalars['ID']['input']>;
  /** For whose people it was held, when it was for those of a hospital. */
  readonly hospital?: InputMaybe<Scalars['ID']['input']>;
  readonly institution?: InputMaybe<Scalars['ID']['input']>;
  /** At most 1 000; who is not named was not there. */
  readonly attendance: ReadonlyArray<SessionAttendanceInput>;
};

export type SessionAttendanceInput = {
  /** Somebody in training in this cohort. */
  readonly enrolment: Scalars['ID']['input'];
  /** 0 up to what the session lasted. */
  readonly minutes: Scalars['Int']['input'];
};

export type CorrectSessionAttendanceInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** 1 to 1 000; who is not named stays as recorded. */
  readonly attendance: ReadonlyArray<SessionAttendanceInput>;
};

export type RecordLogbookEntryInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly enrolment: Scalars['ID']['input'];
  /** From the day on which training began to today. */
  readonly performedOn: Scalars['Date']['input'];
  /** 1 to 200 characters, without numbers of persons. */
  readonly procedure: Scalars['String']['input'];
  /** 1 (smallest) to 4. */
  readonly surgeryLevel?: InputMaybe<Scalars['Int']['input']>;
  readonly participation: Participation;
  /** The required case of the programme for which it is meant to count. */
  readonly requirement?: InputMaybe<Scalars['ID']['input']>;
  readonly site?: InputMaybe<Scalars['ID']['input']>;
  /** At most 400 characters, without numbers of persons. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type ConfirmLogbookEntryInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type RejectLogbookEntryInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** 1 to 400 characters, without numbers of persons. */
  readonly reason: Scalars['String']['input'];
};

export type RecordModuleAssessmentInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly enrolment: Scalars['ID']['input'];
  /** One of the programme. */
  readonly module: Scalars['ID']['input'];
  readonly assessedOn: Scalars['Date']['input'];
  /** 0 to 100. */
  readonly score?: InputMaybe<Scalars['Int']['input']>;
  readonly passed: Scalars['Boolean']['input'];
  /** The doctor who assessed; who is one may leave it out. */
  readonly assessor?: InputMaybe<Scalars['ID']['input']>;
};

export type IssueCertificateInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly enrolment: Scalars['ID']['input'];
  /** Of the enrolment. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The first day on which it is no longer valid; left out: it does not run out. */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type RevokeCertificateInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** 1 to 400 characters, without numbers of persons. */
  readonly reason: Scalars['String']['input'];
};

export type RegisterInstitutionInput = {
  readonly clientRequestId: Scalars['String']['input'];
  /** 1 to 200 characters; one of the two names must be given. */
  readonly nameZh?: InputMaybe<Scalars['String']['input']>;
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  readonly kind: InstitutionKind;
  /** At most 60 characters each. */
  readonly province?: InputMaybe<Scalars['String']['input']>;
  readonly city?: InputMaybe<Scalars['String']['input']>;
  readonly district?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateInstitutionInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly nameZh?: InputMaybe<Scalars['String']['input']>;
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  readonly kind?: InputMaybe<InstitutionKind>;
  readonly province?: InputMaybe<Scalars['String']['input']>;
  readonly city?: InputMaybe<Scalars['String']['input']>;
  readonly district?: InputMaybe<Scalars['String']['input']>;
};

export type PlanOutreachEventInput = {
  readonly clientRequestId: Scalars['String']['input'];
  /** 1 to 200 characters; one of the two names must be given. */
  readonly nameZh?: InputMaybe<Scalars['String']['input']>;
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  readonly kind: OutreachKind;
  /** At most 60 characters each. */
  readonly province?: InputMaybe<Scalars['String']['input']>;
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** The first day. */
  readonly startsOn: Scalars['Date']['input'];
  /** The day after the last. */
  readonly endsOn: Scalars['Date']['input'];
  readonly institution?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 100; the own one is among them. */
  readonly groups: ReadonlyArray<Scalars['ID']['input']>;
  /** At most 500. */
  readonly doctors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type RecordOutreachEventInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** 0 to 1 000 000; a count, nobody is named. */
  readonly peopleServed: Scalars['Int']['input'];
  /** Who took part after all; left out: as it was planned. */
  readonly groups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly doctors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly place?: InputMaybe<Scalars['String']['input']>;
};

export type CancelOutreachEventInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** 1 to 400 characters, without numbers of persons. */
  readonly reason: Scalars['String']['input'];
};

/** A training programme, hosted by one or more groups. What no source states is null. */
export type Programme = {
  readonly __typename?: 'Programme';
  readonly id: Scalars['ID']['output'];
  /** In Chinese when asked for a language in which no name is known. */
  readonly name: Scalars['String']['output'];
  readonly names: Names;
  readonly kind: ProgrammeKind;
  readonly state: ProgrammeState;
  readonly city: Maybe<Scalars['String']['output']>;
  readonly summary: Maybe<Scalars['String']['output']>;
  readonly specialties: Maybe<ReadonlyArray<Specialty>>;
  /** The groups that host it, the leading one first. */
  readonly hosts: Maybe<ReadonlyArray<Group>>;
  /** Hospitals that host it jointly, the leading one first. */
  readonly jointHospitals: ReadonlyArray<JointHospital>;
  /** Universities that host it jointly, by name. */
  readonly universities: ReadonlyArray<Scalars['String']['output']>;
  /** Who else takes part, in the words of the source, where it names nobody. */
  readonly jointlyWith: Maybe<Scalars['String']['output']>;
  readonly funding: Maybe<ProgrammeFunding>;
  /** Doctors who may supervise its trainees (see the rule of supervisors). */
  readonly supervisors: Maybe<ReadonlyArray<Doctor>>;
  /** What is taught, in order. */
  readonly modules: ReadonlyArray<Module>;
  /** Programmes that a trainee must have completed before; drafts of others are left out. */
  readonly prerequisites: ReadonlyArray<Programme>;
  readonly cohorts: CohortConnection;
  readonly enrolments: EnrolmentConnection;
  /** Attendance, in percent, that completion needs at least. */
  readonly requiredAttendancePercent: Scalars['Int']['output'];
  /** The day on which it was opened to applications. */
  readonly publishedOn: Maybe<Scalars['Date']['output']>;
  readonly closedOn: Maybe<Scalars['Date']['output']>;
  /** What was done to the programme, the first one first; empty for those who do not run it. */
  readonly history: ReadonlyArray<TrainingRecordStep>;
  /** Recorded from sources, not yet completed by its hosts: it takes no enrolment. */
  readonly reported: Scalars['Boolean']['output'];
  readonly synthetic: Scalars['Boolean']['output'];
  readonly version: Scalars['Int']['output'];
  readonly sources: ReadonlyArray<Source>;
};

/** A training programme, hosted by one or more groups. What no source states is null. */
export type ProgrammeNameArgs = {
  lang?: Language;
};

/** A training programme, hosted by one or more groups. What no source states is null. */
export type ProgrammeCohortsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CohortFilter>;
  orderBy?: InputMaybe<CohortOrder>;
};

/** A training programme, hosted by one or more groups. What no source states is null. */
export type ProgrammeEnrolmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnrolmentFilter>;
  orderBy?: InputMaybe<EnrolmentOrder>;
};

export type ProgrammeKind =
  /** 规范化培训: needs a state-accredited base as leading hospital. */
  | 'RESIDENCY'
  | 'FELLOWSHIP'
  /** 专家引导: experts train the doctors of a primary-level institution in place. */
  | 'PRIMARY_CARE'
  | 'ACADEMIC';

export type ProgrammeState = 'DRAFT' | 'PUBLISHED' | 'CLOSED';

/** Who pays for a programme. */
export type ProgrammeFunding = {
  readonly __typename?: 'ProgrammeFunding';
  readonly kind: FundingKind;
  /** The payer's name, where it is known. */
  readonly funder: Maybe<Scalars['String']['output']>;
  /** The payer as a partner of the alliance or of a group. */
  readonly partner: Maybe<Partner>;
};

export type FundingKind = 'GROUPS' | 'GOVERNMENT' | 'PARTNERS';

/** A hospital that hosts a programme together with groups. */
export type JointHospital = {
  readonly __typename?: 'JointHospital';
  readonly hospital: Maybe<Hospital>;
  readonly leading: Scalars['Boolean']['output'];
  /** Accredited by the state as a base of residency training. */
  readonly accreditedBase: Scalars['Boolean']['output'];
};

/** A part of a programme that is passed on its own. */
export type Module = {
  readonly __typename?: 'Module';
  readonly id: Scalars['ID']['output'];
  /** Place in the programme, from 1. */
  readonly position: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly names: Names;
  readonly kind: ModuleKind;
  readonly hours: Maybe<Scalars['Int']['output']>;
  /** Cases that a trainee must have in the logbook, confirmed, to pass. */
  readonly requiredCases: ReadonlyArray<CaseRequirement>;
};

/** A part of a programme that is passed on its own. */
export type ModuleNameArgs = {
  lang?: Language;
};

export type ModuleKind = 'THEORY' | 'SKILLS' | 'CLINICAL';

export type CaseRequirement = {
  readonly __typename?: 'CaseRequirement';
  readonly id: Scalars['ID']['output'];
  readonly procedure: Scalars['String']['output'];
  /** 1 (smallest) to 4. */
  readonly surgeryLevel: Maybe<Scalars['Int']['output']>;
  /** A confirmed entry counts when the trainee took part at least like this. */
  readonly participation: Participation;
  readonly count: Scalars['Int']['output'];
};

/** How a trainee took part in a case, from the least. */
export type Participation = 'OBSERVED' | 'ASSISTED' | 'PERFORMED_UNDER_SUPERVISION' | 'PERFORMED';

/** One round of a programme: seats, a window for applications, and dates. */
export type Cohort = {
  readonly __typename?: 'Cohort';
  readonly id: Scalars['ID']['output'];
  readonly programme: Programme;
  readonly label: Scalars['String']['output'];
  readonly city: Maybe<Scalars['String']['output']>;
  readonly seats: Scalars['Int']['output'];
  readonly seatsTaken: Scalars['Int']['output'];
  readonly seatsOpen: Scalars['Int']['output'];
  /** The window in which applications are taken, half-open. */
  readonly applicationsOpenAt: Scalars['DateTime']['output'];
  readonly applicationsCloseAt: Scalars['DateTime']['output'];
  /** The first day. */
  readonly startsOn: Scalars['Date']['output'];
  /** The day after the last. */
  readonly endsOn: Scalars['Date']['output'];
  /** Follows from the dates, the seats and the state of the programme. */
  readonly phase: CohortPhase;
  readonly enrolments: EnrolmentConnection;
  /** The sessions that were held, the first one first. */
  readonly sessions: TeachingSessionConnection;
  /** The enrolments that the viewer sees, as they stood at the end of any past day. */
  readonly standing: CohortStanding;
  /** What was done to the cohort, the first one first; empty for those who do not run it. */
  readonly history: ReadonlyArray<TrainingRecordStep>;
  readonly version: Scalars['Int']['output'];
};

/** One round of a programme: seats, a window for applications, and dates. */
export type CohortEnrolmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnrolmentFilter>;
  orderBy?: InputMaybe<EnrolmentOrder>;
};

/** One round of a programme: seats, a window for applications, and dates. */
export type CohortSessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One round of a programme: seats, a window for applications, and dates. */
export type CohortStandingArgs = {
  asOf: Scalars['Date']['input'];
};

export type CohortPhase =
  /** Applications are not taken yet, or the programme is a draft. */
  | 'PLANNED'
  /** Applications are taken and lead to a seat. */
  | 'SEATS_OPEN'
  /** Applications are taken and lead to the waiting list. */
  | 'WAITING_LIST'
  /** Applications are taken no more; the cohort has not begun. */
  | 'APPLICATIONS_CLOSED'
  | 'RUNNING'
  | 'ENDED'
  /** It does not take place. */
  | 'CANCELLED';

/** One person's place in a cohort, from the application to the end. */
export type Enrolment = {
  readonly __typename?: 'Enrolment';
  readonly id: Scalars['ID']['output'];
  readonly programme: Programme;
  readonly cohort: Cohort;
  readonly trainee: Trainee;
  readonly state: EnrolmentState;
  readonly appliedAt: Scalars['DateTime']['output'];
  /** Place on the waiting list, from 1; null for all who do not wait. */
  readonly waitingPosition: Maybe<Scalars['Int']['output']>;
  readonly supervisor: Maybe<Doctor>;
  readonly startedOn: Maybe<Scalars['Date']['output']>;
  /** The day on which it was completed, withdrawn or failed. */
  readonly endedOn: Maybe<Scalars['Date']['output']>;
  /** Share of the hours attended so far, in percent. */
  readonly attendancePercent: Maybe<Scalars['Int']['output']>;
  /** Every change of state, the first one first. */
  readonly steps: ReadonlyArray<EnrolmentStep>;
  /** The state at the end of a day in Beijing, else now; null before the application. */
  readonly stateAsOf: Maybe<EnrolmentState>;
  readonly logbook: LogbookEntryConnection;
  /** Results, the newest first; a repeated assessment is a result of its own. */
  readonly assessments: ReadonlyArray<Assessment>;
  /** What is still missing for completion. */
  readonly progress: EnrolmentProgress;
  readonly certificate: Maybe<Certificate>;
  readonly version: Scalars['Int']['output'];
};

/** One person's place in a cohort, from the application to the end. */
export type EnrolmentStateAsOfArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** One person's place in a cohort, from the application to the end. */
export type EnrolmentLogbookArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LogbookFilter>;
  orderBy?: InputMaybe<LogbookOrder>;
};

export type EnrolmentState =
  'APPLIED' | 'WAITLISTED' | 'ADMITTED' | 'IN_TRAINING' | 'COMPLETED' | 'WITHDRAWN' | 'FAILED';

export type EnrolmentStep = {
  readonly __typename?: 'EnrolmentStep';
  /** From 1 upward. */
  readonly position: Scalars['Int']['output'];
  /** Null for the application itself. */
  readonly from: Maybe<EnrolmentState>;
  readonly to: EnrolmentState;
  readonly at: Scalars['DateTime']['output'];
  readonly actor: Scalars['String']['output'];
  readonly reason: Maybe<Scalars['String']['output']>;
};

/** Who learns: a doctor of the register, a medical student, or a member of a primary-level institution. */
export type Trainee = {
  readonly __typename?: 'Trainee';
  readonly id: Scalars['ID']['output'];
  readonly kind: TraineeKind;
  readonly doctor: Maybe<Doctor>;
  readonly institution: Maybe<Institution>;
  /** A student's school. */
  readonly school: Maybe<Scalars['String']['output']>;
  /** Null for a doctor, whose name stands in the register. */
  readonly name: Maybe<Scalars['String']['output']>;
};

export type TraineeKind = 'DOCTOR' | 'MEDICAL_STUDENT' | 'INSTITUTION_MEMBER';

/** Modules passed, cases confirmed and hours attended, against what completion needs. */
export type EnrolmentProgress = {
  readonly __typename?: 'EnrolmentProgress';
  readonly modulesPassed: Scalars['Int']['output'];
  readonly modulesRequired: Scalars['Int']['output'];
  readonly cases: ReadonlyArray<CaseProgress>;
  readonly attendanceReached: Scalars['Boolean']['output'];
  /** All modules passed, all case counts reached, and the attendance that the programme asks for. */
  readonly complete: Scalars['Boolean']['output'];
};

export type CaseProgress = {
  readonly __typename?: 'CaseProgress';
  readonly requirement: CaseRequirement;
  /** Entries that a supervisor confirmed and that count. */
  readonly confirmed: Scalars['Int']['output'];
};

/** A case in a trainee's logbook. It counts only once the supervisor confirmed it, and never changes then. */
export type LogbookEntry = {
  readonly __typename?: 'LogbookEntry';
  readonly id: Scalars['ID']['output'];
  readonly performedOn: Scalars['Date']['output'];
  readonly procedure: Scalars['String']['output'];
  readonly surgeryLevel: Maybe<Scalars['Int']['output']>;
  readonly participation: Participation;
  readonly state: LogbookState;
  readonly site: Maybe<Site>;
  /** Who confirmed or rejected it. */
  readonly supervisor: Maybe<Doctor>;
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  readonly note: Maybe<Scalars['String']['output']>;
  /** The required case for which it counts once confirmed. */
  readonly requirement: Maybe<CaseRequirement>;
  readonly version: Scalars['Int']['output'];
};

export type LogbookState = 'RECORDED' | 'CONFIRMED' | 'REJECTED';

export type Assessment = {
  readonly __typename?: 'Assessment';
  readonly id: Scalars['ID']['output'];
  readonly module: Module;
  readonly assessedOn: Scalars['Date']['output'];
  /** 0 to 100. */
  readonly score: Maybe<Scalars['Int']['output']>;
  readonly passed: Scalars['Boolean']['output'];
  readonly assessor: Maybe<Doctor>;
};

/** Training as it was held: one module of a cohort on one day. */
export type TeachingSession = {
  readonly __typename?: 'TeachingSession';
  readonly id: Scalars['ID']['output'];
  readonly cohort: Cohort;
  readonly module: Module;
  readonly heldOn: Scalars['Date']['output'];
  readonly minutes: Scalars['Int']['output'];
  /** For whose people it was held. */
  readonly hospital: Maybe<Hospital>;
  readonly institution: Maybe<Institution>;
  readonly teachers: Maybe<ReadonlyArray<Doctor>>;
  /** How many attended at least a part of it. */
  readonly trainees: Scalars['Int']['output'];
  /** How long each was there; with `earlier` also what was said before it was corrected. */
  readonly attendance: ReadonlyArray<SessionAttendance>;
  readonly version: Scalars['Int']['output'];
};

/** Training as it was held: one module of a cohort on one day. */
export type TeachingSessionAttendanceArgs = {
  earlier?: Scalars['Boolean']['input'];
};

export type SessionAttendance = {
  readonly __typename?: 'SessionAttendance';
  /** Null where the trainee is none of the viewer's business. */
  readonly enrolment: Maybe<Enrolment>;
  readonly minutes: Scalars['Int']['output'];
  /** From 1; a correction is a revision of its own. */
  readonly revision: Scalars['Int']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly actor: Scalars['String']['output'];
};

export type TeachingSessionConnection = {
  readonly __typename?: 'TeachingSessionConnection';
  readonly edges: ReadonlyArray<TeachingSessionEdge>;
  readonly nodes: ReadonlyArray<TeachingSession>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TeachingSessionEdge = {
  readonly __typename?: 'TeachingSessionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: TeachingSession;
};

/** A step in the life of a record, kept for ever. */
export type TrainingRecordStep = {
  readonly __typename?: 'TrainingRecordStep';
  /** The version that the record got by it. */
  readonly version: Scalars['Int']['output'];
  /** What it was then, or what was done to it. */
  readonly state: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
  readonly actor: Scalars['String']['output'];
  /** Why, or which of its parts. */
  readonly note: Maybe<Scalars['String']['output']>;
};

/** How many enrolments of a cohort were in each state at the end of a day in Beijing. */
export type CohortStanding = {
  readonly __typename?: 'CohortStanding';
  readonly applied: Scalars['Int']['output'];
  readonly waitlisted: Scalars['Int']['output'];
  readonly admitted: Scalars['Int']['output'];
  readonly inTraining: Scalars['Int']['output'];
  readonly completed: Scalars['Int']['output'];
  readonly withdrawn: Scalars['Int']['output'];
  readonly failed: Scalars['Int']['output'];
};

/** What a trainee holds after completion. Its number is unique and can be shown to anybody. */
export type Certificate = {
  readonly __typename?: 'Certificate';
  readonly id: Scalars['ID']['output'];
  readonly number: Scalars['String']['output'];
  readonly programme: Programme;
  readonly trainee: Trainee;
  readonly issuedOn: Scalars['Date']['output'];
  /** The first day on which it is no longer valid; null: it does not run out. */
  readonly validUntil: Maybe<Scalars['Date']['output']>;
  readonly state: CertificateState;
  readonly revokedOn: Maybe<Scalars['Date']['output']>;
  /** For the parties to the training; null for everybody else. */
  readonly revocationReason: Maybe<Scalars['String']['output']>;
  /** That it was issued, and that it was revoked; empty for those who are no party to the training. */
  readonly history: ReadonlyArray<TrainingRecordStep>;
  readonly version: Scalars['Int']['output'];
};

export type CertificateState =
  | 'VALID'
  /** It ran out. */
  | 'EXPIRED'
  | 'REVOKED';

/** An institution of primary care (基层医疗机构). */
export type Institution = {
  readonly __typename?: 'Institution';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly names: Names;
  readonly kind: InstitutionKind;
  readonly province: Maybe<Scalars['String']['output']>;
  readonly city: Maybe<Scalars['String']['output']>;
  readonly district: Maybe<Scalars['String']['output']>;
  readonly enrolments: EnrolmentConnection;
  readonly outreachEvents: OutreachEventConnection;
  readonly reported: Scalars['Boolean']['output'];
  readonly synthetic: Scalars['Boolean']['output'];
  readonly version: Scalars['Int']['output'];
  readonly sources: ReadonlyArray<Source>;
};

/** An institution of primary care (基层医疗机构). */
export type InstitutionNameArgs = {
  lang?: Language;
};

/** An institution of primary care (基层医疗机构). */
export type InstitutionEnrolmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnrolmentFilter>;
  orderBy?: InputMaybe<EnrolmentOrder>;
};

/** An institution of primary care (基层医疗机构). */
export type InstitutionOutreachEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OutreachEventFilter>;
  orderBy?: InputMaybe<OutreachEventOrder>;
};

export type InstitutionKind =
  /** 社区卫生服务中心 */
  | 'COMMUNITY_CENTRE'
  /** 乡镇卫生院 */
  | 'TOWNSHIP_CENTRE'
  /** 村卫生室 */
  | 'VILLAGE_CLINIC'
  /** 县级医院 */
  | 'COUNTY_HOSPITAL'
  | 'OTHER';

/** Work for people whom care does not reach: free clinics, missions, donated operations. */
export type OutreachEvent = {
  readonly __typename?: 'OutreachEvent';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly names: Names;
  readonly kind: OutreachKind;
  readonly state: OutreachState;
  readonly province: Maybe<Scalars['String']['output']>;
  readonly city: Maybe<Scalars['String']['output']>;
  readonly place: Maybe<Scalars['String']['output']>;
  /** The first day. */
  readonly startsOn: Scalars['Date']['output'];
  /** The day after the last. */
  readonly endsOn: Scalars['Date']['output'];
  readonly groups: Maybe<ReadonlyArray<Group>>;
  readonly doctors: Maybe<ReadonlyArray<Doctor>>;
  readonly institution: Maybe<Institution>;
  /** How many people were served: a count, nobody is named. Null until it is reported. */
  readonly peopleServed: Maybe<Scalars['Int']['output']>;
  readonly reported: Scalars['Boolean']['output'];
  readonly synthetic: Scalars['Boolean']['output'];
  readonly version: Scalars['Int']['output'];
  readonly sources: ReadonlyArray<Source>;
};

/** Work for people whom care does not reach: free clinics, missions, donated operations. */
export type OutreachEventNameArgs = {
  lang?: Language;
};

export type OutreachKind =
  /** 义诊 */
  | 'FREE_CLINIC'
  /** Work in a poor region. */
  | 'REGIONAL_MISSION'
  | 'DONATED_OPERATIONS';

export type OutreachState = 'PLANNED' | 'HELD' | 'CANCELLED';

export type ProgrammeFilter = {
  readonly kind?: InputMaybe<ReadonlyArray<ProgrammeKind>>;
  readonly state?: InputMaybe<ReadonlyArray<ProgrammeState>>;
  /** Hosted by one of these groups. */
  readonly hosts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Hosted by a group of this standing. Rests on a copy; refused while that is stale. */
  readonly hostStatus?: InputMaybe<ReadonlyArray<GroupStatus>>;
  /** Supervised by a doctor of this title. Rests on a copy; refused while that is stale. */
  readonly supervisorTitle?: InputMaybe<ReadonlyArray<DoctorTitle>>;
  readonly funding?: InputMaybe<ReadonlyArray<FundingKind>>;
  /** Published programmes that take applications for a free seat at this moment. */
  readonly openSeats?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of a specialty; programmes of its sub-specialties are included. */
  readonly specialty?: InputMaybe<Scalars['ID']['input']>;
  readonly city?: InputMaybe<Scalars['String']['input']>;
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ProgrammeOrder = {
  readonly field: ProgrammeOrderField;
  readonly direction?: OrderDirection;
};

export type ProgrammeOrderField =
  /** By the pinyin of the Chinese name. */
  'NAME' | 'PUBLISHED_ON';

export type ProgrammeConnection = {
  readonly __typename?: 'ProgrammeConnection';
  readonly edges: ReadonlyArray<ProgrammeEdge>;
  readonly nodes: ReadonlyArray<Programme>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ProgrammeEdge = {
  readonly __typename?: 'ProgrammeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Programme;
};

export type CohortFilter = {
  readonly programme?: InputMaybe<Scalars['ID']['input']>;
  /** Cohorts that take applications for a free seat at this moment. */
  readonly openSeats?: InputMaybe<Scalars['Boolean']['input']>;
  /** Cohorts that end after this day. */
  readonly endsAfter?: InputMaybe<Scalars['Date']['input']>;
  /** Cohorts that start before this day. */
  readonly startsBefore?: InputMaybe<Scalars['Date']['input']>;
  readonly city?: InputMaybe<Scalars['String']['input']>;
};

export type CohortOrder = {
  readonly field: CohortOrderField;
  readonly direction?: OrderDirection;
};

export type CohortOrderField = 'STARTS_ON' | 'APPLICATIONS_CLOSE_AT';

export type CohortConnection = {
  readonly __typename?: 'CohortConnection';
  readonly edges: ReadonlyArray<CohortEdge>;
  readonly nodes: ReadonlyArray<Cohort>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CohortEdge = {
  readonly __typename?: 'CohortEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Cohort;
};

export type EnrolmentFilter = {
  readonly state?: InputMaybe<ReadonlyArray<EnrolmentState>>;
  readonly programme?: InputMaybe<Scalars['ID']['input']>;
  readonly cohort?: InputMaybe<Scalars['ID']['input']>;
  readonly traineeKind?: InputMaybe<ReadonlyArray<TraineeKind>>;
  readonly supervisor?: InputMaybe<Scalars['ID']['input']>;
};

export type EnrolmentOrder = {
  readonly field: EnrolmentOrderField;
  readonly direction?: OrderDirection;
};

export type EnrolmentOrderField = 'APPLIED_AT' | 'STARTED_ON';

export type EnrolmentConnection = {
  readonly __typename?: 'EnrolmentConnection';
  readonly edges: ReadonlyArray<EnrolmentEdge>;
  readonly nodes: ReadonlyArray<Enrolment>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EnrolmentEdge = {
  readonly __typename?: 'EnrolmentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Enrolment;
};

export type LogbookFilter = {
  readonly state?: InputMaybe<ReadonlyArray<LogbookState>>;
  readonly participation?: InputMaybe<ReadonlyArray<Participation>>;
};

export type LogbookOrder = {
  readonly field: LogbookOrderField;
  readonly direction?: OrderDirection;
};

export type LogbookOrderField = 'PERFORMED_ON';

export type LogbookEntryConnection = {
  readonly __typename?: 'LogbookEntryConnection';
  readonly edges: ReadonlyArray<LogbookEntryEdge>;
  readonly nodes: ReadonlyArray<LogbookEntry>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type LogbookEntryEdge = {
  readonly __typename?: 'LogbookEntryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: LogbookEntry;
};

export type CertificateOrder = {
  readonly field: CertificateOrderField;
  readonly direction?: OrderDirection;
};

export type CertificateOrderField = 'ISSUED_ON' | 'VALID_UNTIL';

export type CertificateConnection = {
  readonly __typename?: 'CertificateConnection';
  readonly edges: ReadonlyArray<CertificateEdge>;
  readonly nodes: ReadonlyArray<Certificate>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CertificateEdge = {
  readonly __typename?: 'CertificateEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Certificate;
};

export type InstitutionFilter = {
  readonly kind?: InputMaybe<ReadonlyArray<InstitutionKind>>;
  readonly province?: InputMaybe<Scalars['String']['input']>;
  readonly city?: InputMaybe<Scalars['String']['input']>;
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

export type InstitutionOrder = {
  readonly field: InstitutionOrderField;
  readonly direction?: OrderDirection;
};

export type InstitutionOrderField =
  /** By the pinyin of the Chinese name. */
  'NAME';

export type InstitutionConnection = {
  readonly __typename?: 'InstitutionConnection';
  readonly edges: ReadonlyArray<InstitutionEdge>;
  readonly nodes: ReadonlyArray<Institution>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type InstitutionEdge = {
  readonly __typename?: 'InstitutionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Institution;
};

export type OutreachEventFilter = {
  readonly kind?: InputMaybe<ReadonlyArray<OutreachKind>>;
  readonly state?: InputMaybe<ReadonlyArray<OutreachState>>;
  /** Groups that take part. */
  readonly groups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly institution?: InputMaybe<Scalars['ID']['input']>;
  readonly province?: InputMaybe<Scalars['String']['input']>;
  /** Events that end after this day. */
  readonly endsAfter?: InputMaybe<Scalars['Date']['input']>;
  /** Events that start before this day. */
  readonly startsBefore?: InputMaybe<Scalars['Date']['input']>;
};

export type OutreachEventOrder = {
  readonly field: OutreachEventOrderField;
  readonly direction?: OrderDirection;
};

export type OutreachEventOrderField = 'STARTS_ON' | 'PEOPLE_SERVED';

export type OutreachEventConnection = {
  readonly __typename?: 'OutreachEventConnection';
  readonly edges: ReadonlyArray<OutreachEventEdge>;
  readonly nodes: ReadonlyArray<OutreachEvent>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OutreachEventEdge = {
  readonly __typename?: 'OutreachEventEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: OutreachEvent;
};

/** A group belongs to the groups subgraph; here are the programmes and events it takes part in. */
export type Group = {
  readonly __typename?: 'Group';
  readonly id: Scalars['ID']['output'];
  /** Programmes that the group hosts. */
  readonly programmes: Maybe<ProgrammeConnection>;
  readonly outreachEvents: Maybe<OutreachEventConnection>;
};

/** A group belongs to the groups subgraph; here are the programmes and events it takes part in. */
export type GroupProgrammesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgrammeFilter>;
  orderBy?: InputMaybe<ProgrammeOrder>;
};

/** A group belongs to the groups subgraph; here are the programmes and events it takes part in. */
export type GroupOutreachEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OutreachEventFilter>;
  orderBy?: InputMaybe<OutreachEventOrder>;
};

export type Hospital = {
  readonly __typename?: 'Hospital';
  readonly id: Scalars['ID']['output'];
  /** Programmes that the hospital hosts jointly. */
  readonly programmes: Maybe<ProgrammeConnection>;
};

export type HospitalProgrammesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgrammeFilter>;
  orderBy?: InputMaybe<ProgrammeOrder>;
};

export type Doctor = {
  readonly __typename?: 'Doctor';
  readonly id: Scalars['ID']['output'];
  /** Programmes whose trainees the doctor may supervise. */
  readonly supervises: Maybe<ProgrammeConnection>;
  /** Certificates that the doctor earned, also those that ran out or were revoked. */
  readonly certificates: Maybe<CertificateConnection>;
  /** The doctor's own training. */
  readonly enrolments: Maybe<EnrolmentConnection>;
};

export type DoctorSupervisesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgrammeFilter>;
  orderBy?: InputMaybe<ProgrammeOrder>;
};

export type DoctorCertificatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<CertificateOrder>;
};

export type DoctorEnrolmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnrolmentFilter>;
  orderBy?: InputMaybe<EnrolmentOrder>;
};

/** What ends soon for one group; this subgraph adds certificates. */
export type Expiring = {
  readonly __typename?: 'Expiring';
  readonly groupId: Scalars['ID']['output'];
  readonly days: Scalars['Int']['output'];
  /**
   * Certificates, neither revoked nor run out, of doctors engaged in the group, the soonest first; at
   * most 100. Null for other groups.
   */
  readonly certificates: Maybe<ReadonlyArray<Certificate>>;
};

/** What waits for one group's people; this subgraph adds applications. */
export type Tasks = {
  readonly __typename?: 'Tasks';
  readonly groupId: Scalars['ID']['output'];
  /**
   * Applications to programmes that the group hosts, the oldest first; at most 100.
   * Null for other groups.
   */
  readonly enrolments: Maybe<ReadonlyArray<Enrolment>>;
};

/** A clinical subject of the national list (诊疗科目); the hospitals subgraph owns it. */
export type Specialty = {
  readonly __typename?: 'Specialty';
  readonly code: Scalars['ID']['output'];
};

export type Site = {
  readonly __typename?: 'Site';
  readonly id: Scalars['ID']['output'];
};

export type Partner = {
  readonly __typename?: 'Partner';
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
  Programme: Programme;
  Module: Module;
  Cohort: Cohort;
  Enrolment: Enrolment;
  Trainee: Trainee;
  LogbookEntry: LogbookEntry;
  Assessment: Assessment;
  TeachingSession: TeachingSession;
  Certificate: Certificate;
  Institution: Institution;
  OutreachEvent: OutreachEvent;
  Group: Group;
  Hospital: Hospital;
  Doctor: Doctor;
  Expiring: Expiring;
  Tasks: Tasks;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Programme: { __typename: 'Programme' } & GraphQLRecursivePick<
    FederationTypes['Programme'],
    { id: true }
  >;
  Module: { __typename: 'Module' } & GraphQLRecursivePick<FederationTypes['Module'], { id: true }>;
  Cohort: { __typename: 'Cohort' } & GraphQLRecursivePick<FederationTypes['Cohort'], { id: true }>;
  Enrolment: { __typename: 'Enrolment' } & GraphQLRecursivePick<
    FederationTypes['Enrolment'],
    { id: true }
  >;
  Trainee: { __typename: 'Trainee' } & GraphQLRecursivePick<
    FederationTypes['Trainee'],
    { id: true }
  >;
  LogbookEntry: { __typename: 'LogbookEntry' } & GraphQLRecursivePick<
    FederationTypes['LogbookEntry'],
    { id: true }
  >;
  Assessment: { __typename: 'Assessment' } & GraphQLRecursivePick<
    FederationTypes['Assessment'],
    { id: true }
  >;
  TeachingSession: { __typename: 'TeachingSession' } & GraphQLRecursivePick<
    FederationTypes['TeachingSession'],
    { id: true }
  >;
  Certificate: { __typename: 'Certificate' } & GraphQLRecursivePick<
    FederationTypes['Certificate'],
    { id: true }
  >;
  Institution: { __typename: 'Institution' } & GraphQLRecursivePick<
    FederationTypes['Institution'],
    { id: true }
  >;
  OutreachEvent: { __typename: 'OutreachEvent' } & GraphQLRecursivePick<
    FederationTypes['OutreachEvent'],
    { id: true }
  >;
  Group: { __typename: 'Group' } & GraphQLRecursivePick<FederationTypes['Group'], { id: true }>;
  Hospital: { __typename: 'Hospital' } & GraphQLRecursivePick<
    FederationTypes['Hospital'],
    { id: true }
  >;
  Doctor: { __typename: 'Doctor' } & GraphQLRecursivePick<FederationTypes['Doctor'], { id: true }>;
  Expiring: { __typename: 'Expiring' } & GraphQLRecursivePick<
    FederationTypes['Expiring'],
    { groupId: true; days: true }
  >;
  Tasks: { __typename: 'Tasks' } & GraphQLRecursivePick<
    FederationTypes['Tasks'],
    { groupId: true }
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
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OpenCohortInput: OpenCohortInput;
  UpdateCohortInput: UpdateCohortInput;
  CancelCohortInput: CancelCohortInput;
  ApplyToCohortInput: ApplyToCohortInput;
  TraineeInput: TraineeInput;
  StudentInput: StudentInput;
  InstitutionMemberInput: InstitutionMemberInput;
  AdmitApplicantInput: AdmitApplicantInput;
  WaitlistApplicantInput: WaitlistApplicantInput;
  AssignSupervisorInput: AssignSupervisorInput;
  StartTrainingInput: StartTrainingInput;
  WithdrawEnrolmentInput: WithdrawEnrolmentInput;
  FailEnrolmentInput: FailEnrolmentInput;
  CompleteEnrolmentInput: CompleteEnrolmentInput;
  DraftProgrammeInput: DraftProgrammeInput;
  UpdateProgrammeInput: UpdateProgrammeInput;
  JointHospitalInput: JointHospitalInput;
  ProgrammeFundingInput: ProgrammeFundingInput;
  PlanModulesInput: PlanModulesInput;
  ModuleInput: ModuleInput;
  CaseRequirementInput: CaseRequirementInput;
  PublishProgrammeInput: PublishProgrammeInput;
  CloseProgrammeInput: CloseProgrammeInput;
  RecordSessionAttendanceInput: RecordSessionAttendanceInput;
  SessionAttendanceInput: SessionAttendanceInput;
  CorrectSessionAttendanceInput: CorrectSessionAttendanceInput;
  RecordLogbookEntryInput: RecordLogbookEntryInput;
  ConfirmLogbookEntryInput: ConfirmLogbookEntryInput;
  RejectLogbookEntryInput: RejectLogbookEntryInput;
  RecordModuleAssessmentInput: RecordModuleAssessmentInput;
  IssueCertificateInput: IssueCertificateInput;
  RevokeCertificateInput: RevokeCertificateInput;
  RegisterInstitutionInput: RegisterInstitutionInput;
  UpdateInstitutionInput: UpdateInstitutionInput;
  PlanOutreachEventInput: PlanOutreachEventInput;
  RecordOutreachEventInput: RecordOutreachEventInput;
  CancelOutreachEventInput: CancelOutreachEventInput;
  Programme: ResolverTypeWrapper<import('./programmes/entities/programme').Programme>;
  ProgrammeKind: ProgrammeKind;
  ProgrammeState: ProgrammeState;
  ProgrammeFunding: ResolverTypeWrapper<import('./programmes/programme-funding').ProgrammeFunding>;
  FundingKind: FundingKind;
  JointHospital: ResolverTypeWrapper<
    import('./programmes/entities/programme-hospital').ProgrammeHospital
  >;
  Module: ResolverTypeWrapper<import('./programmes/entities/programme-module').ProgrammeModule>;
  ModuleKind: ModuleKind;
  CaseRequirement: ResolverTypeWrapper<
    import('./programmes/entities/case-requirement').CaseRequirement
  >;
  Participation: Participation;
  Cohort: ResolverTypeWrapper<import('./programmes/entities/cohort').Cohort>;
  CohortPhase: CohortPhase;
  Enrolment: ResolverTypeWrapper<import('./enrolments/entities/enrolment').Enrolment>;
  EnrolmentState: EnrolmentState;
  EnrolmentStep: ResolverTypeWrapper<import('./enrolments/entities/enrolment-step').EnrolmentStep>;
  Trainee: ResolverTypeWrapper<import('./enrolments/entities/trainee').Trainee>;
  TraineeKind: TraineeKind;
  EnrolmentProgress: ResolverTypeWrapper<
    import('./enrolments/enrolment-progress').EnrolmentProgress
  >;
  CaseProgress: ResolverTypeWrapper<import('./enrolments/enrolment-progress').CaseProgress>;
  LogbookEntry: ResolverTypeWrapper<import('./enrolments/entities/logbook-entry').LogbookEntry>;
  LogbookState: LogbookState;
  Assessment: ResolverTypeWrapper<import('./enrolments/entities/assessment').Assessment>;
  TeachingSession: ResolverTypeWrapper<
    import('./sessions/entities/teaching-session').TeachingSession
  >;
  SessionAttendance: ResolverTypeWrapper<
    import('./sessions/entities/attendance-record').AttendanceRecord
  >;
  TeachingSessionConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./sessions/entities/teaching-session').TeachingSession
    >
  >;
  TeachingSessionEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./sessions/entities/teaching-session').TeachingSession
    >
  >;
  TrainingRecordStep: ResolverTypeWrapper<import('./records/entities/record-step').RecordStep>;
  CohortStanding: ResolverTypeWrapper<CohortStanding>;
  Certificate: ResolverTypeWrapper<import('./enrolments/entities/certificate').Certificate>;
  CertificateState: CertificateState;
  Institution: ResolverTypeWrapper<import('./outreach/entities/institution').Institution>;
  InstitutionKind: InstitutionKind;
  OutreachEvent: ResolverTypeWrapper<import('./outreach/entities/outreach-event').OutreachEvent>;
  OutreachKind: OutreachKind;
  OutreachState: OutreachState;
  ProgrammeFilter: ProgrammeFilter;
  ProgrammeOrder: ProgrammeOrder;
  ProgrammeOrderField: ProgrammeOrderField;
  ProgrammeConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./programmes/entities/programme').Programme
    >
  >;
  ProgrammeEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./programmes/entities/programme').Programme
    >
  >;
  CohortFilter: CohortFilter;
  CohortOrder: CohortOrder;
  CohortOrderField: CohortOrderField;
  CohortConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./programmes/entities/cohort').Cohort
    >
  >;
  CohortEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./programmes/entities/cohort').Cohort
    >
  >;
  EnrolmentFilter: EnrolmentFilter;
  EnrolmentOrder: EnrolmentOrder;
  EnrolmentOrderField: EnrolmentOrderField;
  EnrolmentConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./enrolments/entities/enrolment').Enrolment
    >
  >;
  EnrolmentEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./enrolments/entities/enrolment').Enrolment
    >
  >;
  LogbookFilter: LogbookFilter;
  LogbookOrder: LogbookOrder;
  LogbookOrderField: LogbookOrderField;
  LogbookEntryConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./enrolments/entities/logbook-entry').LogbookEntry
    >
  >;
  LogbookEntryEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./enrolments/entities/logbook-entry').LogbookEntry
    >
  >;
  CertificateOrder: CertificateOrder;
  CertificateOrderField: CertificateOrderField;
  CertificateConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./enrolments/entities/certificate').Certificate
    >
  >;
  CertificateEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./enrolments/entities/certificate').Certificate
    >
  >;
  InstitutionFilter: InstitutionFilter;
  InstitutionOrder: InstitutionOrder;
  InstitutionOrderField: InstitutionOrderField;
  InstitutionConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./outreach/entities/institution').Institution
    >
  >;
  InstitutionEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./outreach/entities/institution').Institution
    >
  >;
  OutreachEventFilter: OutreachEventFilter;
  OutreachEventOrder: OutreachEventOrder;
  OutreachEventOrderField: OutreachEventOrderField;
  OutreachEventConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./outreach/entities/outreach-event').OutreachEvent
    >
  >;
  OutreachEventEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./outreach/entities/outreach-event').OutreachEvent
    >
  >;
  Group: ResolverTypeWrapper<import('../../platform/reference').Reference>;
  Hospital: ResolverTypeWrapper<import('../../platform/reference').Reference>;
  Doctor: ResolverTypeWrapper<import('../../platform/reference').Reference>;
  Expiring: ResolverTypeWrapper<import('./enrolments/expiring-key').ExpiringKey>;
  Tasks: ResolverTypeWrapper<import('./enrolments/tasks-key').TasksKey>;
  Specialty: ResolverTypeWrapper<Specialty>;
  Site: ResolverTypeWrapper<import('../../platform/reference').Reference>;
  Partner: ResolverTypeWrapper<import('../../platform/reference').Reference>;
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
  Mutation: Record<PropertyKey, never>;
  OpenCohortInput: OpenCohortInput;
  UpdateCohortInput: UpdateCohortInput;
  CancelCohortInput: CancelCohortInput;
  ApplyToCohortInput: ApplyToCohortInput;
  TraineeInput: TraineeInput;
  StudentInput: StudentInput;
  InstitutionMemberInput: InstitutionMemberInput;
  AdmitApplicantInput: AdmitApplicantInput;
  WaitlistApplicantInput: WaitlistApplicantInput;
  AssignSupervisorInput: AssignSupervisorInput;
  StartTrainingInput: StartTrainingInput;
  WithdrawEnrolmentInput: WithdrawEnrolmentInput;
  FailEnrolmentInput: FailEnrolmentInput;
  CompleteEnrolmentInput: CompleteEnrolmentInput;
  DraftProgrammeInput: DraftProgrammeInput;
  UpdateProgrammeInput: UpdateProgrammeInput;
  JointHospitalInput: JointHospitalInput;
  ProgrammeFundingInput: ProgrammeFundingInput;
  PlanModulesInput: PlanModulesInput;
  ModuleInput: ModuleInput;
  CaseRequirementInput: CaseRequirementInput;
  PublishProgrammeInput: PublishProgrammeInput;
  CloseProgrammeInput: CloseProgrammeInput;
  RecordSessionAttendanceInput: RecordSessionAttendanceInput;
  SessionAttendanceInput: SessionAttendanceInput;
  CorrectSessionAttendanceInput: CorrectSessionAttendanceInput;
  RecordLogbookEntryInput: RecordLogbookEntryInput;
  ConfirmLogbookEntryInput: ConfirmLogbookEntryInput;
  RejectLogbookEntryInput: RejectLogbookEntryInput;
  RecordModuleAssessmentInput: RecordModuleAssessmentInput;
  IssueCertificateInput: IssueCertificateInput;
  RevokeCertificateInput: RevokeCertificateInput;
  RegisterInstitutionInput: RegisterInstitutionInput;
  UpdateInstitutionInput: UpdateInstitutionInput;
  PlanOutreachEventInput: PlanOutreachEventInput;
  RecordOutreachEventInput: RecordOutreachEventInput;
  CancelOutreachEventInput: CancelOutreachEventInput;
  Programme: import('./programmes/entities/programme').Programme;
  ProgrammeFunding: import('./programmes/programme-funding').ProgrammeFunding;
  JointHospital: import('./programmes/entities/programme-hospital').ProgrammeHospital;
  Module: import('./programmes/entities/programme-module').ProgrammeModule;
  CaseRequirement: import('./programmes/entities/case-requirement').CaseRequirement;
  Cohort: import('./programmes/entities/cohort').Cohort;
  Enrolment: import('./enrolments/entities/enrolment').Enrolment;
  EnrolmentStep: import('./enrolments/entities/enrolment-step').EnrolmentStep;
  Trainee: import('./enrolments/entities/trainee').Trainee;
  EnrolmentProgress: import('./enrolments/enrolment-progress').EnrolmentProgress;
  CaseProgress: import('./enrolments/enrolment-progress').CaseProgress;
  LogbookEntry: import('./enrolments/entities/logbook-entry').LogbookEntry;
  Assessment: import('./enrolments/entities/assessment').Assessment;
  TeachingSession: import('./sessions/entities/teaching-session').TeachingSession;
  SessionAttendance: import('./sessions/entities/attendance-record').AttendanceRecord;
  TeachingSessionConnection: import('../../platform/connection/connection').Connection<
    import('./sessions/entities/teaching-session').TeachingSession
  >;
  TeachingSessionEdge: import('../../platform/connection/connection').Edge<
    import('./sessions/entities/teaching-session').TeachingSession
  >;
  TrainingRecordStep: import('./records/entities/record-step').RecordStep;
  CohortStanding: CohortStanding;
  Certificate: import('./enrolments/entities/certificate').Certificate;
  Institution: import('./outreach/entities/institution').Institution;
  OutreachEvent: import('./outreach/entities/outreach-event').OutreachEvent;
  ProgrammeFilter: ProgrammeFilter;
  ProgrammeOrder: ProgrammeOrder;
  ProgrammeConnection: import('../../platform/connection/connection').Connection<
    import('./programmes/entities/programme').Programme
  >;
  ProgrammeEdge: import('../../platform/connection/connection').Edge<
    import('./programmes/entities/programme').Programme
  >;
  CohortFilter: CohortFilter;
  CohortOrder: CohortOrder;
  CohortConnection: import('../../platform/connection/connection').Connection<
    import('./programmes/entities/cohort').Cohort
  >;
  CohortEdge: import('../../platform/connection/connection').Edge<
    import('./programmes/entities/cohort').Cohort
  >;
  EnrolmentFilter: EnrolmentFilter;
  EnrolmentOrder: EnrolmentOrder;
  EnrolmentConnection: import('../../platform/connection/connection').Connection<
    import('./enrolments/entities/enrolment').Enrolment
  >;
  EnrolmentEdge: import('../../platform/connection/connection').Edge<
    import('./enrolments/entities/enrolment').Enrolment
  >;
  LogbookFilter: LogbookFilter;
  LogbookOrder: LogbookOrder;
  LogbookEntryConnection: import('../../platform/connection/connection').Connection<
    import('./enrolments/entities/logbook-entry').LogbookEntry
  >;
  LogbookEntryEdge: import('../../platform/connection/connection').Edge<
    import('./enrolments/entities/logbook-entry').LogbookEntry
  >;
  CertificateOrder: CertificateOrder;
  CertificateConnection: import('../../platform/connection/connection').Connection<
    import('./enrolments/entities/certificate').Certificate
  >;
  CertificateEdge: import('../../platform/connection/connection').Edge<
    import('./enrolments/entities/certificate').Certificate
  >;
  InstitutionFilter: InstitutionFilter;
  InstitutionOrder: InstitutionOrder;
  InstitutionConnection: import('../../platform/connection/connection').Connection<
    import('./outreach/entities/institution').Institution
  >;
  InstitutionEdge: import('../../platform/connection/connection').Edge<
    import('./outreach/entities/institution').Institution
  >;
  OutreachEventFilter: OutreachEventFilter;
  OutreachEventOrder: OutreachEventOrder;
  OutreachEventConnection: import('../../platform/connection/connection').Connection<
    import('./outreach/entities/outreach-event').OutreachEvent
  >;
  OutreachEventEdge: import('../../platform/connection/connection').Edge<
    import('./outreach/entities/outreach-event').OutreachEvent
  >;
  Group: import('../../platform/reference').Reference;
  Hospital: import('../../platform/reference').Reference;
  Doctor: import('../../platform/reference').Reference;
  Expiring: import('./enrolments/expiring-key').ExpiringKey;
  Tasks: import('./enrolments/tasks-key').TasksKey;
  Specialty: Specialty;
  Site: import('../../platform/reference').Reference;
  Partner: import('../../platform/reference').Reference;
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
  programme?: Resolver<
    Maybe<ResolversTypes['Programme']>,
    ParentType,
    ContextType,
    RequireFields<QueryProgrammeArgs, 'id'>
  >;
  programmes?: Resolver<
    ResolversTypes['ProgrammeConnection'],
    ParentType,
    ContextType,
    Partial<QueryProgrammesArgs>
  >;
  cohort?: Resolver<
    Maybe<ResolversTypes['Cohort']>,
    ParentType,
    ContextType,
    RequireFields<QueryCohortArgs, 'id'>
  >;
  cohorts?: Resolver<
    ResolversTypes['CohortConnection'],
    ParentType,
    ContextType,
    Partial<QueryCohortsArgs>
  >;
  enrolment?: Resolver<
    Maybe<ResolversTypes['Enrolment']>,
    ParentType,
    ContextType,
    RequireFields<QueryEnrolmentArgs, 'id'>
  >;
  enrolments?: Resolver<
    ResolversTypes['EnrolmentConnection'],
    ParentType,
    ContextType,
    Partial<QueryEnrolmentsArgs>
  >;
  institution?: Resolver<
    Maybe<ResolversTypes['Institution']>,
    ParentType,
    ContextType,
    RequireFields<QueryInstitutionArgs, 'id'>
  >;
  institutions?: Resolver<
    ResolversTypes['InstitutionConnection'],
    ParentType,
    ContextType,
    Partial<QueryInstitutionsArgs>
  >;
  outreachEvent?: Resolver<
    Maybe<ResolversTypes['OutreachEvent']>,
    ParentType,
    ContextType,
    RequireFields<QueryOutreachEventArgs, 'id'>
  >;
  outreachEvents?: Resolver<
    ResolversTypes['OutreachEventConnection'],
    ParentType,
    ContextType,
    Partial<QueryOutreachEventsArgs>
  >;
  verifyCertificate?: Resolver<
    Maybe<ResolversTypes['Certificate']>,
    ParentType,
    ContextType,
    RequireFields<QueryVerifyCertificateArgs, 'number'>
  >;
  trainingEvents?: Resolver<
    ResolversTypes['EventPage'],
    ParentType,
    ContextType,
    Partial<QueryTrainingEventsArgs>
  >;
  trainingSlice?: Resolver<
    ReadonlyArray<ResolversTypes['SliceFigure']>,
    ParentType,
    ContextType,
    RequireFields<QueryTrainingSliceArgs, 'from' | 'to'>
  >;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  draftProgramme?: Resolver<
    ResolversTypes['Programme'],
    ParentType,
    ContextType,
    RequireFields<MutationDraftProgrammeArgs, 'input'>
  >;
  updateProgramme?: Resolver<
    ResolversTypes['Programme'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateProgrammeArgs, 'input'>
  >;
  planModules?: Resolver<
    ResolversTypes['Programme'],
    ParentType,
    ContextType,
    RequireFields<MutationPlanModulesArgs, 'input'>
  >;
  publishProgramme?: Resolver<
    ResolversTypes['Programme'],
    ParentType,
    ContextType,
    RequireFields<MutationPublishProgrammeArgs, 'input'>
  >;
  closeProgramme?: Resolver<
    ResolversTypes['Programme'],
    ParentType,
    ContextType,
    RequireFields<MutationCloseProgrammeArgs, 'input'>
  >;
  openCohort?: Resolver<
    ResolversTypes['Cohort'],
    ParentType,
    ContextType,
    RequireFields<MutationOpenCohortArgs, 'input'>
  >;
  updateCohort?: Resolver<
    ResolversTypes['Cohort'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateCohortArgs, 'input'>
  >;
  cancelCohort?: Resolver<
    ResolversTypes['Cohort'],
    ParentType,
    ContextType,
    RequireFields<MutationCancelCohortArgs, 'input'>
  >;
  applyToCohort?: Resolver<
    ResolversTypes['Enrolment'],
    ParentType,
    ContextType,
    RequireFields<MutationApplyToCohortArgs, 'input'>
  >;
  admitApplicant?: Resolver<
    ResolversTypes['Enrolment'],
    ParentType,
    ContextType,
    RequireFields<MutationAdmitApplicantArgs, 'input'>
  >;
  waitlistApplicant?: Resolver<
    ResolversTypes['Enrolment'],
    ParentType,
    ContextType,
    RequireFields<MutationWaitlistApplicantArgs, 'input'>
  >;
  assignSupervisor?: Resolver<
    ResolversTypes['Enrolment'],
    ParentType,
    ContextType,
    RequireFields<MutationAssignSupervisorArgs, 'input'>
  >;
  startTraining?: Resolver<
    ResolversTypes['Enrolment'],
    ParentType,
    ContextType,
    RequireFields<MutationStartTrainingArgs, 'input'>
  >;
  withdrawEnrolment?: Resolver<
    ResolversTypes['Enrolment'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawEnrolmentArgs, 'input'>
  >;
  failEnrolment?: Resolver<
    ResolversTypes['Enrolment'],
    ParentType,
    ContextType,
    RequireFields<MutationFailEnrolmentArgs, 'input'>
  >;
  completeEnrolment?: Resolver<
    ResolversTypes['Enrolment'],
    ParentType,
    ContextType,
    RequireFields<MutationCompleteEnrolmentArgs, 'input'>
  >;
  recordSessionAttendance?: Resolver<
    ResolversTypes['TeachingSession'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordSessionAttendanceArgs, 'input'>
  >;
  correctSessionAttendance?: Resolver<
    ResolversTypes['TeachingSession'],
    ParentType,
    ContextType,
    RequireFields<MutationCorrectSessionAttendanceArgs, 'input'>
  >;
  recordLogbookEntry?: Resolver<
    ResolversTypes['LogbookEntry'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordLogbookEntryArgs, 'input'>
  >;
  confirmLogbookEntry?: Resolver<
    ResolversTypes['LogbookEntry'],
    ParentType,
    ContextType,
    RequireFields<MutationConfirmLogbookEntryArgs, 'input'>
  >;
  rejectLogbookEntry?: Resolver<
    ResolversTypes['LogbookEntry'],
    ParentType,
    ContextType,
    RequireFields<MutationRejectLogbookEntryArgs, 'input'>
  >;
  recordModuleAssessment?: Resolver<
    ResolversTypes['Assessment'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordModuleAssessmentArgs, 'input'>
  >;
  issueCertificate?: Resolver<
    ResolversTypes['Certificate'],
    ParentType,
    ContextType,
    RequireFields<MutationIssueCertificateArgs, 'input'>
  >;
  revokeCertificate?: Resolver<
    ResolversTypes['Certificate'],
    ParentType,
    ContextType,
    RequireFields<MutationRevokeCertificateArgs, 'input'>
  >;
  registerInstitution?: Resolver<
    ResolversTypes['Institution'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterInstitutionArgs, 'input'>
  >;
  updateInstitution?: Resolver<
    ResolversTypes['Institution'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateInstitutionArgs, 'input'>
  >;
  planOutreachEvent?: Resolver<
    ResolversTypes['OutreachEvent'],
    ParentType,
    ContextType,
    RequireFields<MutationPlanOutreachEventArgs, 'input'>
  >;
  recordOutreachEvent?: Resolver<
    ResolversTypes['OutreachEvent'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordOutreachEventArgs, 'input'>
  >;
  cancelOutreachEvent?: Resolver<
    ResolversTypes['OutreachEvent'],
    ParentType,
    ContextType,
    RequireFields<MutationCancelOutreachEventArgs, 'input'>
  >;
};

export type ProgrammeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme'],
  FederationReferenceType extends FederationReferenceTypes['Programme'] =
    FederationReferenceTypes['Programme'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Programme']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<ProgrammeNameArgs, 'lang'>
  >;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProgrammeKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProgrammeState'], ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  specialties?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Specialty']>>,
    ParentType,
    ContextType
  >;
  hosts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Group']>>, ParentType, ContextType>;
  jointHospitals?: Resolver<
    ReadonlyArray<ResolversTypes['JointHospital']>,
    ParentType,
    ContextType
  >;
  universities?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  jointlyWith?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  funding?: Resolver<Maybe<ResolversTypes['ProgrammeFunding']>, ParentType, ContextType>;
  supervisors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Doctor']>>, ParentType, ContextType>;
  modules?: Resolver<ReadonlyArray<ResolversTypes['Module']>, ParentType, ContextType>;
  prerequisites?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  cohorts?: Resolver<
    ResolversTypes['CohortConnection'],
    ParentType,
    ContextType,
    Partial<ProgrammeCohortsArgs>
  >;
  enrolments?: Resolver<
    ResolversTypes['EnrolmentConnection'],
    ParentType,
    ContextType,
    Partial<ProgrammeEnrolmentsArgs>
  >;
  requiredAttendancePercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['TrainingRecordStep']>, ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type ProgrammeFundingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProgrammeFunding'] =
    ResolversParentTypes['ProgrammeFunding'],
> = {
  kind?: Resolver<ResolversTypes['FundingKind'], ParentType, ContextType>;
  funder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
};

export type JointHospitalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['JointHospital'] = ResolversParentTypes['JointHospital'],
> = {
  hospital?: Resolver<Maybe<ResolversTypes['Hospital']>, ParentType, ContextType>;
  leading?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  accreditedBase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ModuleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Module'] = ResolversParentTypes['Module'],
  FederationReferenceType extends FederationReferenceTypes['Module'] =
    FederationReferenceTypes['Module'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Module']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<ModuleNameArgs, 'lang'>
  >;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ModuleKind'], ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  requiredCases?: Resolver<
    ReadonlyArray<ResolversTypes['CaseRequirement']>,
    ParentType,
    ContextType
  >;
};

export type CaseRequirementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CaseRequirement'] =
    ResolversParentTypes['CaseRequirement'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  surgeryLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  participation?: Resolver<ResolversTypes['Participation'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CohortResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Cohort'] = ResolversParentTypes['Cohort'],
  FederationReferenceType extends FederationReferenceTypes['Cohort'] =
    FederationReferenceTypes['Cohort'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Cohort']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seatsTaken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seatsOpen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  applicationsOpenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  applicationsCloseAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['CohortPhase'], ParentType, ContextType>;
  enrolments?: Resolver<
    ResolversTypes['EnrolmentConnection'],
    ParentType,
    ContextType,
    Partial<CohortEnrolmentsArgs>
  >;
  sessions?: Resolver<
    ResolversTypes['TeachingSessionConnection'],
    ParentType,
    ContextType,
    Partial<CohortSessionsArgs>
  >;
  standing?: Resolver<
    ResolversTypes['CohortStanding'],
    ParentType,
    ContextType,
    RequireFields<CohortStandingArgs, 'asOf'>
  >;
  history?: Resolver<ReadonlyArray<ResolversTypes['TrainingRecordStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnrolmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Enrolment'] = ResolversParentTypes['Enrolment'],
  FederationReferenceType extends FederationReferenceTypes['Enrolment'] =
    FederationReferenceTypes['Enrolment'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Enrolment']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  cohort?: Resolver<ResolversTypes['Cohort'], ParentType, ContextType>;
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EnrolmentState'], ParentType, ContextType>;
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  waitingPosition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  supervisor?: Resolver<Maybe<ResolversTypes['Doctor']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  attendancePercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['EnrolmentStep']>, ParentType, ContextType>;
  stateAsOf?: Resolver<
    Maybe<ResolversTypes['EnrolmentState']>,
    ParentType,
    ContextType,
    Partial<EnrolmentStateAsOfArgs>
  >;
  logbook?: Resolver<
    ResolversTypes['LogbookEntryConnection'],
    ParentType,
    ContextType,
    Partial<EnrolmentLogbookArgs>
  >;
  assessments?: Resolver<ReadonlyArray<ResolversTypes['Assessment']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['EnrolmentProgress'], ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnrolmentStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EnrolmentStep'] = ResolversParentTypes['EnrolmentStep'],
> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['EnrolmentState']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['EnrolmentState'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TraineeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Trainee'] = ResolversParentTypes['Trainee'],
  FederationReferenceType extends FederationReferenceTypes['Trainee'] =
    FederationReferenceTypes['Trainee'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Trainee']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TraineeKind'], ParentType, ContextType>;
  doctor?: Resolver<Maybe<ResolversTypes['Doctor']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnrolmentProgressResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EnrolmentProgress'] =
    ResolversParentTypes['EnrolmentProgress'],
> = {
  modulesPassed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  modulesRequired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['CaseProgress']>, ParentType, ContextType>;
  attendanceReached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CaseProgressResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CaseProgress'] = ResolversParentTypes['CaseProgress'],
> = {
  requirement?: Resolver<ResolversTypes['CaseRequirement'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LogbookEntryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LogbookEntry'] = ResolversParentTypes['LogbookEntry'],
  FederationReferenceType extends FederationReferenceTypes['LogbookEntry'] =
    FederationReferenceTypes['LogbookEntry'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['LogbookEntry']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  performedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  surgeryLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  participation?: Resolver<ResolversTypes['Participation'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LogbookState'], ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  supervisor?: Resolver<Maybe<ResolversTypes['Doctor']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requirement?: Resolver<Maybe<ResolversTypes['CaseRequirement']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssessmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment'],
  FederationReferenceType extends FederationReferenceTypes['Assessment'] =
    FederationReferenceTypes['Assessment'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Assessment']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  module?: Resolver<ResolversTypes['Module'], ParentType, ContextType>;
  assessedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  assessor?: Resolver<Maybe<ResolversTypes['Doctor']>, ParentType, ContextType>;
};

export type TeachingSessionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TeachingSession'] =
    ResolversParentTypes['TeachingSession'],
  FederationReferenceType extends FederationReferenceTypes['TeachingSession'] =
    FederationReferenceTypes['TeachingSession'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['TeachingSession']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cohort?: Resolver<ResolversTypes['Cohort'], ParentType, ContextType>;
  module?: Resolver<ResolversTypes['Module'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hospital?: Resolver<Maybe<ResolversTypes['Hospital']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  teachers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Doctor']>>, ParentType, ContextType>;
  trainees?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attendance?: Resolver<
    ReadonlyArray<ResolversTypes['SessionAttendance']>,
    ParentType,
    ContextType,
    RequireFields<TeachingSessionAttendanceArgs, 'earlier'>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SessionAttendanceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SessionAttendance'] =
    ResolversParentTypes['SessionAttendance'],
> = {
  enrolment?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TeachingSessionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TeachingSessionConnection'] =
    ResolversParentTypes['TeachingSessionConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TeachingSessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TeachingSession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeachingSessionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TeachingSessionEdge'] =
    ResolversParentTypes['TeachingSessionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TeachingSession'], ParentType, ContextType>;
};

export type TrainingRecordStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TrainingRecordStep'] =
    ResolversParentTypes['TrainingRecordStep'],
> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CohortStandingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CohortStanding'] =
    ResolversParentTypes['CohortStanding'],
> = {
  applied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitlisted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  admitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inTraining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertificateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate'],
  FederationReferenceType extends FederationReferenceTypes['Certificate'] =
    FederationReferenceTypes['Certificate'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Certificate']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  trainee?: Resolver<ResolversTypes['Trainee'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CertificateState'], ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revocationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['TrainingRecordStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstitutionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution'],
  FederationReferenceType extends FederationReferenceTypes['Institution'] =
    FederationReferenceTypes['Institution'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Institution']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<InstitutionNameArgs, 'lang'>
  >;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstitutionKind'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enrolments?: Resolver<
    ResolversTypes['EnrolmentConnection'],
    ParentType,
    ContextType,
    Partial<InstitutionEnrolmentsArgs>
  >;
  outreachEvents?: Resolver<
    ResolversTypes['OutreachEventConnection'],
    ParentType,
    ContextType,
    Partial<InstitutionOutreachEventsArgs>
  >;
  reported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type OutreachEventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OutreachEvent'] = ResolversParentTypes['OutreachEvent'],
  FederationReferenceType extends FederationReferenceTypes['OutreachEvent'] =
    FederationReferenceTypes['OutreachEvent'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['OutreachEvent']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<OutreachEventNameArgs, 'lang'>
  >;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OutreachKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OutreachState'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  groups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Group']>>, ParentType, ContextType>;
  doctors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Doctor']>>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  peopleServed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type ProgrammeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProgrammeConnection'] =
    ResolversParentTypes['ProgrammeConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProgrammeEdge'] = ResolversParentTypes['ProgrammeEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
};

export type CohortConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CohortConnection'] =
    ResolversParentTypes['CohortConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CohortEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Cohort']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CohortEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CohortEdge'] = ResolversParentTypes['CohortEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Cohort'], ParentType, ContextType>;
};

export type EnrolmentConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EnrolmentConnection'] =
    ResolversParentTypes['EnrolmentConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EnrolmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnrolmentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EnrolmentEdge'] = ResolversParentTypes['EnrolmentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enrolment'], ParentType, ContextType>;
};

export type LogbookEntryConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LogbookEntryConnection'] =
    ResolversParentTypes['LogbookEntryConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LogbookEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LogbookEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LogbookEntryEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LogbookEntryEdge'] =
    ResolversParentTypes['LogbookEntryEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LogbookEntry'], ParentType, ContextType>;
};

export type CertificateConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CertificateConnection'] =
    ResolversParentTypes['CertificateConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CertificateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Certificate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertificateEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CertificateEdge'] =
    ResolversParentTypes['CertificateEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType>;
};

export type InstitutionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InstitutionConnection'] =
    ResolversParentTypes['InstitutionConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InstitutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Institution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstitutionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InstitutionEdge'] =
    ResolversParentTypes['InstitutionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
};

export type OutreachEventConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OutreachEventConnection'] =
    ResolversParentTypes['OutreachEventConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OutreachEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OutreachEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutreachEventEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OutreachEventEdge'] =
    ResolversParentTypes['OutreachEventEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OutreachEvent'], ParentType, ContextType>;
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
  programmes?: Resolver<
    Maybe<ResolversTypes['ProgrammeConnection']>,
    ParentType,
    ContextType,
    Partial<GroupProgrammesArgs>
  >;
  outreachEvents?: Resolver<
    Maybe<ResolversTypes['OutreachEventConnection']>,
    ParentType,
    ContextType,
    Partial<GroupOutreachEventsArgs>
  >;
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
  programmes?: Resolver<
    Maybe<ResolversTypes['ProgrammeConnection']>,
    ParentType,
    ContextType,
    Partial<HospitalProgrammesArgs>
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
  supervises?: Resolver<
    Maybe<ResolversTypes['ProgrammeConnection']>,
    ParentType,
    ContextType,
    Partial<DoctorSupervisesArgs>
  >;
  certificates?: Resolver<
    Maybe<ResolversTypes['CertificateConnection']>,
    ParentType,
    ContextType,
    Partial<DoctorCertificatesArgs>
  >;
  enrolments?: Resolver<
    Maybe<ResolversTypes['EnrolmentConnection']>,
    ParentType,
    ContextType,
    Partial<DoctorEnrolmentsArgs>
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
  certificates?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Certificate']>>,
    ParentType,
    ContextType
  >;
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
  enrolments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Enrolment']>>, ParentType, ContextType>;
};

export type SpecialtyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Specialty'] = ResolversParentTypes['Specialty'],
> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SiteResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PartnerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner'],
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
  Mutation?: MutationResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeFunding?: ProgrammeFundingResolvers<ContextType>;
  JointHospital?: JointHospitalResolvers<ContextType>;
  Module?: ModuleResolvers<ContextType>;
  CaseRequirement?: CaseRequirementResolvers<ContextType>;
  Cohort?: CohortResolvers<ContextType>;
  Enrolment?: EnrolmentResolvers<ContextType>;
  EnrolmentStep?: EnrolmentStepResolvers<ContextType>;
  Trainee?: TraineeResolvers<ContextType>;
  EnrolmentProgress?: EnrolmentProgressResolvers<ContextType>;
  CaseProgress?: CaseProgressResolvers<ContextType>;
  LogbookEntry?: LogbookEntryResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  TeachingSession?: TeachingSessionResolvers<ContextType>;
  SessionAttendance?: SessionAttendanceResolvers<ContextType>;
  TeachingSessionConnection?: TeachingSessionConnectionResolvers<ContextType>;
  TeachingSessionEdge?: TeachingSessionEdgeResolvers<ContextType>;
  TrainingRecordStep?: TrainingRecordStepResolvers<ContextType>;
  CohortStanding?: CohortStandingResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  OutreachEvent?: OutreachEventResolvers<ContextType>;
  ProgrammeConnection?: ProgrammeConnectionResolvers<ContextType>;
  ProgrammeEdge?: ProgrammeEdgeResolvers<ContextType>;
  CohortConnection?: CohortConnectionResolvers<ContextType>;
  CohortEdge?: CohortEdgeResolvers<ContextType>;
  EnrolmentConnection?: EnrolmentConnectionResolvers<ContextType>;
  EnrolmentEdge?: EnrolmentEdgeResolvers<ContextType>;
  LogbookEntryConnection?: LogbookEntryConnectionResolvers<ContextType>;
  LogbookEntryEdge?: LogbookEntryEdgeResolvers<ContextType>;
  CertificateConnection?: CertificateConnectionResolvers<ContextType>;
  CertificateEdge?: CertificateEdgeResolvers<ContextType>;
  InstitutionConnection?: InstitutionConnectionResolvers<ContextType>;
  InstitutionEdge?: InstitutionEdgeResolvers<ContextType>;
  OutreachEventConnection?: OutreachEventConnectionResolvers<ContextType>;
  OutreachEventEdge?: OutreachEventEdgeResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  Hospital?: HospitalResolvers<ContextType>;
  Doctor?: DoctorResolvers<ContextType>;
  Expiring?: ExpiringResolvers<ContextType>;
  Tasks?: TasksResolvers<ContextType>;
  Specialty?: SpecialtyResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
};
