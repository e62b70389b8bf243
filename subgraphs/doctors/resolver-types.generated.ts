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
  /** One person of the register. Null when there is none. */
  readonly doctor: Maybe<Doctor>;
  /**
   * The register of doctors. Filters by group status, hospital or city rest on facts of other owners:
   * they are refused with `SOURCE_STALE` while the copies of those facts are too old.
   */
  readonly doctors: DoctorConnection;
  readonly engagement: Maybe<Engagement>;
  readonly engagements: EngagementConnection;
  readonly joinRequest: Maybe<JoinRequest>;
  readonly joinRequests: JoinRequestConnection;
  /** Where doctors are registered to practise. */
  readonly registrations: PracticeRegistrationConnection;
  /** What hospitals allow doctors to operate. */
  readonly privileges: PrivilegeConnection;
  readonly suspensions: SuspensionConnection;
  /** One booking. Null when there is none. */
  readonly booking: Maybe<Booking>;
  readonly bookings: BookingConnection;
  readonly sessionRequest: Maybe<SessionRequest>;
  readonly sessionRequests: SessionRequestConnection;
  /** Facts for the copies that other subgraphs keep. */
  readonly doctorsEvents: EventPage;
  /** Figures for the scorecards; of the whole register when no groups are named. Days are half-open. */
  readonly doctorsSlice: ReadonlyArray<SliceFigure>;
  /**
   * Time that can be booked: who works where under which agreement, may, and has nothing else then. The next
   * time comes first. Sites of the own hospital, doctors of the own groups, the own time; the secretariat sees
   * all. Empty with `bookable: false` while facts of other owners are too old to be
   * believed. Refused as `BAD_USER_INPUT`: `AVAILABILITY_PLACE`, `AVAILABILITY_WINDOW`, `LEVEL_OF_OPERATIONS`,
   * `OUT_OF_RANGE`, `FIRST_OUT_OF_RANGE`, `INVALID_CURSOR`.
   */
  readonly availability: AvailabilityConnection;
  /**
   * Everything that stands against one visit, and nothing left out because something else does. Null for
   * those who may not ask about this doctor at this site.
   */
  readonly explainAvailability: Maybe<AvailabilityExplanation>;
  /**
   * What a site, or the country where no site is named, says of the days `[from, to)`: at most 400. Days of
   * years whose holidays nobody has published are provisional.
   */
  readonly workCalendar: ReadonlyArray<WorkDay>;
  /** The ways between these sites, 2 to 50, as far as anybody has said how long they take. */
  readonly travelTimes: ReadonlyArray<TravelTime>;
};

export type QueryDoctorArgs = {
  id: Scalars['ID']['input'];
};

export type QueryDoctorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DoctorFilter>;
  orderBy?: InputMaybe<DoctorOrder>;
};

export type QueryEngagementArgs = {
  id: Scalars['ID']['input'];
};

export type QueryEngagementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EngagementFilter>;
  orderBy?: InputMaybe<EngagementOrder>;
};

export type QueryJoinRequestArgs = {
  id: Scalars['ID']['input'];
};

export type QueryJoinRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JoinRequestFilter>;
  orderBy?: InputMaybe<JoinRequestOrder>;
};

export type QueryRegistrationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PracticeRegistrationFilter>;
  orderBy?: InputMaybe<PracticeRegistrationOrder>;
};

export type QueryPrivilegesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PrivilegeFilter>;
  orderBy?: InputMaybe<PrivilegeOrder>;
};

export type QuerySuspensionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuspensionFilter>;
  orderBy?: InputMaybe<SuspensionOrder>;
};

export type QueryBookingArgs = {
  id: Scalars['ID']['input'];
};

export type QueryBookingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BookingFilter>;
  orderBy?: InputMaybe<BookingOrder>;
};

export type QuerySessionRequestArgs = {
  id: Scalars['ID']['input'];
};

export type QuerySessionRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SessionRequestFilter>;
  orderBy?: InputMaybe<SessionRequestOrder>;
};

export type QueryDoctorsEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryDoctorsSliceArgs = {
  groupIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

export type QueryAvailabilityArgs = {
  filter: AvailabilityFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryExplainAvailabilityArgs = {
  input: ExplainAvailabilityInput;
};

export type QueryWorkCalendarArgs = {
  site?: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

export type QueryTravelTimesArgs = {
  sites: ReadonlyArray<Scalars['ID']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Puts a doctor into the register: the person once, however many groups. By a group or the
   * secretariat. Refused: `LICENCE_KNOWN` (the person is there already), `NAME_KNOWN` (somebody of this
   * name is there without a licence number, and not named in `otherThan`), `FREE_HAS_NO_MAIN_EMPLOYER`,
   * `MAIN_EMPLOYER_MISSING`, `MAIN_EMPLOYER_UNKNOWN`, `PRACTISING_IN_FUTURE`, `PATIENT_IDENTITY_REFUSED`.
   */
  readonly registerDoctor: Doctor;
  /**
   * Changes what the register says of a doctor; what is left out stays. By the secretariat or a group
   * that engages the doctor today; languages, biography and the English name also by the doctor. Every
   * earlier version is kept. A doctor recorded from sources is complete once licence number, category,
   * title and practice mode are known. Refused: `LICENCE_KNOWN`, `LICENCE_SETTLED`,
   * `FREE_HAS_NO_MAIN_EMPLOYER`, `MAIN_EMPLOYER_MISSING`, `MAIN_EMPLOYER_UNKNOWN`,
   * `PRACTISING_IN_FUTURE`, `IN_SYSTEM_FULL_TIME`, `GROUP_WANTS_FREE_DOCTORS`,
   * `PATIENT_IDENTITY_REFUSED`.
   */
  readonly updateDoctor: Doctor;
  /**
   * Engages a doctor in the own group. Refused: `DOCTOR_NOT_WORKING`, `ENGAGEMENT_OVERLAPS`,
   * `IN_SYSTEM_FULL_TIME`, `FULL_TIME_ELSEWHERE`, `FULL_TIME_IS_WHOLE`, `GROUP_FULL_TIME_ONLY`,
   * `GROUP_WANTS_FREE_DOCTORS`.
   */
  readonly engageDoctor: Engagement;
  /**
   * Other terms from a day on: the engagement ends there and a new one goes on, which is the answer. From
   * its first day, or while it is only recorded from sources, the engagement itself is set right.
   * Refused: `CHANGE_OUTSIDE_ENGAGEMENT`, and like `engageDoctor`.
   */
  readonly changeEngagement: Engagement;
  /** Ends an engagement; on its first day: it came to nothing. Refused: `END_OUTSIDE_ENGAGEMENT`. */
  readonly endEngagement: Engagement;
  /**
   * Says what the own group asks of doctors who want to join; it replaces what was said before, which is
   * kept. Requests are measured against it, and a group may agree all the same.
   */
  readonly publishJoiningTerms: JoiningTerms;
  /**
   * A doctor asks a group, or the alliance, to join. Refused: `DOCTOR_NOT_WORKING`,
   * `REQUEST_ALREADY_OPEN`, `ALREADY_ENGAGED`, `GROUP_TAKES_NO_REQUESTS`, `PATIENT_IDENTITY_REFUSED`.
   */
  readonly requestToJoin: JoinRequest;
  /**
   * A group takes up a request: the group that was asked, or any member where the alliance was. Refused:
   * `WRONG_STATE`, `NOT_A_MEMBER`, `ALREADY_ENGAGED`.
   */
  readonly startTalks: JoinRequest;
  /**
   * The group that talks and the doctor have agreed: the doctor is engaged. Refused: `WRONG_STATE`, and
   * like `engageDoctor`.
   */
  readonly agreeToJoin: JoinRequest;
  /**
   * The group that was asked, or that talks, says no; before anybody talks, a request to the alliance is
   * declined by its secretariat. Refused: `WRONG_STATE`, `PATIENT_IDENTITY_REFUSED`.
   */
  readonly declineJoinRequest: JoinRequest;
  /** The doctor no longer wants to join. Refused: `WRONG_STATE`. */
  readonly withdrawJoinRequest: JoinRequest;
  /**
   * Records where a doctor is registered to practise: by the hospital for itself, or by the secretariat
   * from the doctor's papers. Refused: `DOCTOR_NOT_PRACTISING`, `DOCTOR_INCOMPLETE`, `PLACE_MISSING`,
   * `PROVINCE_UNKNOWN`, `PROVINCE_NOT_OF_HOSPITAL`, `CONSULTATION_BY_BOOKING`, `MAIN_REGISTRATION_EXISTS`,
   * `NO_MAIN_REGISTRATION`, `NO_MAIN_IN_PROVINCE`, `ADDITIONAL_IN_SAME_PROVINCE`, `SHORT_TERM_TOO_LONG`,
   * `REGISTRATION_OVERLAPS`.
   */
  readonly recordRegistration: PracticeRegistration;
  /**
   * Ends a registration before its time, by those who may record it. Refused: `PAPER_ENDED`,
   * `END_OUTSIDE_PAPER`.
   */
  readonly endRegistration: PracticeRegistration;
  /**
   * The own hospital allows a doctor to operate. Refused: `DOCTOR_NOT_PRACTISING`, `DOCTOR_INCOMPLETE`,
   * `PRIVILEGE_OVERLAPS`.
   */
  readonly grantPrivilege: Privilege;
  /** The hospital takes a privilege back. Refused: `PAPER_ENDED`, `END_OUTSIDE_PAPER`. */
  readonly withdrawPrivilege: Privilege;
  /**
   * A doctor may not practise for a time: at all (the secretariat says so), for one group (that group), or
   * under one agreement (its group or its hospital). Refused: `SUSPENSION_IN_PAST`, `SUSPENDED_ALREADY`,
   * `SUSPENSION_UNRELATED`.
   */
  readonly suspendDoctor: Suspension;
  /** The doctor may practise again, from now on. Refused: `SUSPENSION_OVER`. */
  readonly liftSuspension: Suspension;
  /**
   * An absence, by the doctor or a group that engages the doctor today. Refused: `LEAVE_OVERLAPS`,
   * `LEAVE_TOO_LONG`, `PATIENT_IDENTITY_REFUSED`.
   */
  readonly recordLeave: Leave;
  /** The doctor is there after all, from now on. Refused: `LEAVE_OVER`. */
  readonly cancelLeave: Leave;
  /**
   * Standing hours that a doctor offers for a group: by the doctor, or by that group. Off the grid they are
   * rounded inward. Refused: `DOCTOR_NOT_PRACTISING`, `DOCTOR_INCOMPLETE`, `HOURS_WITHOUT_ENGAGEMENT`.
   */
  readonly setAvailabilityRule: AvailabilityRule;
  /**
   * Other hours from a day on: the rule ends there and a new one goes on, which is the answer. From its
   * first day the rule came to nothing. Refused: `HOURS_WITHDRAWN`, `END_OUTSIDE_PAPER`, and like
   * `setAvailabilityRule`.
   */
  readonly changeAvailabilityRule: AvailabilityRule;
  /**
   * Ends standing hours; on their first day they came to nothing. Refused: `HOURS_WITHDRAWN`,
   * `END_OUTSIDE_PAPER`.
   */
  readonly endAvailabilityRule: AvailabilityRule;
  /**
   * A single day that differs: by the doctor, by the group for whose hours it is, or for every group by
   * any that engages the doctor today. Refused: `DOCTOR_NOT_PRACTISING`, `DOCTOR_INCOMPLETE`,
   * `HOURS_WITHOUT_ENGAGEMENT`.
   */
  readonly recordAvailabilityException: AvailabilityException;
  /** The day is like any other after all. Refused: `HOURS_WITHDRAWN`. */
  readonly withdrawAvailabilityException: AvailabilityException;
  /**
   * The own hospital says which days are worked at one of its sites; it comes before what the country says.
   * Every earlier version is kept.
   */
  readonly setCalendarDays: ReadonlyArray<WorkDay>;
  /**
   * The secretariat records the notice on the holidays of a year: from then on its days are no longer
   * provisional. Recorded again, it says more or other days.
   */
  readonly recordHolidayNotice: HolidayNotice;
  /**
   * How long doctors need from one site to another: by the secretariat, or by a hospital between sites of
   * its own. What nobody has said takes a day. Every earlier version is kept.
   */
  readonly setTravelTime: TravelTime;
  /**
   * Keeps a doctor's time at a site of the own hospital for a while; nobody else can have it meanwhile.
   * What stands against it comes back as `BookingRejected`, all of it at once. Refused: `RETRY_LATER` with
   * `SOURCE_STALE` while facts of other owners are out of date, `PATIENT_IDENTITY_REFUSED`.
   */
  readonly holdBooking: BookingResult;
  /**
   * Makes a hold longer: at most twice, and never beyond 30 minutes in all. Refused: `NOT_HELD`,
   * `HOLD_EXPIRED`, `EXTENDED_OFTEN`, `HOLD_NOT_LONGER`.
   */
  readonly extendHold: Booking;
  /**
   * Turns a hold into a booking after a look at every fact, or into a request where the agreement asks for
   * the doctor's acceptance. A hold whose facts no longer hold is `RELEASED` and the answer is
   * `BookingRejected`. A booking that needs reassignment is confirmed again once its facts hold. Refused:
   * `WRONG_STATE`.
   */
  readonly confirmBooking: BookingResult;
  /**
   * Moves a hold, a request or a booking to another time, site of the hospital or theatre; its id stays. All
   * or nothing: when it cannot be moved, it stays where it is. Refused: `WRONG_STATE`, `BOOKING_BEGUN`,
   * `ACCEPTED_TIME` (a time that the doctor accepted is not moved over the doctor's head).
   */
  readonly rescheduleBooking: BookingResult;
  /** The hospital gives back what it held or asked for. Refused: `WRONG_STATE`. */
  readonly releaseBooking: Booking;
  /**
   * The hospital or the group calls a confirmed visit off before it begins. Refused: `WRONG_STATE`,
   * `BOOKING_BEGUN`.
   */
  readonly cancelBooking: Booking;
  /**
   * The doctor, or the group for the doctor, accepts a request. Where its facts no longer hold it is
   * `RELEASED` instead: look at the state of the answer. Refused: `WRONG_STATE`, `REQUEST_EXPIRED`.
   */
  readonly acceptBooking: Booking;
  /** The doctor, or the group, does not come. Refused: `WRONG_STATE`, `REQUEST_EXPIRED`. */
  readonly declineBooking: Booking;
  /**
   * Another doctor takes over a booking that needs it (替诊), by the hospital or the group; the group names its
   * own doctors only. Refused: `WRONG_STATE`, `SAME_DOCTOR`, `REASSIGNING_NEEDS_ACCEPTANCE`, or what stands
   * against the other doctor, with everything in `details.conflicts`.
   */
  readonly reassignBooking: Booking;
  /** The visit took place. Refused: `WRONG_STATE`, `BOOKING_NOT_BEGUN`. */
  readonly completeBooking: Booking;
  /** Nobody came. Refused: `WRONG_STATE`, `BOOKING_NOT_BEGUN`. */
  readonly markBookingNoShow: Booking;
  /**
   * A hospital asks for a specialty and a purpose at one of its sites in a window (D4). Refused:
   * `WINDOW_NOT_AHEAD`, `PATIENT_IDENTITY_REFUSED`.
   */
  readonly requestSession: SessionRequest;
  /** The hospital no longer asks; offers that wait are declined. Refused: `WRONG_STATE`. */
  readonly withdrawSessionRequest: SessionRequest;
  /**
   * A member group offers one of its doctors and a time, which nothing keeps free until the hospital accepts.
   * Refused: `REQUEST_CLOSED`, `OFFER_OUTSIDE_WINDOW`, `OFFERED_ALREADY`, or what stands against the doctor
   * now, with everything in `details.conflicts`.
   */
  readonly offerSession: SessionOffer;
  /** The group takes an offer back. Refused: `WRONG_STATE`. */
  readonly withdrawSessionOffer: SessionOffer;
  /**
   * The hospital accepts an offer: that is a booking after all checks, confirmed at once because the group
   * has offered it. The other offers are declined. Refused: `WRONG_STATE`, or what stands against the booking
   * by now, with everything in `details.conflicts`.
   */
  readonly acceptSessionOffer: SessionRequest;
};

export type MutationRegisterDoctorArgs = {
  input: RegisterDoctorInput;
};

export type MutationUpdateDoctorArgs = {
  input: UpdateDoctorInput;
};

export type MutationEngageDoctorArgs = {
  input: EngageDoctorInput;
};

export type MutationChangeEngagementArgs = {
  input: ChangeEngagementInput;
};

export type MutationEndEngagementArgs = {
  input: EndEngagementInput;
};

export type MutationPublishJoiningTermsArgs = {
  input: PublishJoiningTermsInput;
};

export type MutationRequestToJoinArgs = {
  input: RequestToJoinInput;
};

export type MutationStartTalksArgs = {
  input: StartTalksInput;
};

export type MutationAgreeToJoinArgs = {
  input: AgreeToJoinInput;
};

export type MutationDeclineJoinRequestArgs = {
  input: DeclineJoinRequestInput;
};

export type MutationWithdrawJoinRequestArgs = {
  input: WithdrawJoinRequestInput;
};

export type MutationRecordRegistrationArgs = {
  input: RecordRegistrationInput;
};

export type MutationEndRegistrationArgs = {
  input: EndRegistrationInput;
};

export type MutationGrantPrivilegeArgs = {
  input: GrantPrivilegeInput;
};

export type MutationWithdrawPrivilegeArgs = {
  input: WithdrawPrivilegeInput;
};

export type MutationSuspendDoctorArgs = {
  input: SuspendDoctorInput;
};

export type MutationLiftSuspensionArgs = {
  input: LiftSuspensionInput;
};

export type MutationRecordLeaveArgs = {
  input: RecordLeaveInput;
};

export type MutationCancelLeaveArgs = {
  input: CancelLeaveInput;
};

export type MutationSetAvailabilityRuleArgs = {
  input: SetAvailabilityRuleInput;
};

export type MutationChangeAvailabilityRuleArgs = {
  input: ChangeAvailabilityRuleInput;
};

export type MutationEndAvailabilityRuleArgs = {
  input: EndAvailabilityRuleInput;
};

export type MutationRecordAvailabilityExceptionArgs = {
  input: RecordAvailabilityExceptionInput;
};

export type MutationWithdrawAvailabilityExceptionArgs = {
  input: WithdrawAvailabilityExceptionInput;
};

export type MutationSetCalendarDaysArgs = {
  input: SetCalendarDaysInput;
};

export type MutationRecordHolidayNoticeArgs = {
  input: RecordHolidayNoticeInput;
};

export type MutationSetTravelTimeArgs = {
  input: SetTravelTimeInput;
};

export type MutationHoldBookingArgs = {
  input: HoldBookingInput;
};

export type MutationExtendHoldArgs = {
  input: ExtendHoldInput;
};

export type MutationConfirmBookingArgs = {
  input: ConfirmBookingInput;
};

export type MutationRescheduleBookingArgs = {
  input: RescheduleBookingInput;
};

export type MutationReleaseBookingArgs = {
  input: ReleaseBookingInput;
};

export type MutationCancelBookingArgs = {
  input: CancelBookingInput;
};

export type MutationAcceptBookingArgs = {
  input: AcceptBookingInput;
};

export type MutationDeclineBookingArgs = {
  input: DeclineBookingInput;
};

export type MutationReassignBookingArgs = {
  input: ReassignBookingInput;
};

export type MutationCompleteBookingArgs = {
  input: CompleteBookingInput;
};

export type MutationMarkBookingNoShowArgs = {
  input: MarkBookingNoShowInput;
};

export type MutationRequestSessionArgs = {
  input: RequestSessionInput;
};

export type MutationWithdrawSessionRequestArgs = {
  input: WithdrawSessionRequestInput;
};

export type MutationOfferSessionArgs = {
  input: OfferSessionInput;
};

export type MutationWithdrawSessionOfferArgs = {
  input: WithdrawSessionOfferInput;
};

export type MutationAcceptSessionOfferArgs = {
  input: AcceptSessionOfferInput;
};

export type RegisterDoctorInput = {
  /** The client's own name for this request, 8 to 64 characters: sent again, it happens once. */
  readonly clientRequestId: Scalars['String']['input'];
  /** At most 120 characters; one of the two names is needed. */
  readonly nameZh?: InputMaybe<Scalars['String']['input']>;
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /**
   * Number of the practice licence: 6 to 30 letters and digits. Only its hash is kept, to know the
   * person again.
   */
  readonly licenceNumber: Scalars['String']['input'];
  readonly licenceCategory: LicenceCategory;
  readonly title: DoctorTitle;
  readonly practiceMode: PracticeMode;
  readonly practiceModeSince?: InputMaybe<Scalars['Date']['input']>;
  /** For doctors with a public post; a hospital of the register, else its name. */
  readonly mainEmployer?: InputMaybe<EmployerInput>;
  /** Codes, the main specialty first; 1 to 20. */
  readonly specialties: ReadonlyArray<Scalars['ID']['input']>;
  readonly practisingSince?: InputMaybe<Scalars['Date']['input']>;
  readonly careerStage?: InputMaybe<CareerStage>;
  /** At most 20. */
  readonly academicRoles?: InputMaybe<ReadonlyArray<AcademicRoleInput>>;
  /** BCP 47 tags, at most 20. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At most 4 000 characters. */
  readonly biography?: InputMaybe<Scalars['String']['input']>;
  /** Doctors of the same name who are somebody else. */
  readonly otherThan?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A hospital of the register, or another employer in words (at most 120 characters). */
export type EmployerInput = {
  readonly hospital?: InputMaybe<Scalars['ID']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

export type AcademicRoleInput = {
  readonly kind: AcademicRoleKind;
  /** The role as it is printed, at most 120 characters. */
  readonly wording?: InputMaybe<Scalars['String']['input']>;
  /** The school, at most 120 characters. */
  readonly institution?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateDoctorInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  /** The version that the client has read; when another is there: `CONFLICT`. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly nameZh?: InputMaybe<Scalars['String']['input']>;
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Only where none is known yet. */
  readonly licenceNumber?: InputMaybe<Scalars['String']['input']>;
  readonly licenceCategory?: InputMaybe<LicenceCategory>;
  readonly title?: InputMaybe<DoctorTitle>;
  readonly practiceMode?: InputMaybe<PracticeMode>;
  readonly practiceModeSince?: InputMaybe<Scalars['Date']['input']>;
  /** With `FREE` the main employer goes by itself. */
  readonly mainEmployer?: InputMaybe<EmployerInput>;
  readonly specialties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly practisingSince?: InputMaybe<Scalars['Date']['input']>;
  readonly careerStage?: InputMaybe<CareerStage>;
  readonly academicRoles?: InputMaybe<ReadonlyArray<AcademicRoleInput>>;
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly biography?: InputMaybe<Scalars['String']['input']>;
  readonly status?: InputMaybe<DoctorStatus>;
};

export type EngageDoctorInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly doctor: Scalars['ID']['input'];
  /** The own group. */
  readonly group: Scalars['ID']['input'];
  readonly terms: EngagementTermsInput;
  /** The first day. */
  readonly from: Scalars['Date']['input'];
  /** The first day on which it no longer holds; left out: open. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

export type EngagementTermsInput = {
  readonly kind: EngagementKind;
  readonly role?: InputMaybe<EngagementRole>;
  /** Share of a full post, above 0 and up to 1, in hundredths of a percent. `FULL_TIME` is 1. */
  readonly fraction?: InputMaybe<Scalars['Float']['input']>;
};

export type ChangeEngagementInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** The first day of the new terms. */
  readonly from: Scalars['Date']['input'];
  readonly terms: EngagementTermsInput;
};

export type EndEngagementInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** The first day on which it no longer holds. */
  readonly to: Scalars['Date']['input'];
};

export type PublishJoiningTermsInput = {
  readonly clientRequestId: Scalars['String']['input'];
  /** The own group. */
  readonly group: Scalars['ID']['input'];
  /** 0 while nothing was published. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Kinds of engagement that are offered; left out: any. */
  readonly kinds?: InputMaybe<ReadonlyArray<EngagementKind>>;
  /** This title or a higher one. */
  readonly leastTitle?: InputMaybe<DoctorTitle>;
  /** Years of practice, 0 to 60. */
  readonly leastYears?: InputMaybe<Scalars['Int']['input']>;
  /** Left out: any. */
  readonly practiceModes?: InputMaybe<ReadonlyArray<PracticeMode>>;
  /** Codes, of which the doctor has one or one below it; at most 50; left out: any. */
  readonly specialties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type RequestToJoinInput = {
  readonly clientRequestId: Scalars['String']['input'];
  /** The own record. */
  readonly doctor: Scalars['ID']['input'];
  /** Left out: the alliance, and any member may answer. */
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  readonly wantedKind: EngagementKind;
  /** At most 1 000 characters, without numbers of persons. */
  readonly message?: InputMaybe<Scalars['String']['input']>;
};

export type StartTalksInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** The own group. */
  readonly group: Scalars['ID']['input'];
};

export type AgreeToJoinInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly terms: EngagementTermsInput;
  /** The first day. */
  readonly from: Scalars['Date']['input'];
  /** Left out: open. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

export type DeclineJoinRequestInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** 1 to 400 characters, without numbers of persons. */
  readonly reason: Scalars['String']['input'];
};

export type WithdrawJoinRequestInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

/** A physician: the person, once, however many groups. What no source states is null. */
export type Doctor = {
  readonly __typename?: 'Doctor';
  readonly id: Scalars['ID']['output'];
  /** English falls back to Chinese where no English name is known. */
  readonly name: Scalars['String']['output'];
  readonly names: Names;
  readonly title: Maybe<DoctorTitle>;
  /** The main specialty comes first. */
  readonly specialties: Maybe<ReadonlyArray<Specialty>>;
  readonly licenceCategory: Maybe<LicenceCategory>;
  readonly practiceMode: Maybe<PracticeMode>;
  /** Since when the doctor has practised in this mode. */
  readonly practiceModeSince: Maybe<ReportedDate>;
  /** Where a doctor inside the public system is employed; null for others and where it is not known. */
  readonly mainEmployer: Maybe<Employer>;
  /** Where the doctor was employed before, as sources state it; the latest first. */
  readonly formerEmployers: ReadonlyArray<FormerEmployer>;
  readonly practisingSince: Maybe<ReportedDate>;
  readonly careerStage: Maybe<CareerStage>;
  readonly academicRoles: ReadonlyArray<AcademicRole>;
  /** Languages in which the doctor sees patients, as BCP 47 tags such as `zh` or `en`. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  readonly biography: Maybe<Scalars['String']['output']>;
  readonly status: DoctorStatus;
  /** The groups in which the doctor is engaged today. */
  readonly groups: Maybe<ReadonlyArray<Group>>;
  readonly engagements: EngagementConnection;
  readonly joinRequests: JoinRequestConnection;
  readonly registrations: PracticeRegistrationConnection;
  readonly privileges: PrivilegeConnection;
  readonly suspensions: SuspensionConnection;
  /** Standing hours, in wall time of their zone. */
  readonly availabilityRules: AvailabilityRuleConnection;
  /** Single days that differ from the standing hours, in the order of their dates. */
  readonly availabilityExceptions: AvailabilityExceptionConnection;
  /** Absences; a leave always wins over rules and exceptions. */
  readonly leave: LeaveConnection;
  readonly bookings: BookingConnection;
  /** When the doctor can be booked; as far as the asker may see it. */
  readonly availability: AvailabilityConnection;
  /** Recorded from sources, not yet completed: the doctor takes no booking, case or settlement. */
  readonly reported: Scalars['Boolean']['output'];
  readonly synthetic: Scalars['Boolean']['output'];
  /** Rises with every change. */
  readonly version: Scalars['Int']['output'];
  /**
   * What the register said of the doctor, the first record first; with `asOf` only what it said at the
   * end of that day. For the doctor, engaging groups and the secretariat; empty for others, and while
   * nothing was ever changed.
   */
  readonly history: ReadonlyArray<DoctorRecord>;
  readonly sources: ReadonlyArray<Source>;
};

/** A physician: the person, once, however many groups. What no source states is null. */
export type DoctorNameArgs = {
  lang?: Language;
};

/** A physician: the person, once, however many groups. What no source states is null. */
export type DoctorEngagementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EngagementFilter>;
  orderBy?: InputMaybe<EngagementOrder>;
};

/** A physician: the person, once, however many groups. What no source states is null. */
export type DoctorJoinRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JoinRequestFilter>;
  orderBy?: InputMaybe<JoinRequestOrder>;
};

/** A physician: the person, once, however many groups. What no source states is null. */
export type DoctorRegistrationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PracticeRegistrationFilter>;
  orderBy?: InputMaybe<PracticeRegistrationOrder>;
};

/** A physician: the person, once, however many groups. What no source states is null. */
export type DoctorPrivilegesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PrivilegeFilter>;
  orderBy?: InputMaybe<PrivilegeOrder>;
};

/** A physician: the person, once, however many groups. What no source states is null. */
export type DoctorSuspensionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuspensionFilter>;
  orderBy?: InputMaybe<SuspensionOrder>;
};

/** A physician: the person, once, however many groups. What no source states is null. */
export type DoctorAvailabilityRulesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AvailabilityRuleFilter>;
};

/** A physician: the person, once, however many groups. What no source states is null. */
export type DoctorAvailabilityExceptionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AvailabilityExceptionFilter>;
};

/** A physician: the person, once, however many groups. What no source states is null. */
export type DoctorLeaveArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeaveFilter>;
};

/** A physician: the person, once, however many groups. What no source states is null. */
export type DoctorBookingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BookingFilter>;
  orderBy?: InputMaybe<BookingOrder>;
};

/** A physician: the person, once, however many groups. What no source states is null. */
export type DoctorAvailabilityArgs = {
  filter: OwnAvailabilityFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A physician: the person, once, however many groups. What no source states is null. */
export type DoctorHistoryArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** What the register said of a doctor from an instant on. */
export type DoctorRecord = {
  readonly __typename?: 'DoctorRecord';
  readonly version: Scalars['Int']['output'];
  /** Null: since before changes were kept. */
  readonly recordedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who recorded it. */
  readonly actor: Maybe<Scalars['String']['output']>;
  readonly nameZh: Maybe<Scalars['String']['output']>;
  readonly nameEn: Maybe<Scalars['String']['output']>;
  readonly title: Maybe<DoctorTitle>;
  readonly licenceCategory: Maybe<LicenceCategory>;
  readonly practiceMode: Maybe<PracticeMode>;
  readonly mainEmployer: Maybe<Employer>;
  readonly careerStage: Maybe<CareerStage>;
  readonly status: DoctorStatus;
  readonly specialties: ReadonlyArray<Specialty>;
  readonly academicRoles: ReadonlyArray<AcademicRole>;
};

/** The category of a practice licence: clinical medicine, stomatology, Chinese medicine. */
export type LicenceCategory = 'CLINICAL' | 'DENTAL' | 'CHINESE_MEDICINE';

/** How a doctor practises (自由执业 / 多点执业 / 体制内). */
export type PracticeMode =
  /** Employed by nobody public. */
  | 'FREE'
  /** A public post plus other sites. */
  | 'MULTI_SITE'
  /** A public post only. */
  | 'IN_SYSTEM';

export type CareerStage =
  /** In residency or fellowship. */
  | 'TRAINING'
  | 'EARLY'
  | 'ESTABLISHED'
  | 'SENIOR'
  /** Retired and working again (返聘). */
  | 'RE_ENGAGED';

export type DoctorStatus =
  | 'ACTIVE'
  /** On the register and not practising for now. */
  | 'INACTIVE'
  | 'RETIRED'
  | 'DECEASED';

/** An employer: a hospital of the register where it is one, else the name in words. */
export type Employer = {
  readonly __typename?: 'Employer';
  readonly hospital: Maybe<Hospital>;
  readonly name: Maybe<Scalars['String']['output']>;
};

export type FormerEmployer = {
  readonly __typename?: 'FormerEmployer';
  readonly hospital: Maybe<Hospital>;
  readonly name: Maybe<Scalars['String']['output']>;
  /** The first day of the employment. */
  readonly from: Maybe<ReportedDate>;
  /** When the doctor left. */
  readonly until: Maybe<ReportedDate>;
  /** The duration in the words of the source. */
  readonly wording: Maybe<Scalars['String']['output']>;
};

export type AcademicRole = {
  readonly __typename?: 'AcademicRole';
  readonly kind: AcademicRoleKind;
  /** The role as it was printed. */
  readonly wording: Maybe<Scalars['String']['output']>;
  /** The school, where one is named. */
  readonly institution: Maybe<Scalars['String']['output']>;
};

export type AcademicRoleKind =
  | 'PROFESSOR'
  | 'ASSOCIATE_PROFESSOR'
  | 'LECTURER'
  /** May supervise candidates for a master's degree (硕导). */
  | 'MASTER_SUPERVISOR'
  /** May supervise candidates for a doctorate (博导). */
  | 'DOCTORAL_SUPERVISOR'
  | 'OTHER';

/** A doctor's place in a group, for the half-open days [from, to). */
export type Engagement = {
  readonly __typename?: 'Engagement';
  readonly id: Scalars['ID']['output'];
  readonly doctor: Doctor;
  readonly group: Maybe<Group>;
  /** Null where the sources do not state it. */
  readonly kind: Maybe<EngagementKind>;
  readonly role: Maybe<EngagementRole>;
  readonly from: Maybe<Scalars['Date']['output']>;
  /** The first day on which it no longer holds; null while it is open. */
  readonly to: Maybe<Scalars['Date']['output']>;
  /** Share of a full post, above 0 and up to 1. */
  readonly fraction: Maybe<Scalars['Float']['output']>;
  readonly reported: Scalars['Boolean']['output'];
  readonly synthetic: Scalars['Boolean']['output'];
  readonly version: Scalars['Int']['output'];
  /**
   * What was recorded of the engagement, the first record first; with `asOf` only what was known at the
   * end of that day. Empty while nothing was ever changed.
   */
  readonly history: ReadonlyArray<EngagementRecord>;
  readonly sources: ReadonlyArray<Source>;
};

/** A doctor's place in a group, for the half-open days [from, to). */
export type EngagementHistoryArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** What was recorded of an engagement from an instant on. */
export type EngagementRecord = {
  readonly __typename?: 'EngagementRecord';
  readonly version: Scalars['Int']['output'];
  /** Null: since before changes were kept. */
  readonly recordedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who recorded it. */
  readonly actor: Maybe<Scalars['String']['output']>;
  readonly kind: Maybe<EngagementKind>;
  readonly role: Maybe<EngagementRole>;
  readonly from: Maybe<Scalars['Date']['output']>;
  readonly to: Maybe<Scalars['Date']['output']>;
  readonly fraction: Maybe<Scalars['Float']['output']>;
};

/** What a group asks of doctors who want to join. */
export type JoiningTerms = {
  readonly __typename?: 'JoiningTerms';
  /** Empty: any. */
  readonly kinds: ReadonlyArray<EngagementKind>;
  /** This title or a higher one. */
  readonly leastTitle: Maybe<DoctorTitle>;
  readonly leastYears: Maybe<Scalars['Int']['output']>;
  /** Empty: any. */
  readonly practiceModes: ReadonlyArray<PracticeMode>;
  /** Of these the doctor has one, or one below it. Empty: any. */
  readonly specialties: ReadonlyArray<Specialty>;
  readonly publishedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};

export type EngagementKind =
  | 'SHAREHOLDER'
  | 'PARTNER'
  | 'FULL_TIME'
  | 'REVENUE_SHARE'
  /** A junior doctor employed as the next generation (后备人才). */
  | 'RESERVE';

export type EngagementRole = 'FOUNDER' | 'CO_FOUNDER';

/** A doctor asks a group, or the alliance (then any member may answer), to join. */
export type JoinRequest = {
  readonly __typename?: 'JoinRequest';
  readonly id: Scalars['ID']['output'];
  readonly doctor: Doctor;
  /** The group that was asked; null when the alliance was. */
  readonly group: Maybe<Group>;
  /** The group that answers. */
  readonly answeredBy: Maybe<Group>;
  readonly wantedKind: Maybe<EngagementKind>;
  /** The doctor's own words, at most 1000 characters. */
  readonly message: Maybe<Scalars['String']['output']>;
  readonly state: JoinRequestState;
  readonly sentAt: Scalars['DateTime']['output'];
  /** The group's published requirements, each met or not, with an explanation. */
  readonly requirements: ReadonlyArray<JoinRequirement>;
  /** Every step, the first first. */
  readonly history: ReadonlyArray<JoinRequestStep>;
  /** What the agreement created. */
  readonly engagement: Maybe<Engagement>;
  readonly version: Scalars['Int']['output'];
};

export type JoinRequestState = 'SENT' | 'IN_TALKS' | 'AGREED' | 'DECLINED' | 'WITHDRAWN';

export type JoinRequirement = {
  readonly __typename?: 'JoinRequirement';
  readonly code: Scalars['String']['output'];
  /** Null when it cannot be decided from what is known. */
  readonly met: Maybe<Scalars['Boolean']['output']>;
  /** What is asked, as codes. */
  readonly required: ReadonlyArray<Scalars['String']['output']>;
  /** What the doctor has or wants, as codes; empty where nothing is known. */
  readonly actual: ReadonlyArray<Scalars['String']['output']>;
  readonly explanation: Scalars['String']['output'];
};

export type JoinRequirementExplanationArgs = {
  lang?: Language;
};

export type JoinRequestStep = {
  readonly __typename?: 'JoinRequestStep';
  readonly state: JoinRequestState;
  readonly enteredAt: Scalars['DateTime']['output'];
  /** Who took the step. */
  readonly actor: Maybe<Scalars['String']['output']>;
  /** The group for which it was taken; null for the doctor's own steps. */
  readonly group: Maybe<Group>;
  /** Why, in words. */
  readonly note: Maybe<Scalars['String']['output']>;
};

export type RecordRegistrationInput = {
  /** The client's own name for this request, 8 to 64 characters: sent again, it happens once. */
  readonly clientRequestId: Scalars['String']['input'];
  readonly doctor: Scalars['ID']['input'];
  readonly basis: RegistrationBasis;
  /** Left out where the registration names a province only: for the secretariat. */
  readonly hospital?: InputMaybe<Scalars['ID']['input']>;
  /** Left out: the province of the hospital, where it has sites in one only. */
  readonly province?: InputMaybe<Scalars['String']['input']>;
  /** Codes of the registered scope, 1 to 20. */
  readonly scope: ReadonlyArray<Scalars['ID']['input']>;
  /** The area in which it holds, where a pilot widens it; at most 120 characters. */
  readonly validArea?: InputMaybe<Scalars['String']['input']>;
  readonly from: Scalars['Date']['input'];
  /** The first day on which it no longer holds; left out: open. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the document that was verified; at most 64 letters, digits, `-` and `_`. */
  readonly evidenceId?: InputMaybe<Scalars['String']['input']>;
  /** Who verified it, by name; at most 120 characters. */
  readonly verifiedBy?: InputMaybe<Scalars['String']['input']>;
};

export type EndRegistrationInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  /** The version that the client has read; when another is there: `CONFLICT`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The first day on which it no longer holds. */
  readonly on: Scalars['Date']['input'];
  /** 1 to 400 characters, without numbers of persons. */
  readonly reason: Scalars['String']['input'];
};

export type GrantPrivilegeInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly doctor: Scalars['ID']['input'];
  /** The own hospital. */
  readonly hospital: Scalars['ID']['input'];
  /** The highest level of operation, 1 to 4. */
  readonly maxSurgeryLevel: Scalars['Int']['input'];
  /** Codes of single procedures (letters, digits, `.` and `-`), at most 100; left out: the level alone decides. */
  readonly procedures?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly from: Scalars['Date']['input'];
  /** Left out: open. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  readonly evidenceId?: InputMaybe<Scalars['String']['input']>;
};

export type WithdrawPrivilegeInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** The first day on which it no longer holds. */
  readonly on: Scalars['Date']['input'];
  /** 1 to 400 characters, without numbers of persons. */
  readonly reason: Scalars['String']['input'];
};

export type SuspendDoctorInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly doctor: Scalars['ID']['input'];
  readonly scope: SuspensionScope;
  /** With the scope `ENGAGEMENT` alone. */
  readonly engagement?: InputMaybe<Scalars['ID']['input']>;
  /** With the scope `AGREEMENT` alone. */
  readonly agreement?: InputMaybe<Scalars['ID']['input']>;
  /** Left out: from now on. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Left out: its end is open. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
  readonly reason: SuspensionReason;
};

export type LiftSuspensionInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type RecordLeaveInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly doctor: Scalars['ID']['input'];
  readonly startsAt: Scalars['DateTime']['input'];
  /** At most two years later. */
  readonly endsAt: Scalars['DateTime']['input'];
  /** For the doctor and the own groups alone, and shown nowhere; at most 200 characters. */
  readonly privateReason?: InputMaybe<Scalars['String']['input']>;
};

export type CancelLeaveInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

/** A paper was recorded, or ended before its time. */
export type PracticeStep = {
  readonly __typename?: 'PracticeStep';
  readonly step: PracticeStepKind;
  readonly happenedAt: Scalars['DateTime']['output'];
  readonly actor: Scalars['String']['output'];
  /** Why, in words. */
  readonly note: Maybe<Scalars['String']['output']>;
};

export type PracticeStepKind =
  | 'RECORDED'
  /** Withdrawn, lifted or cancelled. */
  | 'ENDED';

/**
 * Where a doctor is registered to practise, for the half-open days [from, to). Documents stay outside:
 * evidence is the id of a document that a named person verified.
 */
export type PracticeRegistration = {
  readonly __typename?: 'PracticeRegistration';
  readonly id: Scalars['ID']['output'];
  readonly doctor: Doctor;
  readonly basis: RegistrationBasis;
  /** Null where the registration names a province only. */
  readonly hospital: Maybe<Hospital>;
  readonly province: Maybe<Scalars['String']['output']>;
  /** The registered scope (执业范围). */
  readonly scope: Maybe<ReadonlyArray<Specialty>>;
  /** The area in which it holds, where a pilot widens it. */
  readonly validArea: Maybe<Scalars['String']['output']>;
  readonly from: Scalars['Date']['output'];
  readonly to: Maybe<Scalars['Date']['output']>;
  readonly evidenceId: Maybe<Scalars['String']['output']>;
  readonly verifiedAt: Maybe<Scalars['DateTime']['output']>;
  readonly verifiedBy: Maybe<Scalars['String']['output']>;
  /** Withdrawn before its end. */
  readonly revokedOn: Maybe<Scalars['Date']['output']>;
  /** Who recorded and ended it, the first step first; empty for what came from elsewhere. */
  readonly history: ReadonlyArray<PracticeStep>;
  readonly version: Scalars['Int']['output'];
};

/** On what a doctor's practice at a place rests. */
export type RegistrationBasis =
  /** The main registration (主执业机构). */
  | 'MAIN'
  /** Filed at a further institution of the same place (备案). */
  | 'FILED'
  /** Registered in a further province (增加注册). */
  | 'ADDITIONAL_PROVINCE'
  /** An invited visit (会诊); for one booking. */
  | 'CONSULTATION'
  /** Inside one medical consortium (医联体). */
  | 'CONSORTIUM'
  /** Support of another institution (对口支援). */
  | 'SUPPORT'
  /** A permit for doctors from abroad, Hong Kong, Macau or Taiwan. */
  | 'SHORT_TERM';

/** What one hospital allows one doctor to operate, for the half-open days [from, to). */
export type Privilege = {
  readonly __typename?: 'Privilege';
  readonly id: Scalars['ID']['output'];
  readonly doctor: Doctor;
  readonly hospital: Maybe<Hospital>;
  /** The highest level of operation, 1 to 4. */
  readonly maxSurgeryLevel: Scalars['Int']['output'];
  /** Codes of single procedures; empty when the level alone decides. */
  readonly procedures: ReadonlyArray<Scalars['String']['output']>;
  readonly from: Scalars['Date']['output'];
  readonly to: Maybe<Scalars['Date']['output']>;
  readonly evidenceId: Maybe<Scalars['String']['output']>;
  readonly revokedOn: Maybe<Scalars['Date']['output']>;
  /** Who recorded and ended it, the first step first; empty for what came from elsewhere. */
  readonly history: ReadonlyArray<PracticeStep>;
  readonly version: Scalars['Int']['output'];
};

/** A time in which a doctor may not practise: at all, for one group, or under one agreement. */
export type Suspension = {
  readonly __typename?: 'Suspension';
  readonly id: Scalars['ID']['output'];
  readonly doctor: Doctor;
  readonly scope: SuspensionScope;
  readonly engagement: Maybe<Engagement>;
  readonly agreement: Maybe<CooperationAgreement>;
  readonly from: Scalars['DateTime']['output'];
  /** Null while its end is open. */
  readonly to: Maybe<Scalars['DateTime']['output']>;
  readonly reason: SuspensionReason;
  /** Lifted before its end. */
  readonly liftedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who recorded and ended it, the first step first; empty for what came from elsewhere. */
  readonly history: ReadonlyArray<PracticeStep>;
  readonly version: Scalars['Int']['output'];
};

export type SuspensionScope = 'PERSON' | 'ENGAGEMENT' | 'AGREEMENT';

export type SuspensionReason = 'LICENCE' | 'INVESTIGATION' | 'CONDUCT' | 'HEALTH' | 'OTHER';

export type AvailabilityRuleTermsInput = {
  /** Left out: any site at which the doctor may practise. */
  readonly site?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 4. */
  readonly purposes: ReadonlyArray<Purpose>;
  /** 1 to 7. */
  readonly weekdays: ReadonlyArray<Weekday>;
  /** Minutes after midnight, 0 to 1425. */
  readonly startsAtMinute: Scalars['Int']['input'];
  /** Minutes after midnight, 15 to 1440; not later than the start means the next day. */
  readonly endsAtMinute: Scalars['Int']['input'];
  /** IANA name of the time zone, stated and never guessed. */
  readonly timeZone: Scalars['String']['input'];
  readonly weekParity?: InputMaybe<WeekParity>;
  /**
   * 1 to 9; 1 wins over 9. On a day of which rules of several priorities speak, those of the best decide
   * alone, also when it is no working day to them.
   */
  readonly priority?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the hours hold on public holidays too. */
  readonly onHolidays?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SetAvailabilityRuleInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly doctor: Scalars['ID']['input'];
  readonly group: Scalars['ID']['input'];
  readonly terms: AvailabilityRuleTermsInput;
  /** The first day. */
  readonly from: Scalars['Date']['input'];
  /** The first day on which it no longer holds; left out: open. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

export type ChangeAvailabilityRuleInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  /** The version that the client has read; when another is there: `CONFLICT`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The first day of the new hours. */
  readonly from: Scalars['Date']['input'];
  readonly terms: AvailabilityRuleTermsInput;
};

export type EndAvailabilityRuleInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** The first day on which it no longer holds. */
  readonly on: Scalars['Date']['input'];
};

export type RecordAvailabilityExceptionInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly doctor: Scalars['ID']['input'];
  /** Left out: hours for every group. */
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  /** Left out: at every site. */
  readonly site?: InputMaybe<Scalars['ID']['input']>;
  /**
   * 1 to 4; left out: every purpose. Hours that are added without naming both group and purposes are for
   * those that have standing hours on that day.
   */
  readonly purposes?: InputMaybe<ReadonlyArray<Purpose>>;
  /** The day on which the hours start. */
  readonly date: Scalars['Date']['input'];
  readonly effect: ExceptionEffect;
  /** At most 10. None: with `REPLACE` a day off, with `BLOCK` the whole day. */
  readonly intervals: ReadonlyArray<WallIntervalInput>;
  /** IANA name of the time zone. */
  readonly timeZone: Scalars['String']['input'];
};

/** Wall time of one day: [startsAtMinute, endsAtMinute) in minutes after midnight, as in a rule. */
export type WallIntervalInput = {
  /** 0 to 1425. */
  readonly startsAtMinute: Scalars['Int']['input'];
  /** 15 to 1440; not later than the start means the next day. */
  readonly endsAtMinute: Scalars['Int']['input'];
};

export type WithdrawAvailabilityExceptionInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

/** Standing hours of a doctor, in wall time on a 15-minute grid. */
export type AvailabilityRule = {
  readonly __typename?: 'AvailabilityRule';
  readonly id: Scalars['ID']['output'];
  readonly group: Maybe<Group>;
  /** Null: any site at which the doctor may practise. */
  readonly site: Maybe<Site>;
  readonly purposes: ReadonlyArray<Purpose>;
  readonly weekdays: ReadonlyArray<Weekday>;
  /** Minutes after midnight, 0 to 1425. */
  readonly startsAtMinute: Scalars['Int']['output'];
  /** Minutes after midnight, 15 to 1440; not later than the start means the next day. */
  readonly endsAtMinute: Scalars['Int']['output'];
  /** IANA name of the time zone. */
  readonly timeZone: Scalars['String']['output'];
  readonly from: Scalars['Date']['output'];
  readonly to: Maybe<Scalars['Date']['output']>;
  readonly weekParity: WeekParity;
  /** 1 wins over 9. */
  readonly priority: Scalars['Int']['output'];
  /** Whether the hours hold on public holidays too. */
  readonly onHolidays: Scalars['Boolean']['output'];
  /** Another rule stands in its place, or none: it came to nothing. */
  readonly withdrawnAt: Maybe<Scalars['DateTime']['output']>;
  /** Who set and ended it, the first step first; empty for what came from elsewhere. */
  readonly history: ReadonlyArray<PracticeStep>;
  readonly version: Scalars['Int']['output'];
};

export type Weekday =
  'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY';

/** In which weeks of the ISO calendar a rule holds. */
export type WeekParity = 'EVERY' | 'ODD' | 'EVEN';

/** A single day that differs from the standing hours. */
export type AvailabilityException = {
  readonly __typename?: 'AvailabilityException';
  readonly id: Scalars['ID']['output'];
  /** Null: hours for every group. */
  readonly group: Maybe<Group>;
  /** Null: at every site. */
  readonly site: Maybe<Site>;
  /** Null: every purpose. */
  readonly purposes: Maybe<ReadonlyArray<Purpose>>;
  /** The day on which the hours start, in the zone of the exception. */
  readonly date: Scalars['Date']['output'];
  readonly effect: ExceptionEffect;
  /** Empty with `REPLACE`: a day off; empty with `BLOCK`: the whole day. */
  readonly intervals: ReadonlyArray<WallInterval>;
  readonly timeZone: Scalars['String']['output'];
  /** From then on the day was like any other. */
  readonly withdrawnAt: Maybe<Scalars['DateTime']['output']>;
  /** Who recorded and withdrew it, the first step first; empty for what came from elsewhere. */
  readonly history: ReadonlyArray<PracticeStep>;
  readonly version: Scalars['Int']['output'];
};

export type ExceptionEffect = 'REPLACE' | 'ADD' | 'BLOCK';

/** Wall time of one day: [startsAtMinute, endsAtMinute) in minutes after midnight. */
export type WallInterval = {
  readonly __typename?: 'WallInterval';
  readonly startsAtMinute: Scalars['Int']['output'];
  readonly endsAtMinute: Scalars['Int']['output'];
};

/** An absence, for the half-open time [startsAt, endsAt). */
export type Leave = {
  readonly __typename?: 'Leave';
  readonly id: Scalars['ID']['output'];
  readonly startsAt: Scalars['DateTime']['output'];
  readonly endsAt: Scalars['DateTime']['output'];
  /** From then on the doctor was there after all; what was cancelled before it began is not listed. */
  readonly cancelledAt: Maybe<Scalars['DateTime']['output']>;
  readonly version: Scalars['Int']['output'];
};

export type SetCalendarDaysInput = {
  /** The client's own name for this request, 8 to 64 characters: sent again, it happens once. */
  readonly clientRequestId: Scalars['String']['input'];
  readonly site: Scalars['ID']['input'];
  /** 1 to 100 different days. */
  readonly days: ReadonlyArray<CalendarDayInput>;
};

export type CalendarDayInput = {
  readonly date: Scalars['Date']['input'];
  /** Left out: what was said before is taken back. */
  readonly kind?: InputMaybe<WorkDayKind>;
  /** Whose hours are worked; left out: its own. */
  readonly runsAs?: InputMaybe<Weekday>;
};

export type RecordHolidayNoticeInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly year: Scalars['Int']['input'];
  /** The notice, by its name, number and day; 1 to 200 characters. */
  readonly source: Scalars['String']['input'];
  /** 1 to 100 days: the holidays, and the days of rest that are worked instead. */
  readonly days: ReadonlyArray<CalendarDayInput>;
};

export type SetTravelTimeInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly fromSite: Scalars['ID']['input'];
  readonly toSite: Scalars['ID']['input'];
  /** 0 to 1440; a way that takes a day or more is 1440. */
  readonly minutes: Scalars['Int']['input'];
};

/** The holidays of a year are known. */
export type HolidayNotice = {
  readonly __typename?: 'HolidayNotice';
  readonly year: Scalars['Int']['output'];
  readonly source: Scalars['String']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};

/** How long the way from one site to another takes, which need not be the way back. */
export type TravelTime = {
  readonly __typename?: 'TravelTime';
  readonly from: Maybe<Site>;
  readonly to: Maybe<Site>;
  readonly minutes: Scalars['Int']['output'];
  readonly version: Scalars['Int']['output'];
};

/** Where, for what, and when; a site, a city, groups or doctors have to be named. */
export type AvailabilityFilter = {
  readonly site?: InputMaybe<Scalars['ID']['input']>;
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** Code; left out: whatever agreement and papers cover. */
  readonly specialty?: InputMaybe<Scalars['ID']['input']>;
  readonly purpose: Purpose;
  /** 1 to 4; operations only. Left out: any. */
  readonly surgeryLevel?: InputMaybe<Scalars['Int']['input']>;
  /** At most 50. */
  readonly groups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** At most 100. */
  readonly doctors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** At most 90 days; what lies before now or after the horizon is left out. */
  readonly window: TimeWindow;
  /** Shorter times are left out; 15 to 1440, in quarters of an hour. */
  readonly minMinutes?: InputMaybe<Scalars['Int']['input']>;
};

/** The same for the sites of one hospital, or for one doctor. */
export type OwnAvailabilityFilter = {
  readonly site?: InputMaybe<Scalars['ID']['input']>;
  readonly specialty?: InputMaybe<Scalars['ID']['input']>;
  readonly purpose: Purpose;
  /** 1 to 4; operations only. Left out: any. */
  readonly surgeryLevel?: InputMaybe<Scalars['Int']['input']>;
  /** At most 50. */
  readonly groups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** At most 90 days. */
  readonly window: TimeWindow;
  /** Shorter times are left out; 15 to 1440, in quarters of an hour. */
  readonly minMinutes?: InputMaybe<Scalars['Int']['input']>;
};

/** When one doctor can be booked at one site under one agreement. */
export type Availability = {
  readonly __typename?: 'Availability';
  readonly doctor: Doctor;
  readonly site: Maybe<Site>;
  readonly group: Maybe<Group>;
  readonly agreement: Maybe<CooperationAgreement>;
  /** Half-open times on the grid of quarters of an hour, in order. */
  readonly intervals: ReadonlyArray<FreeInterval>;
  /**
   * The times of a given length in these intervals, at starts that are multiples of `alignMinutes` after the
   * hour; at most 200. Both are quarters of an hour; a length is at most 1440.
   */
  readonly slots: ReadonlyArray<FreeInterval>;
  /** Some of it lies in a year whose holidays nobody has published yet. */
  readonly provisional: Scalars['Boolean']['output'];
};

/** When one doctor can be booked at one site under one agreement. */
export type AvailabilitySlotsArgs = {
  minutes: Scalars['Int']['input'];
  alignMinutes?: InputMaybe<Scalars['Int']['input']>;
};

/** The half-open time [startsAt, endsAt). */
export type FreeInterval = {
  readonly __typename?: 'FreeInterval';
  readonly startsAt: Scalars['DateTime']['output'];
  readonly endsAt: Scalars['DateTime']['output'];
};

export type AvailabilityConnection = {
  readonly __typename?: 'AvailabilityConnection';
  readonly edges: ReadonlyArray<AvailabilityEdge>;
  readonly nodes: ReadonlyArray<Availability>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
  /** Nothing that happened later is in the answer. */
  readonly asOf: Scalars['DateTime']['output'];
  /** False while facts of other owners are too old to be believed: then nothing is free. */
  readonly bookable: Scalars['Boolean']['output'];
};

export type AvailabilityEdge = {
  readonly __typename?: 'AvailabilityEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Availability;
};

export type ExplainAvailabilityInput = {
  readonly doctor: Scalars['ID']['input'];
  readonly site: Scalars['ID']['input'];
  readonly startsAt: Scalars['DateTime']['input'];
  /** At most 24 hours later. */
  readonly endsAt: Scalars['DateTime']['input'];
  readonly purpose: Purpose;
  /** Code. */
  readonly specialty: Scalars['ID']['input'];
  /** 1 to 4; operations only. */
  readonly surgeryLevel?: InputMaybe<Scalars['Int']['input']>;
  /** Left out: each that may apply. */
  readonly agreement?: InputMaybe<Scalars['ID']['input']>;
};

export type AvailabilityExplanation = {
  readonly __typename?: 'AvailabilityExplanation';
  /** Nothing stands against it under at least one agreement. */
  readonly bookable: Scalars['Boolean']['output'];
  /** What stands against it under the agreement that comes closest. */
  readonly reasons: ReadonlyArray<AvailabilityReason>;
  /** The same for each agreement that may apply. */
  readonly agreements: ReadonlyArray<AgreementExplanation>;
  /** The holidays of its year are not published yet. */
  readonly provisional: Scalars['Boolean']['output'];
  readonly asOf: Scalars['DateTime']['output'];
};

export type AgreementExplanation = {
  readonly __typename?: 'AgreementExplanation';
  readonly agreement: Maybe<CooperationAgreement>;
  readonly reasons: ReadonlyArray<AvailabilityReason>;
};

/** Why somebody cannot be booked. Hospitals see `BUSY` for absences and for what lies elsewhere. */
export type AvailabilityReason =
  /** It lies in the past. */
  | 'PAST'
  /** It lies more than 90 days ahead. */
  | 'OUTSIDE_HORIZON'
  /** Facts of other owners are too old to be believed. */
  | 'SOURCE_STALE'
  | 'SITE_UNKNOWN'
  /** No group of the doctor has an agreement for this site. */
  | 'NO_AGREEMENT'
  | 'DOCTOR_NOT_PRACTISING'
  /** Hospital or site are recorded from sources only. */
  | 'HOSPITAL_NOT_COMPLETED'
  | 'LEFT_GROUP'
  | 'AGREEMENT_NOT_ACTIVE'
  /** The agreement does not hold for all of it. */
  | 'AGREEMENT_ENDS'
  | 'SITE_NOT_AGREED'
  | 'PURPOSE_NOT_AGREED'
  | 'SPECIALTY_NOT_AGREED'
  | 'NO_MAIN_REGISTRATION'
  | 'NOT_FILED_AT_SITE'
  /** The filing does not hold for all of it. */
  | 'FILING_EXPIRED'
  /** The registered scope does not cover the specialty. */
  | 'SCOPE_MISMATCH'
  | 'NO_PRIVILEGE'
  /** The privilege is for operations of a lower level. */
  | 'GRADE_EXCEEDED'
  | 'SUSPENDED'
  /** No hours then. */
  | 'NO_RULE'
  /** A holiday, and the hours do not hold on holidays. */
  | 'HOLIDAY'
  | 'LEAVE'
  | 'BUSY'
  /** The way from or to another visit takes too long. */
  | 'TRAVEL';

/** What one day is at a site. */
export type WorkDay = {
  readonly __typename?: 'WorkDay';
  readonly date: Scalars['Date']['output'];
  readonly kind: WorkDayKind;
  /** Whose hours are worked. */
  readonly runsAs: Weekday;
  /** Nobody has published the holidays of its year yet. */
  readonly provisional: Scalars['Boolean']['output'];
};

export type WorkDayKind =
  | 'WORK'
  /** A day of rest of an ordinary week. */
  | 'REST'
  /** Hours rest unless they hold on holidays. */
  | 'HOLIDAY'
  /** A day of rest that is worked instead of another (调休上班日). */
  | 'MAKEUP';

/**
 * A doctor's time at a site, for the half-open time [startsAt, endsAt), at most 24 hours. It carries no
 * patient: `patientRef` is an opaque pseudonym that the group chose.
 */
export type Booking = {
  readonly __typename?: 'Booking';
  readonly id: Scalars['ID']['output'];
  readonly doctor: Doctor;
  readonly group: Maybe<Group>;
  readonly hospital: Maybe<Hospital>;
  readonly site: Maybe<Site>;
  /** The theatre that was booked, where one was. */
  readonly theatre: Maybe<Theatre>;
  /** The session of the hospital in which the booking lies. */
  readonly offeredSession: Maybe<OfferedSession>;
  readonly agreement: Maybe<CooperationAgreement>;
  readonly purpose: Purpose;
  readonly specialty: Maybe<Specialty>;
  /** 1 to 4; operations only. */
  readonly surgeryLevel: Maybe<Scalars['Int']['output']>;
  readonly startsAt: Scalars['DateTime']['output'];
  readonly endsAt: Scalars['DateTime']['output'];
  readonly state: BookingState;
  /** Why it is in this state, as a code, where there is something to say. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** When the hold ends by itself. */
  readonly holdExpiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Until when the doctor may accept. */
  readonly requestExpiresAt: Maybe<Scalars['DateTime']['output']>;
  /** The hospital's own order number. */
  readonly externalRef: Maybe<Scalars['String']['output']>;
  /** For those who treat the patient; the secretariat states a reason. */
  readonly patientRef: Maybe<Scalars['String']['output']>;
  /** The invitation of the inviting institution, as the id of a document. */
  readonly invitationDocumentId: Maybe<Scalars['String']['output']>;
  /** The approval of the doctor's own institution, as the id of a document. */
  readonly approvalDocumentId: Maybe<Scalars['String']['output']>;
  /** Whether the patient's consent is recorded. */
  readonly consentRecorded: Scalars['Boolean']['output'];
  /** The request that this booking answers. */
  readonly sessionRequest: Maybe<SessionRequest>;
  /** Every state it was in, the first first. */
  readonly history: ReadonlyArray<BookingStep>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly synthetic: Scalars['Boolean']['output'];
  /** Rises with every change; the id stays when a booking moves. */
  readonly version: Scalars['Int']['output'];
};

export type BookingState =
  | 'HELD'
  /** Waits for the doctor's acceptance. */
  | 'REQUESTED'
  | 'CONFIRMED'
  | 'COMPLETED'
  | 'NO_SHOW'
  | 'RELEASED'
  | 'EXPIRED'
  | 'DECLINED'
  | 'CANCELLED'
  /** A fact that it rested on has changed. */
  | 'NEEDS_REASSIGNMENT';

export type BookingStep = {
  readonly __typename?: 'BookingStep';
  readonly state: BookingState;
  readonly enteredAt: Scalars['DateTime']['output'];
  readonly actor: Maybe<Scalars['String']['output']>;
  readonly reason: Maybe<Scalars['String']['output']>;
};

/** The booking, or everything that stands against it. */
export type BookingResult = Booking | BookingRejected;

export type BookingRejected = {
  readonly __typename?: 'BookingRejected';
  /** All of them, not only the first. */
  readonly conflicts: ReadonlyArray<BookingConflict>;
  /**
   * Times of the same doctor, site and length that were free when this was decided, the nearest first; at
   * most 5. Empty where no other time would help.
   */
  readonly alternatives: ReadonlyArray<BookingAlternative>;
};

export type BookingConflict = {
  readonly __typename?: 'BookingConflict';
  readonly code: BookingConflictCode;
  /** More exactly, as a reason of `explainAvailability`, where there is more to say. */
  readonly detail: Maybe<Scalars['String']['output']>;
  readonly explanation: Scalars['String']['output'];
  /** With `AGREEMENT_AMBIGUOUS`: those among which to choose. */
  readonly agreements: ReadonlyArray<CooperationAgreement>;
};

export type BookingConflictExplanationArgs = {
  lang?: Language;
};

/** Stable names of what can stand against a booking. */
export type BookingConflictCode =
  /** The doctor is not free, for whatever reason. */
  | 'SLOT_TAKEN'
  /** The way to or from another visit at this hospital takes too long. */
  | 'TRAVEL_CONFLICT'
  /** Not within the hours that the doctor works. */
  | 'OUTSIDE_AVAILABILITY'
  /** The doctor may not do this there and then; `detail` says why. */
  | 'NOT_ELIGIBLE'
  | 'AGREEMENT_INACTIVE'
  /** Several agreements cover it: name one of `agreements`. */
  | 'AGREEMENT_AMBIGUOUS'
  | 'QUOTA_EXCEEDED'
  /** Operations under this agreement lie in a block that the site offered. */
  | 'SESSION_REQUIRED'
  /** The block in which it lay was withdrawn. */
  | 'SESSION_WITHDRAWN'
  | 'THEATRE_TAKEN'
  /** Not a theatre of this site that is in use. */
  | 'THEATRE_UNSUITABLE'
  | 'HOLD_EXPIRED'
  /** The hospital holds too much, or let too much run out. */
  | 'HOLD_LIMIT'
  /** In the past, or beyond the horizon of 90 days. */
  | 'INVALID_TIME';

/** A half-open time [startsAt, endsAt). */
export type BookingAlternative = {
  readonly __typename?: 'BookingAlternative';
  readonly startsAt: Scalars['DateTime']['output'];
  readonly endsAt: Scalars['DateTime']['output'];
};

export type HoldBookingInput = {
  /** The client's own name for this request, 8 to 64 characters: sent again, it happens once. */
  readonly clientRequestId: Scalars['String']['input'];
  readonly doctor: Scalars['ID']['input'];
  /** A site of the own hospital. */
  readonly site: Scalars['ID']['input'];
  /** On a full quarter of an hour. */
  readonly startsAt: Scalars['DateTime']['input'];
  /** At most 24 hours later. */
  readonly endsAt: Scalars['DateTime']['input'];
  readonly purpose: Purpose;
  /** Code. */
  readonly specialty: Scalars['ID']['input'];
  /** 1 to 4; for operations, and only for them. */
  readonly surgeryLevel?: InputMaybe<Scalars['Int']['input']>;
  /** Needed where more than one agreement covers it. */
  readonly agreement?: InputMaybe<Scalars['ID']['input']>;
  /** A theatre or room of the site; left out: that of the block in which the time lies, else none. */
  readonly theatre?: InputMaybe<Scalars['ID']['input']>;
  /** How long it is held, 60 to 1800 seconds; left out: 600. */
  readonly ttlSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** The hospital's own order number: 1 to 64 letters, digits, `.`, `_`, `/` and `-`. */
  readonly externalRef?: InputMaybe<Scalars['String']['input']>;
  /** A pseudonym that the group chose: 8 to 64 letters, digits, `-` and `_`, with a digit. */
  readonly patientRef?: InputMaybe<Scalars['String']['input']>;
  /** For invited visits, which need all of it. */
  readonly consultation?: InputMaybe<ConsultationEvidenceInput>;
};

/** On what one invited visit rests (外出会诊); documents stay outside. */
export type ConsultationEvidenceInput = {
  /** The invitation of the inviting institution: id of a document. */
  readonly invitationDocumentId: Scalars['String']['input'];
  /** The approval of the doctor's own institution: id of a document. */
  readonly approvalDocumentId: Scalars['String']['input'];
  /** The patient has agreed. */
  readonly consentRecorded: Scalars['Boolean']['input'];
};

export type ExtendHoldInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  /** The version that the client has read; when another is there: `CONFLICT`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** From now on; left out: 600. */
  readonly ttlSeconds?: InputMaybe<Scalars['Int']['input']>;
};

export type ConfirmBookingInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** Take a hold up again that has run out, if everything is still free. */
  readonly reacquire?: Scalars['Boolean']['input'];
};

export type RescheduleBookingInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly startsAt: Scalars['DateTime']['input'];
  readonly endsAt: Scalars['DateTime']['input'];
  /** Another site of the hospital; left out: the same. */
  readonly site?: InputMaybe<Scalars['ID']['input']>;
  /** Left out: the same where it stays at the site, else that of the block in which the time lies. */
  readonly theatre?: InputMaybe<Scalars['ID']['input']>;
};

export type ReleaseBookingInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type CancelBookingInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly reason: BookingCancelReason;
};

/** On whose side the reason lies. */
export type BookingCancelReason = 'PATIENT' | 'HOSPITAL' | 'GROUP' | 'DOCTOR' | 'OTHER';

export type AcceptBookingInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type DeclineBookingInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly reason: BookingDeclineReason;
};

export type BookingDeclineReason =
  | 'NO_TIME'
  /** The task does not suit the doctor. */
  | 'UNSUITABLE'
  | 'OTHER';

export type ReassignBookingInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** Who takes over. */
  readonly doctor: Scalars['ID']['input'];
  /** Needed where more than one agreement covers it. */
  readonly agreement?: InputMaybe<Scalars['ID']['input']>;
  /** For invited visits, which need it anew: the approval is that of the other doctor's institution. */
  readonly consultation?: InputMaybe<ConsultationEvidenceInput>;
};

export type CompleteBookingInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type MarkBookingNoShowInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type RequestSessionInput = {
  /** The client's own name for this request, 8 to 64 characters: sent again, it happens once. */
  readonly clientRequestId: Scalars['String']['input'];
  /** A site of the own hospital. */
  readonly site: Scalars['ID']['input'];
  /** Code. */
  readonly specialty: Scalars['ID']['input'];
  readonly purpose: Purpose;
  /** 1 to 4; for operations, and only for them. */
  readonly surgeryLevel?: InputMaybe<Scalars['Int']['input']>;
  readonly windowStartsAt: Scalars['DateTime']['input'];
  /** At most 31 days later. */
  readonly windowEndsAt: Scalars['DateTime']['input'];
  /** 15 to 1440 minutes, in steps of 15. */
  readonly durationMinutes: Scalars['Int']['input'];
  /** Until when groups may offer; before the window ends. */
  readonly answerDueAt: Scalars['DateTime']['input'];
  /** A pseudonym: 8 to 64 letters, digits, `-` and `_`, with a digit. */
  readonly patientRef?: InputMaybe<Scalars['String']['input']>;
};

export type WithdrawSessionRequestInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type OfferSessionInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly request: Scalars['ID']['input'];
  /** The own group. */
  readonly group: Scalars['ID']['input'];
  /** Who would come: engaged in the group. */
  readonly doctor: Scalars['ID']['input'];
  readonly startsAt: Scalars['DateTime']['input'];
  readonly endsAt: Scalars['DateTime']['input'];
  /** Needed where more than one agreement of the group covers it. */
  readonly agreement?: InputMaybe<Scalars['ID']['input']>;
};

export type WithdrawSessionOfferInput = {
  readonly clientRequestId: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type AcceptSessionOfferInput = {
  readonly clientRequestId: Scalars['String']['input'];
  /** The request. */
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly offer: Scalars['ID']['input'];
  readonly theatre?: InputMaybe<Scalars['ID']['input']>;
  readonly externalRef?: InputMaybe<Scalars['String']['input']>;
  /** For invited visits, which need all of it. */
  readonly consultation?: InputMaybe<ConsultationEvidenceInput>;
};

/** A hospital asks for a specialty and a purpose at a site in a window; groups offer. */
export type SessionRequest = {
  readonly __typename?: 'SessionRequest';
  readonly id: Scalars['ID']['output'];
  readonly hospital: Maybe<Hospital>;
  readonly site: Maybe<Site>;
  readonly specialty: Maybe<Specialty>;
  readonly purpose: Purpose;
  /** 1 to 4; operations only. */
  readonly surgeryLevel: Maybe<Scalars['Int']['output']>;
  readonly windowStartsAt: Scalars['DateTime']['output'];
  readonly windowEndsAt: Scalars['DateTime']['output'];
  /** How long the session must be, in minutes: a multiple of 15, at most 1440. */
  readonly durationMinutes: Scalars['Int']['output'];
  /** Until when groups may offer. */
  readonly answerDueAt: Scalars['DateTime']['output'];
  readonly state: SessionRequestState;
  /** For the hospital and those whose offer it accepted; the secretariat states a reason. Else null. */
  readonly patientRef: Maybe<Scalars['String']['output']>;
  readonly offers: SessionOfferConnection;
  /** The booking that the accepted offer became. */
  readonly booking: Maybe<Booking>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};

/** A hospital asks for a specialty and a purpose at a site in a window; groups offer. */
export type SessionRequestOffersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SessionOfferFilter>;
};

export type SessionRequestState =
  | 'OPEN'
  /** An offer was accepted. */
  | 'FILLED'
  | 'WITHDRAWN'
  | 'EXPIRED';

/** A group offers a doctor and a time. */
export type SessionOffer = {
  readonly __typename?: 'SessionOffer';
  readonly id: Scalars['ID']['output'];
  readonly group: Maybe<Group>;
  readonly doctor: Doctor;
  readonly startsAt: Scalars['DateTime']['output'];
  readonly endsAt: Scalars['DateTime']['output'];
  readonly state: SessionOfferState;
  readonly offeredAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};

export type SessionOfferState = 'OFFERED' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN';

export type DoctorFilter = {
  /** Beginning of a name, as in `search`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly title?: InputMaybe<ReadonlyArray<DoctorTitle>>;
  /** Code of a specialty; doctors of its sub-specialties are included. */
  readonly specialty?: InputMaybe<Scalars['ID']['input']>;
  readonly practiceMode?: InputMaybe<ReadonlyArray<PracticeMode>>;
  readonly status?: InputMaybe<ReadonlyArray<DoctorStatus>>;
  /** Engaged today in this group. */
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  /** Engaged today in a group of one of these states. */
  readonly groupStatus?: InputMaybe<ReadonlyArray<GroupStatus>>;
  /** Engaged today in a group with an active agreement with this hospital. */
  readonly hospital?: InputMaybe<Scalars['ID']['input']>;
  /** Engaged today in a group with an active agreement for a site in this city. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DoctorOrder = {
  readonly field: DoctorOrderField;
  readonly direction?: OrderDirection;
};

export type DoctorOrderField =
  /** By the pinyin of the Chinese name. */
  'NAME' | 'PRACTISING_SINCE';

export type EngagementFilter = {
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  readonly doctor?: InputMaybe<Scalars['ID']['input']>;
  readonly kind?: InputMaybe<ReadonlyArray<EngagementKind>>;
  readonly role?: InputMaybe<ReadonlyArray<EngagementRole>>;
  /** In force on this day. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type EngagementOrder = {
  readonly field: EngagementOrderField;
  readonly direction?: OrderDirection;
};

export type EngagementOrderField = 'FROM';

export type JoinRequestFilter = {
  readonly doctor?: InputMaybe<Scalars['ID']['input']>;
  /** The group that was asked. */
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  /** Requests to the alliance, which any member may answer, or only requests to a group. */
  readonly toAlliance?: InputMaybe<Scalars['Boolean']['input']>;
  readonly state?: InputMaybe<ReadonlyArray<JoinRequestState>>;
};

export type JoinRequestOrder = {
  readonly field: JoinRequestOrderField;
  readonly direction?: OrderDirection;
};

export type JoinRequestOrderField = 'SENT_AT';

export type PracticeRegistrationFilter = {
  readonly doctor?: InputMaybe<Scalars['ID']['input']>;
  readonly hospital?: InputMaybe<Scalars['ID']['input']>;
  readonly province?: InputMaybe<Scalars['String']['input']>;
  readonly basis?: InputMaybe<ReadonlyArray<RegistrationBasis>>;
  /** In force on this day. */
  readonly validOn?: InputMaybe<Scalars['Date']['input']>;
};

export type PracticeRegistrationOrder = {
  readonly field: PracticeRegistrationOrderField;
  readonly direction?: OrderDirection;
};

export type PracticeRegistrationOrderField = 'FROM' | 'TO';

export type PrivilegeFilter = {
  readonly doctor?: InputMaybe<Scalars['ID']['input']>;
  readonly hospital?: InputMaybe<Scalars['ID']['input']>;
  /** Covers operations of this level, 1 to 4. */
  readonly surgeryLevel?: InputMaybe<Scalars['Int']['input']>;
  /** In force on this day. */
  readonly validOn?: InputMaybe<Scalars['Date']['input']>;
};

export type PrivilegeOrder = {
  readonly field: PrivilegeOrderField;
  readonly direction?: OrderDirection;
};

export type PrivilegeOrderField = 'FROM' | 'TO';

export type SuspensionFilter = {
  readonly doctor?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<ReadonlyArray<SuspensionScope>>;
  /** In force at this instant. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
};

export type SuspensionOrder = {
  readonly field: SuspensionOrderField;
  readonly direction?: OrderDirection;
};

export type SuspensionOrderField = 'FROM';

export type AvailabilityRuleFilter = {
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  /** Rules for this site and those for any site. */
  readonly site?: InputMaybe<Scalars['ID']['input']>;
  /** In force on this day, whatever its weekday. */
  readonly validOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Half-open: a day `d` belongs when `from <= d < to`. */
export type AvailabilityExceptionFilter = {
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** Half-open: an absence belongs when it overlaps `[from, to)`. */
export type LeaveFilter = {
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

export type BookingFilter = {
  readonly hospital?: InputMaybe<Scalars['ID']['input']>;
  readonly site?: InputMaybe<Scalars['ID']['input']>;
  readonly doctor?: InputMaybe<Scalars['ID']['input']>;
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  readonly agreement?: InputMaybe<Scalars['ID']['input']>;
  readonly state?: InputMaybe<ReadonlyArray<BookingState>>;
  readonly purpose?: InputMaybe<ReadonlyArray<Purpose>>;
  /** Overlaps this half-open time. */
  readonly window?: InputMaybe<TimeWindow>;
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A half-open time [from, to). */
export type TimeWindow = {
  readonly from: Scalars['DateTime']['input'];
  readonly to: Scalars['DateTime']['input'];
};

export type BookingOrder = {
  readonly field: BookingOrderField;
  readonly direction?: OrderDirection;
};

export type BookingOrderField = 'STARTS_AT' | 'CREATED_AT';

export type SessionRequestFilter = {
  readonly hospital?: InputMaybe<Scalars['ID']['input']>;
  readonly site?: InputMaybe<Scalars['ID']['input']>;
  /** Code of a specialty; its sub-specialties are included. */
  readonly specialty?: InputMaybe<Scalars['ID']['input']>;
  readonly purpose?: InputMaybe<ReadonlyArray<Purpose>>;
  readonly state?: InputMaybe<ReadonlyArray<SessionRequestState>>;
};

export type SessionRequestOrder = {
  readonly field: SessionRequestOrderField;
  readonly direction?: OrderDirection;
};

export type SessionRequestOrderField = 'WINDOW_STARTS_AT' | 'ANSWER_DUE_AT';

export type SessionOfferFilter = {
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  readonly state?: InputMaybe<ReadonlyArray<SessionOfferState>>;
};

export type DoctorConnection = {
  readonly __typename?: 'DoctorConnection';
  readonly edges: ReadonlyArray<DoctorEdge>;
  readonly nodes: ReadonlyArray<Doctor>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DoctorEdge = {
  readonly __typename?: 'DoctorEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Doctor;
};

export type EngagementConnection = {
  readonly __typename?: 'EngagementConnection';
  readonly edges: ReadonlyArray<EngagementEdge>;
  readonly nodes: ReadonlyArray<Engagement>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EngagementEdge = {
  readonly __typename?: 'EngagementEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Engagement;
};

export type JoinRequestConnection = {
  readonly __typename?: 'JoinRequestConnection';
  readonly edges: ReadonlyArray<JoinRequestEdge>;
  readonly nodes: ReadonlyArray<JoinRequest>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type JoinRequestEdge = {
  readonly __typename?: 'JoinRequestEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: JoinRequest;
};

export type PracticeRegistrationConnection = {
  readonly __typename?: 'PracticeRegistrationConnection';
  readonly edges: ReadonlyArray<PracticeRegistrationEdge>;
  readonly nodes: ReadonlyArray<PracticeRegistration>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PracticeRegistrationEdge = {
  readonly __typename?: 'PracticeRegistrationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: PracticeRegistration;
};

export type PrivilegeConnection = {
  readonly __typename?: 'PrivilegeConnection';
  readonly edges: ReadonlyArray<PrivilegeEdge>;
  readonly nodes: ReadonlyArray<Privilege>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PrivilegeEdge = {
  readonly __typename?: 'PrivilegeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Privilege;
};

export type SuspensionConnection = {
  readonly __typename?: 'SuspensionConnection';
  readonly edges: ReadonlyArray<SuspensionEdge>;
  readonly nodes: ReadonlyArray<Suspension>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SuspensionEdge = {
  readonly __typename?: 'SuspensionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Suspension;
};

export type AvailabilityRuleConnection = {
  readonly __typename?: 'AvailabilityRuleConnection';
  readonly edges: ReadonlyArray<AvailabilityRuleEdge>;
  readonly nodes: ReadonlyArray<AvailabilityRule>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AvailabilityRuleEdge = {
  readonly __typename?: 'AvailabilityRuleEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: AvailabilityRule;
};

export type AvailabilityExceptionConnection = {
  readonly __typename?: 'AvailabilityExceptionConnection';
  readonly edges: ReadonlyArray<AvailabilityExceptionEdge>;
  readonly nodes: ReadonlyArray<AvailabilityException>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AvailabilityExceptionEdge = {
  readonly __typename?: 'AvailabilityExceptionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: AvailabilityException;
};

export type LeaveConnection = {
  readonly __typename?: 'LeaveConnection';
  readonly edges: ReadonlyArray<LeaveEdge>;
  readonly nodes: ReadonlyArray<Leave>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type LeaveEdge = {
  readonly __typename?: 'LeaveEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Leave;
};

export type BookingConnection = {
  readonly __typename?: 'BookingConnection';
  readonly edges: ReadonlyArray<BookingEdge>;
  readonly nodes: ReadonlyArray<Booking>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type BookingEdge = {
  readonly __typename?: 'BookingEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Booking;
};

export type SessionRequestConnection = {
  readonly __typename?: 'SessionRequestConnection';
  readonly edges: ReadonlyArray<SessionRequestEdge>;
  readonly nodes: ReadonlyArray<SessionRequest>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SessionRequestEdge = {
  readonly __typename?: 'SessionRequestEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: SessionRequest;
};

export type SessionOfferConnection = {
  readonly __typename?: 'SessionOfferConnection';
  readonly edges: ReadonlyArray<SessionOfferEdge>;
  readonly nodes: ReadonlyArray<SessionOffer>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SessionOfferEdge = {
  readonly __typename?: 'SessionOfferEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: SessionOffer;
};

/** What one search found; the doctors among it. */
export type SearchAnswer = {
  readonly __typename?: 'SearchAnswer';
  readonly text: Scalars['String']['output'];
  /** The best hits first; `first` is at most 20. */
  readonly doctors: Maybe<ReadonlyArray<Doctor>>;
};

/** What one search found; the doctors among it. */
export type SearchAnswerDoctorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What ends soon for one group: here the papers of its doctors. */
export type Expiring = {
  readonly __typename?: 'Expiring';
  readonly groupId: Scalars['ID']['output'];
  readonly days: Scalars['Int']['output'];
  /**
   * Registrations of the group's doctors that end within the given days, the next to end first. Null
   * for other groups.
   */
  readonly registrations: Maybe<PracticeRegistrationConnection>;
  /**
   * Privileges of the group's doctors that end within the given days, the next to end first. Null for
   * other groups.
   */
  readonly privileges: Maybe<PrivilegeConnection>;
};

/** What ends soon for one group: here the papers of its doctors. */
export type ExpiringRegistrationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What ends soon for one group: here the papers of its doctors. */
export type ExpiringPrivilegesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What waits for one group's people: here the doctors who want to join. */
export type Tasks = {
  readonly __typename?: 'Tasks';
  readonly groupId: Scalars['ID']['output'];
  /**
   * Requests to this group, or to any member, that wait for an answer; the oldest first. Null for other
   * groups.
   */
  readonly joinRequests: Maybe<JoinRequestConnection>;
};

/** What waits for one group's people: here the doctors who want to join. */
export type TasksJoinRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A group belongs to the groups subgraph; this one adds its people. */
export type Group = {
  readonly __typename?: 'Group';
  readonly id: Scalars['ID']['output'];
  /** What the group asks of doctors who want to join; null where it has published nothing. */
  readonly joiningTerms: Maybe<JoiningTerms>;
  /** The doctors engaged in the group today. */
  readonly doctors: Maybe<DoctorConnection>;
  /** All engagements, or those in force on one day. */
  readonly engagements: Maybe<EngagementConnection>;
  readonly joinRequests: Maybe<JoinRequestConnection>;
  readonly bookings: Maybe<BookingConnection>;
};

/** A group belongs to the groups subgraph; this one adds its people. */
export type GroupDoctorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DoctorFilter>;
  orderBy?: InputMaybe<DoctorOrder>;
};

/** A group belongs to the groups subgraph; this one adds its people. */
export type GroupEngagementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<EngagementFilter>;
  orderBy?: InputMaybe<EngagementOrder>;
};

/** A group belongs to the groups subgraph; this one adds its people. */
export type GroupJoinRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JoinRequestFilter>;
  orderBy?: InputMaybe<JoinRequestOrder>;
};

/** A group belongs to the groups subgraph; this one adds its people. */
export type GroupBookingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BookingFilter>;
  orderBy?: InputMaybe<BookingOrder>;
};

/** A hospital belongs to the hospitals subgraph; this one adds who comes and who may. */
export type Hospital = {
  readonly __typename?: 'Hospital';
  readonly id: Scalars['ID']['output'];
  /** Who can be booked at the hospital's sites. Null for other hospitals. */
  readonly availableDoctors: Maybe<AvailabilityConnection>;
  readonly bookings: Maybe<BookingConnection>;
  readonly sessionRequests: Maybe<SessionRequestConnection>;
  /** Doctors registered at this hospital. */
  readonly registrations: Maybe<PracticeRegistrationConnection>;
  readonly privileges: Maybe<PrivilegeConnection>;
};

/** A hospital belongs to the hospitals subgraph; this one adds who comes and who may. */
export type HospitalAvailableDoctorsArgs = {
  filter: OwnAvailabilityFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A hospital belongs to the hospitals subgraph; this one adds who comes and who may. */
export type HospitalBookingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BookingFilter>;
  orderBy?: InputMaybe<BookingOrder>;
};

/** A hospital belongs to the hospitals subgraph; this one adds who comes and who may. */
export type HospitalSessionRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SessionRequestFilter>;
  orderBy?: InputMaybe<SessionRequestOrder>;
};

/** A hospital belongs to the hospitals subgraph; this one adds who comes and who may. */
export type HospitalRegistrationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PracticeRegistrationFilter>;
  orderBy?: InputMaybe<PracticeRegistrationOrder>;
};

/** A hospital belongs to the hospitals subgraph; this one adds who comes and who may. */
export type HospitalPrivilegesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PrivilegeFilter>;
  orderBy?: InputMaybe<PrivilegeOrder>;
};

/** An agreement belongs to the hospitals subgraph; this one adds what was booked under it. */
export type CooperationAgreement = {
  readonly __typename?: 'CooperationAgreement';
  readonly id: Scalars['ID']['output'];
  readonly bookings: Maybe<BookingConnection>;
};

/** An agreement belongs to the hospitals subgraph; this one adds what was booked under it. */
export type CooperationAgreementBookingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BookingFilter>;
  orderBy?: InputMaybe<BookingOrder>;
};

/** A site, a theatre and an offered session belong to the hospitals subgraph. */
export type Site = {
  readonly __typename?: 'Site';
  readonly id: Scalars['ID']['output'];
};

export type Theatre = {
  readonly __typename?: 'Theatre';
  readonly id: Scalars['ID']['output'];
};

export type OfferedSession = {
  readonly __typename?: 'OfferedSession';
  readonly id: Scalars['ID']['output'];
};

/** A clinical subject of the national list (诊疗科目); the hospitals subgraph owns it. */
export type Specialty = {
  readonly __typename?: 'Specialty';
  readonly code: Scalars['ID']['output'];
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
  Doctor: Doctor;
  Engagement: Engagement;
  JoinRequest: JoinRequest;
  PracticeRegistration: PracticeRegistration;
  Privilege: Privilege;
  Suspension: Suspension;
  Booking: Booking;
  SessionRequest: SessionRequest;
  SearchAnswer: SearchAnswer;
  Expiring: Expiring;
  Tasks: Tasks;
  Group: Group;
  Hospital: Hospital;
  CooperationAgreement: CooperationAgreement;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Doctor: { __typename: 'Doctor' } & GraphQLRecursivePick<FederationTypes['Doctor'], { id: true }>;
  Engagement: { __typename: 'Engagement' } & GraphQLRecursivePick<
    FederationTypes['Engagement'],
    { id: true }
  >;
  JoinRequest: { __typename: 'JoinRequest' } & GraphQLRecursivePick<
    FederationTypes['JoinRequest'],
    { id: true }
  >;
  PracticeRegistration: { __typename: 'PracticeRegistration' } & GraphQLRecursivePick<
    FederationTypes['PracticeRegistration'],
    { id: true }
  >;
  Privilege: { __typename: 'Privilege' } & GraphQLRecursivePick<
    FederationTypes['Privilege'],
    { id: true }
  >;
  Suspension: { __typename: 'Suspension' } & GraphQLRecursivePick<
    FederationTypes['Suspension'],
    { id: true }
  >;
  Booking: { __typename: 'Booking' } & GraphQLRecursivePick<
    FederationTypes['Booking'],
    { id: true }
  >;
  SessionRequest: { __typename: 'SessionRequest' } & GraphQLRecursivePick<
    FederationTypes['SessionRequest'],
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
  Tasks: { __typename: 'Tasks' } & GraphQLRecursivePick<
    FederationTypes['Tasks'],
    { groupId: true }
  >;
  Group: { __typename: 'Group' } & GraphQLRecursivePick<FederationTypes['Group'], { id: true }>;
  Hospital: { __typename: 'Hospital' } & GraphQLRecursivePick<
    FederationTypes['Hospital'],
    { id: true }
  >;
  CooperationAgreement: { __typename: 'CooperationAgreement' } & GraphQLRecursivePick<
    FederationTypes['CooperationAgreement'],
    { id: true }
  >;
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  BookingResult:
    import('./booking/entities/booking').Booking | import('./booking/booking-answer').Rejection;
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
  RegisterDoctorInput: RegisterDoctorInput;
  EmployerInput: EmployerInput;
  AcademicRoleInput: AcademicRoleInput;
  UpdateDoctorInput: UpdateDoctorInput;
  EngageDoctorInput: EngageDoctorInput;
  EngagementTermsInput: EngagementTermsInput;
  ChangeEngagementInput: ChangeEngagementInput;
  EndEngagementInput: EndEngagementInput;
  PublishJoiningTermsInput: PublishJoiningTermsInput;
  RequestToJoinInput: RequestToJoinInput;
  StartTalksInput: StartTalksInput;
  AgreeToJoinInput: AgreeToJoinInput;
  DeclineJoinRequestInput: DeclineJoinRequestInput;
  WithdrawJoinRequestInput: WithdrawJoinRequestInput;
  Doctor: ResolverTypeWrapper<import('./register/entities/doctor').Doctor>;
  DoctorRecord: ResolverTypeWrapper<import('./register/doctor-record').KeptRecord>;
  LicenceCategory: LicenceCategory;
  PracticeMode: PracticeMode;
  CareerStage: CareerStage;
  DoctorStatus: DoctorStatus;
  Employer: ResolverTypeWrapper<
    Omit<Employer, 'hospital'> & { hospital?: Maybe<ResolversTypes['Hospital']> }
  >;
  FormerEmployer: ResolverTypeWrapper<import('./register/entities/former-employer').FormerEmployer>;
  AcademicRole: ResolverTypeWrapper<import('./register/entities/academic-role').AcademicRole>;
  AcademicRoleKind: AcademicRoleKind;
  Engagement: ResolverTypeWrapper<import('./register/entities/engagement').Engagement>;
  EngagementRecord: ResolverTypeWrapper<
    import('./register/entities/engagement-version').EngagementVersion
  >;
  JoiningTerms: ResolverTypeWrapper<import('./register/entities/joining-terms').JoiningTerms>;
  EngagementKind: EngagementKind;
  EngagementRole: EngagementRole;
  JoinRequest: ResolverTypeWrapper<import('./register/entities/join-request').JoinRequest>;
  JoinRequestState: JoinRequestState;
  JoinRequirement: ResolverTypeWrapper<import('./register/entities/join-request').JoinRequirement>;
  JoinRequestStep: ResolverTypeWrapper<
    import('./register/entities/join-request-step').JoinRequestStep
  >;
  RecordRegistrationInput: RecordRegistrationInput;
  EndRegistrationInput: EndRegistrationInput;
  GrantPrivilegeInput: GrantPrivilegeInput;
  WithdrawPrivilegeInput: WithdrawPrivilegeInput;
  SuspendDoctorInput: SuspendDoctorInput;
  LiftSuspensionInput: LiftSuspensionInput;
  RecordLeaveInput: RecordLeaveInput;
  CancelLeaveInput: CancelLeaveInput;
  PracticeStep: ResolverTypeWrapper<import('./practice/entities/practice-step').PracticeStep>;
  PracticeStepKind: PracticeStepKind;
  PracticeRegistration: ResolverTypeWrapper<
    import('./practice/entities/practice-registration').PracticeRegistration
  >;
  RegistrationBasis: RegistrationBasis;
  Privilege: ResolverTypeWrapper<import('./practice/entities/privilege').Privilege>;
  Suspension: ResolverTypeWrapper<import('./practice/entities/suspension').Suspension>;
  SuspensionScope: SuspensionScope;
  SuspensionReason: SuspensionReason;
  AvailabilityRuleTermsInput: AvailabilityRuleTermsInput;
  SetAvailabilityRuleInput: SetAvailabilityRuleInput;
  ChangeAvailabilityRuleInput: ChangeAvailabilityRuleInput;
  EndAvailabilityRuleInput: EndAvailabilityRuleInput;
  RecordAvailabilityExceptionInput: RecordAvailabilityExceptionInput;
  WallIntervalInput: WallIntervalInput;
  WithdrawAvailabilityExceptionInput: WithdrawAvailabilityExceptionInput;
  AvailabilityRule: ResolverTypeWrapper<
    import('./practice/entities/availability-rule').AvailabilityRule
  >;
  Weekday: Weekday;
  WeekParity: WeekParity;
  AvailabilityException: ResolverTypeWrapper<
    import('./practice/entities/availability-exception').AvailabilityException
  >;
  ExceptionEffect: ExceptionEffect;
  WallInterval: ResolverTypeWrapper<WallInterval>;
  Leave: ResolverTypeWrapper<import('./practice/entities/leave').Leave>;
  SetCalendarDaysInput: SetCalendarDaysInput;
  CalendarDayInput: CalendarDayInput;
  RecordHolidayNoticeInput: RecordHolidayNoticeInput;
  SetTravelTimeInput: SetTravelTimeInput;
  HolidayNotice: ResolverTypeWrapper<
    import('./availability/entities/calendar-notice').CalendarNotice
  >;
  TravelTime: ResolverTypeWrapper<import('./availability/commands/set-travel-time').TravelOutcome>;
  AvailabilityFilter: AvailabilityFilter;
  OwnAvailabilityFilter: OwnAvailabilityFilter;
  Availability: ResolverTypeWrapper<import('./availability/search/free-row').FreeRow>;
  FreeInterval: ResolverTypeWrapper<FreeInterval>;
  AvailabilityConnection: ResolverTypeWrapper<import('./availability/search/free-page').FreePage>;
  AvailabilityEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./availability/search/free-row').FreeRow
    >
  >;
  ExplainAvailabilityInput: ExplainAvailabilityInput;
  AvailabilityExplanation: ResolverTypeWrapper<import('./availability/explain').Explanation>;
  AgreementExplanation: ResolverTypeWrapper<import('./availability/domain/judge').AgreementVerdict>;
  AvailabilityReason: AvailabilityReason;
  WorkDay: ResolverTypeWrapper<WorkDay>;
  WorkDayKind: WorkDayKind;
  Booking: ResolverTypeWrapper<import('./booking/entities/booking').Booking>;
  BookingState: BookingState;
  BookingStep: ResolverTypeWrapper<import('./booking/entities/booking-step').BookingStep>;
  BookingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BookingResult']>;
  BookingRejected: ResolverTypeWrapper<import('./booking/booking-answer').Rejection>;
  BookingConflict: ResolverTypeWrapper<import('./booking/domain/conflict').Conflict>;
  BookingConflictCode: BookingConflictCode;
  BookingAlternative: ResolverTypeWrapper<import('./booking/booking-answer').Alternative>;
  HoldBookingInput: HoldBookingInput;
  ConsultationEvidenceInput: ConsultationEvidenceInput;
  ExtendHoldInput: ExtendHoldInput;
  ConfirmBookingInput: ConfirmBookingInput;
  RescheduleBookingInput: RescheduleBookingInput;
  ReleaseBookingInput: ReleaseBookingInput;
  CancelBookingInput: CancelBookingInput;
  BookingCancelReason: BookingCancelReason;
  AcceptBookingInput: AcceptBookingInput;
  DeclineBookingInput: DeclineBookingInput;
  BookingDeclineReason: BookingDeclineReason;
  ReassignBookingInput: ReassignBookingInput;
  CompleteBookingInput: CompleteBookingInput;
  MarkBookingNoShowInput: MarkBookingNoShowInput;
  RequestSessionInput: RequestSessionInput;
  WithdrawSessionRequestInput: WithdrawSessionRequestInput;
  OfferSessionInput: OfferSessionInput;
  WithdrawSessionOfferInput: WithdrawSessionOfferInput;
  AcceptSessionOfferInput: AcceptSessionOfferInput;
  SessionRequest: ResolverTypeWrapper<import('./booking/entities/session-request').SessionRequest>;
  SessionRequestState: SessionRequestState;
  SessionOffer: ResolverTypeWrapper<import('./booking/entities/session-offer').SessionOffer>;
  SessionOfferState: SessionOfferState;
  DoctorFilter: DoctorFilter;
  DoctorOrder: DoctorOrder;
  DoctorOrderField: DoctorOrderField;
  EngagementFilter: EngagementFilter;
  EngagementOrder: EngagementOrder;
  EngagementOrderField: EngagementOrderField;
  JoinRequestFilter: JoinRequestFilter;
  JoinRequestOrder: JoinRequestOrder;
  JoinRequestOrderField: JoinRequestOrderField;
  PracticeRegistrationFilter: PracticeRegistrationFilter;
  PracticeRegistrationOrder: PracticeRegistrationOrder;
  PracticeRegistrationOrderField: PracticeRegistrationOrderField;
  PrivilegeFilter: PrivilegeFilter;
  PrivilegeOrder: PrivilegeOrder;
  PrivilegeOrderField: PrivilegeOrderField;
  SuspensionFilter: SuspensionFilter;
  SuspensionOrder: SuspensionOrder;
  SuspensionOrderField: SuspensionOrderField;
  AvailabilityRuleFilter: AvailabilityRuleFilter;
  AvailabilityExceptionFilter: AvailabilityExceptionFilter;
  LeaveFilter: LeaveFilter;
  BookingFilter: BookingFilter;
  TimeWindow: TimeWindow;
  BookingOrder: BookingOrder;
  BookingOrderField: BookingOrderField;
  SessionRequestFilter: SessionRequestFilter;
  SessionRequestOrder: SessionRequestOrder;
  SessionRequestOrderField: SessionRequestOrderField;
  SessionOfferFilter: SessionOfferFilter;
  DoctorConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./register/entities/doctor').Doctor
    >
  >;
  DoctorEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<import('./register/entities/doctor').Doctor>
  >;
  EngagementConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./register/entities/engagement').Engagement
    >
  >;
  EngagementEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./register/entities/engagement').Engagement
    >
  >;
  JoinRequestConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./register/entities/join-request').JoinRequest
    >
  >;
  JoinRequestEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./register/entities/join-request').JoinRequest
    >
  >;
  PracticeRegistrationConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./practice/entities/practice-registration').PracticeRegistration
    >
  >;
  PracticeRegistrationEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./practice/entities/practice-registration').PracticeRegistration
    >
  >;
  PrivilegeConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./practice/entities/privilege').Privilege
    >
  >;
  PrivilegeEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./practice/entities/privilege').Privilege
    >
  >;
  SuspensionConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./practice/entities/suspension').Suspension
    >
  >;
  SuspensionEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./practice/entities/suspension').Suspension
    >
  >;
  AvailabilityRuleConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./practice/entities/availability-rule').AvailabilityRule
    >
  >;
  AvailabilityRuleEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./practice/entities/availability-rule').AvailabilityRule
    >
  >;
  AvailabilityExceptionConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./practice/entities/availability-exception').AvailabilityException
    >
  >;
  AvailabilityExceptionEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./practice/entities/availability-exception').AvailabilityException
    >
  >;
  LeaveConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./practice/entities/leave').Leave
    >
  >;
  LeaveEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<import('./practice/entities/leave').Leave>
  >;
  BookingConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./booking/entities/booking').Booking
    >
  >;
  BookingEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./booking/entities/booking').Booking
    >
  >;
  SessionRequestConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./booking/entities/session-request').SessionRequest
    >
  >;
  SessionRequestEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./booking/entities/session-request').SessionRequest
    >
  >;
  SessionOfferConnection: ResolverTypeWrapper<
    import('../../platform/connection/connection').Connection<
      import('./booking/entities/session-offer').SessionOffer
    >
  >;
  SessionOfferEdge: ResolverTypeWrapper<
    import('../../platform/connection/connection').Edge<
      import('./booking/entities/session-offer').SessionOffer
    >
  >;
  SearchAnswer: ResolverTypeWrapper<import('./register/search-answer').SearchAnswer>;
  Expiring: ResolverTypeWrapper<import('./practice/expiring').Expiring>;
  Tasks: ResolverTypeWrapper<import('./register/tasks').Tasks>;
  Group: ResolverTypeWrapper<import('../../platform/reference').Reference>;
  Hospital: ResolverTypeWrapper<import('../../platform/reference').Reference>;
  CooperationAgreement: ResolverTypeWrapper<import('../../platform/reference').Reference>;
  Site: ResolverTypeWrapper<import('../../platform/reference').Reference>;
  Theatre: ResolverTypeWrapper<import('../../platform/reference').Reference>;
  OfferedSession: ResolverTypeWrapper<import('../../platform/reference').Reference>;
  Specialty: ResolverTypeWrapper<Specialty>;
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
  RegisterDoctorInput: RegisterDoctorInput;
  EmployerInput: EmployerInput;
  AcademicRoleInput: AcademicRoleInput;
  UpdateDoctorInput: UpdateDoctorInput;
  EngageDoctorInput: EngageDoctorInput;
  EngagementTermsInput: EngagementTermsInput;
  ChangeEngagementInput: ChangeEngagementInput;
  EndEngagementInput: EndEngagementInput;
  PublishJoiningTermsInput: PublishJoiningTermsInput;
  RequestToJoinInput: RequestToJoinInput;
  StartTalksInput: StartTalksInput;
  AgreeToJoinInput: AgreeToJoinInput;
  DeclineJoinRequestInput: DeclineJoinRequestInput;
  WithdrawJoinRequestInput: WithdrawJoinRequestInput;
  Doctor: import('./register/entities/doctor').Doctor;
  DoctorRecord: import('./register/doctor-record').KeptRecord;
  Employer: Omit<Employer, 'hospital'> & { hospital?: Maybe<ResolversParentTypes['Hospital']> };
  FormerEmployer: import('./register/entities/former-employer').FormerEmployer;
  AcademicRole: import('./register/entities/academic-role').AcademicRole;
  Engagement: import('./register/entities/engagement').Engagement;
  EngagementRecord: import('./register/entities/engagement-version').EngagementVersion;
  JoiningTerms: import('./register/entities/joining-terms').JoiningTerms;
  JoinRequest: import('./register/entities/join-request').JoinRequest;
  JoinRequirement: import('./register/entities/join-request').JoinRequirement;
  JoinRequestStep: import('./register/entities/join-request-step').JoinRequestStep;
  RecordRegistrationInput: RecordRegistrationInput;
  EndRegistrationInput: EndRegistrationInput;
  GrantPrivilegeInput: GrantPrivilegeInput;
  WithdrawPrivilegeInput: WithdrawPrivilegeInput;
  SuspendDoctorInput: SuspendDoctorInput;
  LiftSuspensionInput: LiftSuspensionInput;
  RecordLeaveInput: RecordLeaveInput;
  CancelLeaveInput: CancelLeaveInput;
  PracticeStep: import('./practice/entities/practice-step').PracticeStep;
  PracticeRegistration: import('./practice/entities/practice-registration').PracticeRegistration;
  Privilege: import('./practice/entities/privilege').Privilege;
  Suspension: import('./practice/entities/suspension').Suspension;
  AvailabilityRuleTermsInput: AvailabilityRuleTermsInput;
  SetAvailabilityRuleInput: SetAvailabilityRuleInput;
  ChangeAvailabilityRuleInput: ChangeAvailabilityRuleInput;
  EndAvailabilityRuleInput: EndAvailabilityRuleInput;
  RecordAvailabilityExceptionInput: RecordAvailabilityExceptionInput;
  WallIntervalInput: WallIntervalInput;
  WithdrawAvailabilityExceptionInput: WithdrawAvailabilityExceptionInput;
  AvailabilityRule: import('./practice/entities/availability-rule').AvailabilityRule;
  AvailabilityException: import('./practice/entities/availability-exception').AvailabilityException;
  WallInterval: WallInterval;
  Leave: import('./practice/entities/leave').Leave;
  SetCalendarDaysInput: SetCalendarDaysInput;
  CalendarDayInput: CalendarDayInput;
  RecordHolidayNoticeInput: RecordHolidayNoticeInput;
  SetTravelTimeInput: SetTravelTimeInput;
  HolidayNotice: import('./availability/entities/calendar-notice').CalendarNotice;
  TravelTime: import('./availability/commands/set-travel-time').TravelOutcome;
  AvailabilityFilter: AvailabilityFilter;
  OwnAvailabilityFilter: OwnAvailabilityFilter;
  Availability: import('./availability/search/free-row').FreeRow;
  FreeInterval: FreeInterval;
  AvailabilityConnection: import('./availability/search/free-page').FreePage;
  AvailabilityEdge: import('../../platform/connection/connection').Edge<
    import('./availability/search/free-row').FreeRow
  >;
  ExplainAvailabilityInput: ExplainAvailabilityInput;
  AvailabilityExplanation: import('./availability/explain').Explanation;
  AgreementExplanation: import('./availability/domain/judge').AgreementVerdict;
  WorkDay: WorkDay;
  Booking: import('./booking/entities/booking').Booking;
  BookingStep: import('./booking/entities/booking-step').BookingStep;
  BookingResult: ResolversUnionTypes<ResolversParentTypes>['BookingResult'];
  BookingRejected: import('./booking/booking-answer').Rejection;
  BookingConflict: import('./booking/domain/conflict').Conflict;
  BookingAlternative: import('./booking/booking-answer').Alternative;
  HoldBookingInput: HoldBookingInput;
  ConsultationEvidenceInput: ConsultationEvidenceInput;
  ExtendHoldInput: ExtendHoldInput;
  ConfirmBookingInput: ConfirmBookingInput;
  RescheduleBookingInput: RescheduleBookingInput;
  ReleaseBookingInput: ReleaseBookingInput;
  CancelBookingInput: CancelBookingInput;
  AcceptBookingInput: AcceptBookingInput;
  DeclineBookingInput: DeclineBookingInput;
  ReassignBookingInput: ReassignBookingInput;
  CompleteBookingInput: CompleteBookingInput;
  MarkBookingNoShowInput: MarkBookingNoShowInput;
  RequestSessionInput: RequestSessionInput;
  WithdrawSessionRequestInput: WithdrawSessionRequestInput;
  OfferSessionInput: OfferSessionInput;
  WithdrawSessionOfferInput: WithdrawSessionOfferInput;
  AcceptSessionOfferInput: AcceptSessionOfferInput;
  SessionRequest: import('./booking/entities/session-request').SessionRequest;
  SessionOffer: import('./booking/entities/session-offer').SessionOffer;
  DoctorFilter: DoctorFilter;
  DoctorOrder: DoctorOrder;
  EngagementFilter: EngagementFilter;
  EngagementOrder: EngagementOrder;
  JoinRequestFilter: JoinRequestFilter;
  JoinRequestOrder: JoinRequestOrder;
  PracticeRegistrationFilter: PracticeRegistrationFilter;
  PracticeRegistrationOrder: PracticeRegistrationOrder;
  PrivilegeFilter: PrivilegeFilter;
  PrivilegeOrder: PrivilegeOrder;
  SuspensionFilter: SuspensionFilter;
  SuspensionOrder: SuspensionOrder;
  AvailabilityRuleFilter: AvailabilityRuleFilter;
  AvailabilityExceptionFilter: AvailabilityExceptionFilter;
  LeaveFilter: LeaveFilter;
  BookingFilter: BookingFilter;
  TimeWindow: TimeWindow;
  BookingOrder: BookingOrder;
  SessionRequestFilter: SessionRequestFilter;
  SessionRequestOrder: SessionRequestOrder;
  SessionOfferFilter: SessionOfferFilter;
  DoctorConnection: import('../../platform/connection/connection').Connection<
    import('./register/entities/doctor').Doctor
  >;
  DoctorEdge: import('../../platform/connection/connection').Edge<
    import('./register/entities/doctor').Doctor
  >;
  EngagementConnection: import('../../platform/connection/connection').Connection<
    import('./register/entities/engagement').Engagement
  >;
  EngagementEdge: import('../../platform/connection/connection').Edge<
    import('./register/entities/engagement').Engagement
  >;
  JoinRequestConnection: import('../../platform/connection/connection').Connection<
    import('./register/entities/join-request').JoinRequest
  >;
  JoinRequestEdge: import('../../platform/connection/connection').Edge<
    import('./register/entities/join-request').JoinRequest
  >;
  PracticeRegistrationConnection: import('../../platform/connection/connection').Connection<
    import('./practice/entities/practice-registration').PracticeRegistration
  >;
  PracticeRegistrationEdge: import('../../platform/connection/connection').Edge<
    import('./practice/entities/practice-registration').PracticeRegistration
  >;
  PrivilegeConnection: import('../../platform/connection/connection').Connection<
    import('./practice/entities/privilege').Privilege
  >;
  PrivilegeEdge: import('../../platform/connection/connection').Edge<
    import('./practice/entities/privilege').Privilege
  >;
  SuspensionConnection: import('../../platform/connection/connection').Connection<
    import('./practice/entities/suspension').Suspension
  >;
  SuspensionEdge: import('../../platform/connection/connection').Edge<
    import('./practice/entities/suspension').Suspension
  >;
  AvailabilityRuleConnection: import('../../platform/connection/connection').Connection<
    import('./practice/entities/availability-rule').AvailabilityRule
  >;
  AvailabilityRuleEdge: import('../../platform/connection/connection').Edge<
    import('./practice/entities/availability-rule').AvailabilityRule
  >;
  AvailabilityExceptionConnection: import('../../platform/connection/connection').Connection<
    import('./practice/entities/availability-exception').AvailabilityException
  >;
  AvailabilityExceptionEdge: import('../../platform/connection/connection').Edge<
    import('./practice/entities/availability-exception').AvailabilityException
  >;
  LeaveConnection: import('../../platform/connection/connection').Connection<
    import('./practice/entities/leave').Leave
  >;
  LeaveEdge: import('../../platform/connection/connection').Edge<
    import('./practice/entities/leave').Leave
  >;
  BookingConnection: import('../../platform/connection/connection').Connection<
    import('./booking/entities/booking').Booking
  >;
  BookingEdge: import('../../platform/connection/connection').Edge<
    import('./booking/entities/booking').Booking
  >;
  SessionRequestConnection: import('../../platform/connection/connection').Connection<
    import('./booking/entities/session-request').SessionRequest
  >;
  SessionRequestEdge: import('../../platform/connection/connection').Edge<
    import('./booking/entities/session-request').SessionRequest
  >;
  SessionOfferConnection: import('../../platform/connection/connection').Connection<
    import('./booking/entities/session-offer').SessionOffer
  >;
  SessionOfferEdge: import('../../platform/connection/connection').Edge<
    import('./booking/entities/session-offer').SessionOffer
  >;
  SearchAnswer: import('./register/search-answer').SearchAnswer;
  Expiring: import('./practice/expiring').Expiring;
  Tasks: import('./register/tasks').Tasks;
  Group: import('../../platform/reference').Reference;
  Hospital: import('../../platform/reference').Reference;
  CooperationAgreement: import('../../platform/reference').Reference;
  Site: import('../../platform/reference').Reference;
  Theatre: import('../../platform/reference').Reference;
  OfferedSession: import('../../platform/reference').Reference;
  Specialty: Specialty;
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
  doctor?: Resolver<
    Maybe<ResolversTypes['Doctor']>,
    ParentType,
    ContextType,
    RequireFields<QueryDoctorArgs, 'id'>
  >;
  doctors?: Resolver<
    ResolversTypes['DoctorConnection'],
    ParentType,
    ContextType,
    Partial<QueryDoctorsArgs>
  >;
  engagement?: Resolver<
    Maybe<ResolversTypes['Engagement']>,
    ParentType,
    ContextType,
    RequireFields<QueryEngagementArgs, 'id'>
  >;
  engagements?: Resolver<
    ResolversTypes['EngagementConnection'],
    ParentType,
    ContextType,
    Partial<QueryEngagementsArgs>
  >;
  joinRequest?: Resolver<
    Maybe<ResolversTypes['JoinRequest']>,
    ParentType,
    ContextType,
    RequireFields<QueryJoinRequestArgs, 'id'>
  >;
  joinRequests?: Resolver<
    ResolversTypes['JoinRequestConnection'],
    ParentType,
    ContextType,
    Partial<QueryJoinRequestsArgs>
  >;
  registrations?: Resolver<
    ResolversTypes['PracticeRegistrationConnection'],
    ParentType,
    ContextType,
    Partial<QueryRegistrationsArgs>
  >;
  privileges?: Resolver<
    ResolversTypes['PrivilegeConnection'],
    ParentType,
    ContextType,
    Partial<QueryPrivilegesArgs>
  >;
  suspensions?: Resolver<
    ResolversTypes['SuspensionConnection'],
    ParentType,
    ContextType,
    Partial<QuerySuspensionsArgs>
  >;
  booking?: Resolver<
    Maybe<ResolversTypes['Booking']>,
    ParentType,
    ContextType,
    RequireFields<QueryBookingArgs, 'id'>
  >;
  bookings?: Resolver<
    ResolversTypes['BookingConnection'],
    ParentType,
    ContextType,
    Partial<QueryBookingsArgs>
  >;
  sessionRequest?: Resolver<
    Maybe<ResolversTypes['SessionRequest']>,
    ParentType,
    ContextType,
    RequireFields<QuerySessionRequestArgs, 'id'>
  >;
  sessionRequests?: Resolver<
    ResolversTypes['SessionRequestConnection'],
    ParentType,
    ContextType,
    Partial<QuerySessionRequestsArgs>
  >;
  doctorsEvents?: Resolver<
    ResolversTypes['EventPage'],
    ParentType,
    ContextType,
    Partial<QueryDoctorsEventsArgs>
  >;
  doctorsSlice?: Resolver<
    ReadonlyArray<ResolversTypes['SliceFigure']>,
    ParentType,
    ContextType,
    RequireFields<QueryDoctorsSliceArgs, 'from' | 'to'>
  >;
  availability?: Resolver<
    ResolversTypes['AvailabilityConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryAvailabilityArgs, 'filter'>
  >;
  explainAvailability?: Resolver<
    Maybe<ResolversTypes['AvailabilityExplanation']>,
    ParentType,
    ContextType,
    RequireFields<QueryExplainAvailabilityArgs, 'input'>
  >;
  workCalendar?: Resolver<
    ReadonlyArray<ResolversTypes['WorkDay']>,
    ParentType,
    ContextType,
    RequireFields<QueryWorkCalendarArgs, 'from' | 'to'>
  >;
  travelTimes?: Resolver<
    ReadonlyArray<ResolversTypes['TravelTime']>,
    ParentType,
    ContextType,
    RequireFields<QueryTravelTimesArgs, 'sites'>
  >;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  registerDoctor?: Resolver<
    ResolversTypes['Doctor'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterDoctorArgs, 'input'>
  >;
  updateDoctor?: Resolver<
    ResolversTypes['Doctor'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateDoctorArgs, 'input'>
  >;
  engageDoctor?: Resolver<
    ResolversTypes['Engagement'],
    ParentType,
    ContextType,
    RequireFields<MutationEngageDoctorArgs, 'input'>
  >;
  changeEngagement?: Resolver<
    ResolversTypes['Engagement'],
    ParentType,
    ContextType,
    RequireFields<MutationChangeEngagementArgs, 'input'>
  >;
  endEngagement?: Resolver<
    ResolversTypes['Engagement'],
    ParentType,
    ContextType,
    RequireFields<MutationEndEngagementArgs, 'input'>
  >;
  publishJoiningTerms?: Resolver<
    ResolversTypes['JoiningTerms'],
    ParentType,
    ContextType,
    RequireFields<MutationPublishJoiningTermsArgs, 'input'>
  >;
  requestToJoin?: Resolver<
    ResolversTypes['JoinRequest'],
    ParentType,
    ContextType,
    RequireFields<MutationRequestToJoinArgs, 'input'>
  >;
  startTalks?: Resolver<
    ResolversTypes['JoinRequest'],
    ParentType,
    ContextType,
    RequireFields<MutationStartTalksArgs, 'input'>
  >;
  agreeToJoin?: Resolver<
    ResolversTypes['JoinRequest'],
    ParentType,
    ContextType,
    RequireFields<MutationAgreeToJoinArgs, 'input'>
  >;
  declineJoinRequest?: Resolver<
    ResolversTypes['JoinRequest'],
    ParentType,
    ContextType,
    RequireFields<MutationDeclineJoinRequestArgs, 'input'>
  >;
  withdrawJoinRequest?: Resolver<
    ResolversTypes['JoinRequest'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawJoinRequestArgs, 'input'>
  >;
  recordRegistration?: Resolver<
    ResolversTypes['PracticeRegistration'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordRegistrationArgs, 'input'>
  >;
  endRegistration?: Resolver<
    ResolversTypes['PracticeRegistration'],
    ParentType,
    ContextType,
    RequireFields<MutationEndRegistrationArgs, 'input'>
  >;
  grantPrivilege?: Resolver<
    ResolversTypes['Privilege'],
    ParentType,
    ContextType,
    RequireFields<MutationGrantPrivilegeArgs, 'input'>
  >;
  withdrawPrivilege?: Resolver<
    ResolversTypes['Privilege'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawPrivilegeArgs, 'input'>
  >;
  suspendDoctor?: Resolver<
    ResolversTypes['Suspension'],
    ParentType,
    ContextType,
    RequireFields<MutationSuspendDoctorArgs, 'input'>
  >;
  liftSuspension?: Resolver<
    ResolversTypes['Suspension'],
    ParentType,
    ContextType,
    RequireFields<MutationLiftSuspensionArgs, 'input'>
  >;
  recordLeave?: Resolver<
    ResolversTypes['Leave'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordLeaveArgs, 'input'>
  >;
  cancelLeave?: Resolver<
    ResolversTypes['Leave'],
    ParentType,
    ContextType,
    RequireFields<MutationCancelLeaveArgs, 'input'>
  >;
  setAvailabilityRule?: Resolver<
    ResolversTypes['AvailabilityRule'],
    ParentType,
    ContextType,
    RequireFields<MutationSetAvailabilityRuleArgs, 'input'>
  >;
  changeAvailabilityRule?: Resolver<
    ResolversTypes['AvailabilityRule'],
    ParentType,
    ContextType,
    RequireFields<MutationChangeAvailabilityRuleArgs, 'input'>
  >;
  endAvailabilityRule?: Resolver<
    ResolversTypes['AvailabilityRule'],
    ParentType,
    ContextType,
    RequireFields<MutationEndAvailabilityRuleArgs, 'input'>
  >;
  recordAvailabilityException?: Resolver<
    ResolversTypes['AvailabilityException'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordAvailabilityExceptionArgs, 'input'>
  >;
  withdrawAvailabilityException?: Resolver<
    ResolversTypes['AvailabilityException'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawAvailabilityExceptionArgs, 'input'>
  >;
  setCalendarDays?: Resolver<
    ReadonlyArray<ResolversTypes['WorkDay']>,
    ParentType,
    ContextType,
    RequireFields<MutationSetCalendarDaysArgs, 'input'>
  >;
  recordHolidayNotice?: Resolver<
    ResolversTypes['HolidayNotice'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordHolidayNoticeArgs, 'input'>
  >;
  setTravelTime?: Resolver<
    ResolversTypes['TravelTime'],
    ParentType,
    ContextType,
    RequireFields<MutationSetTravelTimeArgs, 'input'>
  >;
  holdBooking?: Resolver<
    ResolversTypes['BookingResult'],
    ParentType,
    ContextType,
    RequireFields<MutationHoldBookingArgs, 'input'>
  >;
  extendHold?: Resolver<
    ResolversTypes['Booking'],
    ParentType,
    ContextType,
    RequireFields<MutationExtendHoldArgs, 'input'>
  >;
  confirmBooking?: Resolver<
    ResolversTypes['BookingResult'],
    ParentType,
    ContextType,
    RequireFields<MutationConfirmBookingArgs, 'input'>
  >;
  rescheduleBooking?: Resolver<
    ResolversTypes['BookingResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRescheduleBookingArgs, 'input'>
  >;
  releaseBooking?: Resolver<
    ResolversTypes['Booking'],
    ParentType,
    ContextType,
    RequireFields<MutationReleaseBookingArgs, 'input'>
  >;
  cancelBooking?: Resolver<
    ResolversTypes['Booking'],
    ParentType,
    ContextType,
    RequireFields<MutationCancelBookingArgs, 'input'>
  >;
  acceptBooking?: Resolver<
    ResolversTypes['Booking'],
    ParentType,
    ContextType,
    RequireFields<MutationAcceptBookingArgs, 'input'>
  >;
  declineBooking?: Resolver<
    ResolversTypes['Booking'],
    ParentType,
    ContextType,
    RequireFields<MutationDeclineBookingArgs, 'input'>
  >;
  reassignBooking?: Resolver<
    ResolversTypes['Booking'],
    ParentType,
    ContextType,
    RequireFields<MutationReassignBookingArgs, 'input'>
  >;
  completeBooking?: Resolver<
    ResolversTypes['Booking'],
    ParentType,
    ContextType,
    RequireFields<MutationCompleteBookingArgs, 'input'>
  >;
  markBookingNoShow?: Resolver<
    ResolversTypes['Booking'],
    ParentType,
    ContextType,
    RequireFields<MutationMarkBookingNoShowArgs, 'input'>
  >;
  requestSession?: Resolver<
    ResolversTypes['SessionRequest'],
    ParentType,
    ContextType,
    RequireFields<MutationRequestSessionArgs, 'input'>
  >;
  withdrawSessionRequest?: Resolver<
    ResolversTypes['SessionRequest'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawSessionRequestArgs, 'input'>
  >;
  offerSession?: Resolver<
    ResolversTypes['SessionOffer'],
    ParentType,
    ContextType,
    RequireFields<MutationOfferSessionArgs, 'input'>
  >;
  withdrawSessionOffer?: Resolver<
    ResolversTypes['SessionOffer'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawSessionOfferArgs, 'input'>
  >;
  acceptSessionOffer?: Resolver<
    ResolversTypes['SessionRequest'],
    ParentType,
    ContextType,
    RequireFields<MutationAcceptSessionOfferArgs, 'input'>
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
  name?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<DoctorNameArgs, 'lang'>
  >;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['DoctorTitle']>, ParentType, ContextType>;
  specialties?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Specialty']>>,
    ParentType,
    ContextType
  >;
  licenceCategory?: Resolver<Maybe<ResolversTypes['LicenceCategory']>, ParentType, ContextType>;
  practiceMode?: Resolver<Maybe<ResolversTypes['PracticeMode']>, ParentType, ContextType>;
  practiceModeSince?: Resolver<Maybe<ResolversTypes['ReportedDate']>, ParentType, ContextType>;
  mainEmployer?: Resolver<Maybe<ResolversTypes['Employer']>, ParentType, ContextType>;
  formerEmployers?: Resolver<
    ReadonlyArray<ResolversTypes['FormerEmployer']>,
    ParentType,
    ContextType
  >;
  practisingSince?: Resolver<Maybe<ResolversTypes['ReportedDate']>, ParentType, ContextType>;
  careerStage?: Resolver<Maybe<ResolversTypes['CareerStage']>, ParentType, ContextType>;
  academicRoles?: Resolver<ReadonlyArray<ResolversTypes['AcademicRole']>, ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  biography?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DoctorStatus'], ParentType, ContextType>;
  groups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Group']>>, ParentType, ContextType>;
  engagements?: Resolver<
    ResolversTypes['EngagementConnection'],
    ParentType,
    ContextType,
    Partial<DoctorEngagementsArgs>
  >;
  joinRequests?: Resolver<
    ResolversTypes['JoinRequestConnection'],
    ParentType,
    ContextType,
    Partial<DoctorJoinRequestsArgs>
  >;
  registrations?: Resolver<
    ResolversTypes['PracticeRegistrationConnection'],
    ParentType,
    ContextType,
    Partial<DoctorRegistrationsArgs>
  >;
  privileges?: Resolver<
    ResolversTypes['PrivilegeConnection'],
    ParentType,
    ContextType,
    Partial<DoctorPrivilegesArgs>
  >;
  suspensions?: Resolver<
    ResolversTypes['SuspensionConnection'],
    ParentType,
    ContextType,
    Partial<DoctorSuspensionsArgs>
  >;
  availabilityRules?: Resolver<
    ResolversTypes['AvailabilityRuleConnection'],
    ParentType,
    ContextType,
    Partial<DoctorAvailabilityRulesArgs>
  >;
  availabilityExceptions?: Resolver<
    ResolversTypes['AvailabilityExceptionConnection'],
    ParentType,
    ContextType,
    Partial<DoctorAvailabilityExceptionsArgs>
  >;
  leave?: Resolver<
    ResolversTypes['LeaveConnection'],
    ParentType,
    ContextType,
    Partial<DoctorLeaveArgs>
  >;
  bookings?: Resolver<
    ResolversTypes['BookingConnection'],
    ParentType,
    ContextType,
    Partial<DoctorBookingsArgs>
  >;
  availability?: Resolver<
    ResolversTypes['AvailabilityConnection'],
    ParentType,
    ContextType,
    RequireFields<DoctorAvailabilityArgs, 'filter'>
  >;
  reported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<
    ReadonlyArray<ResolversTypes['DoctorRecord']>,
    ParentType,
    ContextType,
    Partial<DoctorHistoryArgs>
  >;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type DoctorRecordResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DoctorRecord'] = ResolversParentTypes['DoctorRecord'],
> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['DoctorTitle']>, ParentType, ContextType>;
  licenceCategory?: Resolver<Maybe<ResolversTypes['LicenceCategory']>, ParentType, ContextType>;
  practiceMode?: Resolver<Maybe<ResolversTypes['PracticeMode']>, ParentType, ContextType>;
  mainEmployer?: Resolver<Maybe<ResolversTypes['Employer']>, ParentType, ContextType>;
  careerStage?: Resolver<Maybe<ResolversTypes['CareerStage']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DoctorStatus'], ParentType, ContextType>;
  specialties?: Resolver<ReadonlyArray<ResolversTypes['Specialty']>, ParentType, ContextType>;
  academicRoles?: Resolver<ReadonlyArray<ResolversTypes['AcademicRole']>, ParentType, ContextType>;
};

export type EmployerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Employer'] = ResolversParentTypes['Employer'],
> = {
  hospital?: Resolver<Maybe<ResolversTypes['Hospital']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FormerEmployerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FormerEmployer'] =
    ResolversParentTypes['FormerEmployer'],
> = {
  hospital?: Resolver<Maybe<ResolversTypes['Hospital']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ReportedDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['ReportedDate']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AcademicRoleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AcademicRole'] = ResolversParentTypes['AcademicRole'],
> = {
  kind?: Resolver<ResolversTypes['AcademicRoleKind'], ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EngagementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Engagement'] = ResolversParentTypes['Engagement'],
  FederationReferenceType extends FederationReferenceTypes['Engagement'] =
    FederationReferenceTypes['Engagement'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Engagement']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  doctor?: Resolver<ResolversTypes['Doctor'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EngagementKind']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['EngagementRole']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fraction?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<
    ReadonlyArray<ResolversTypes['EngagementRecord']>,
    ParentType,
    ContextType,
    Partial<EngagementHistoryArgs>
  >;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type EngagementRecordResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EngagementRecord'] =
    ResolversParentTypes['EngagementRecord'],
> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EngagementKind']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['EngagementRole']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fraction?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type JoiningTermsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['JoiningTerms'] = ResolversParentTypes['JoiningTerms'],
> = {
  kinds?: Resolver<ReadonlyArray<ResolversTypes['EngagementKind']>, ParentType, ContextType>;
  leastTitle?: Resolver<Maybe<ResolversTypes['DoctorTitle']>, ParentType, ContextType>;
  leastYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  practiceModes?: Resolver<ReadonlyArray<ResolversTypes['PracticeMode']>, ParentType, ContextType>;
  specialties?: Resolver<ReadonlyArray<ResolversTypes['Specialty']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JoinRequestResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['JoinRequest'] = ResolversParentTypes['JoinRequest'],
  FederationReferenceType extends FederationReferenceTypes['JoinRequest'] =
    FederationReferenceTypes['JoinRequest'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['JoinRequest']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  doctor?: Resolver<ResolversTypes['Doctor'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  wantedKind?: Resolver<Maybe<ResolversTypes['EngagementKind']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['JoinRequestState'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requirements?: Resolver<
    ReadonlyArray<ResolversTypes['JoinRequirement']>,
    ParentType,
    ContextType
  >;
  history?: Resolver<ReadonlyArray<ResolversTypes['JoinRequestStep']>, ParentType, ContextType>;
  engagement?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JoinRequirementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['JoinRequirement'] =
    ResolversParentTypes['JoinRequirement'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  required?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  actual?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  explanation?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<JoinRequirementExplanationArgs, 'lang'>
  >;
};

export type JoinRequestStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['JoinRequestStep'] =
    ResolversParentTypes['JoinRequestStep'],
> = {
  state?: Resolver<ResolversTypes['JoinRequestState'], ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PracticeStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PracticeStep'] = ResolversParentTypes['PracticeStep'],
> = {
  step?: Resolver<ResolversTypes['PracticeStepKind'], ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PracticeRegistrationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PracticeRegistration'] =
    ResolversParentTypes['PracticeRegistration'],
  FederationReferenceType extends FederationReferenceTypes['PracticeRegistration'] =
    FederationReferenceTypes['PracticeRegistration'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['PracticeRegistration']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  doctor?: Resolver<ResolversTypes['Doctor'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['RegistrationBasis'], ParentType, ContextType>;
  hospital?: Resolver<Maybe<ResolversTypes['Hospital']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Specialty']>>, ParentType, ContextType>;
  validArea?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidenceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verifiedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['PracticeStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrivilegeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Privilege'] = ResolversParentTypes['Privilege'],
  FederationReferenceType extends FederationReferenceTypes['Privilege'] =
    FederationReferenceTypes['Privilege'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Privilege']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  doctor?: Resolver<ResolversTypes['Doctor'], ParentType, ContextType>;
  hospital?: Resolver<Maybe<ResolversTypes['Hospital']>, ParentType, ContextType>;
  maxSurgeryLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  procedures?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidenceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['PracticeStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuspensionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Suspension'] = ResolversParentTypes['Suspension'],
  FederationReferenceType extends FederationReferenceTypes['Suspension'] =
    FederationReferenceTypes['Suspension'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Suspension']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  doctor?: Resolver<ResolversTypes['Doctor'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['SuspensionScope'], ParentType, ContextType>;
  engagement?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['CooperationAgreement']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['SuspensionReason'], ParentType, ContextType>;
  liftedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['PracticeStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AvailabilityRuleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AvailabilityRule'] =
    ResolversParentTypes['AvailabilityRule'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes['Purpose']>, ParentType, ContextType>;
  weekdays?: Resolver<ReadonlyArray<ResolversTypes['Weekday']>, ParentType, ContextType>;
  startsAtMinute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endsAtMinute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  weekParity?: Resolver<ResolversTypes['WeekParity'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onHolidays?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['PracticeStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AvailabilityExceptionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AvailabilityException'] =
    ResolversParentTypes['AvailabilityException'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  purposes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Purpose']>>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['ExceptionEffect'], ParentType, ContextType>;
  intervals?: Resolver<ReadonlyArray<ResolversTypes['WallInterval']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['PracticeStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WallIntervalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WallInterval'] = ResolversParentTypes['WallInterval'],
> = {
  startsAtMinute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endsAtMinute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeaveResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Leave'] = ResolversParentTypes['Leave'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HolidayNoticeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['HolidayNotice'] = ResolversParentTypes['HolidayNotice'],
> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TravelTimeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TravelTime'] = ResolversParentTypes['TravelTime'],
> = {
  from?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AvailabilityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Availability'] = ResolversParentTypes['Availability'],
> = {
  doctor?: Resolver<ResolversTypes['Doctor'], ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['CooperationAgreement']>, ParentType, ContextType>;
  intervals?: Resolver<ReadonlyArray<ResolversTypes['FreeInterval']>, ParentType, ContextType>;
  slots?: Resolver<
    ReadonlyArray<ResolversTypes['FreeInterval']>,
    ParentType,
    ContextType,
    RequireFields<AvailabilitySlotsArgs, 'minutes' | 'alignMinutes'>
  >;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FreeIntervalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FreeInterval'] = ResolversParentTypes['FreeInterval'],
> = {
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AvailabilityConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AvailabilityConnection'] =
    ResolversParentTypes['AvailabilityConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AvailabilityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Availability']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  bookable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AvailabilityEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AvailabilityEdge'] =
    ResolversParentTypes['AvailabilityEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
};

export type AvailabilityExplanationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AvailabilityExplanation'] =
    ResolversParentTypes['AvailabilityExplanation'],
> = {
  bookable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['AvailabilityReason']>, ParentType, ContextType>;
  agreements?: Resolver<
    ReadonlyArray<ResolversTypes['AgreementExplanation']>,
    ParentType,
    ContextType
  >;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AgreementExplanationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgreementExplanation'] =
    ResolversParentTypes['AgreementExplanation'],
> = {
  agreement?: Resolver<Maybe<ResolversTypes['CooperationAgreement']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['AvailabilityReason']>, ParentType, ContextType>;
};

export type WorkDayResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WorkDay'] = ResolversParentTypes['WorkDay'],
> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WorkDayKind'], ParentType, ContextType>;
  runsAs?: Resolver<ResolversTypes['Weekday'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BookingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Booking'] = ResolversParentTypes['Booking'],
  FederationReferenceType extends FederationReferenceTypes['Booking'] =
    FederationReferenceTypes['Booking'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Booking']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  doctor?: Resolver<ResolversTypes['Doctor'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  hospital?: Resolver<Maybe<ResolversTypes['Hospital']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  theatre?: Resolver<Maybe<ResolversTypes['Theatre']>, ParentType, ContextType>;
  offeredSession?: Resolver<Maybe<ResolversTypes['OfferedSession']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['CooperationAgreement']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  specialty?: Resolver<Maybe<ResolversTypes['Specialty']>, ParentType, ContextType>;
  surgeryLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BookingState'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holdExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  requestExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patientRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invitationDocumentId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approvalDocumentId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consentRecorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sessionRequest?: Resolver<Maybe<ResolversTypes['SessionRequest']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['BookingStep']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookingStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BookingStep'] = ResolversParentTypes['BookingStep'],
> = {
  state?: Resolver<ResolversTypes['BookingState'], ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BookingResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BookingResult'] = ResolversParentTypes['BookingResult'],
> = {
  __resolveType: TypeResolveFn<'Booking' | 'BookingRejected', ParentType, ContextType>;
};

export type BookingRejectedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BookingRejected'] =
    ResolversParentTypes['BookingRejected'],
> = {
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['BookingConflict']>, ParentType, ContextType>;
  alternatives?: Resolver<
    ReadonlyArray<ResolversTypes['BookingAlternative']>,
    ParentType,
    ContextType
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookingConflictResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BookingConflict'] =
    ResolversParentTypes['BookingConflict'],
> = {
  code?: Resolver<ResolversTypes['BookingConflictCode'], ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  explanation?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<BookingConflictExplanationArgs, 'lang'>
  >;
  agreements?: Resolver<
    ReadonlyArray<ResolversTypes['CooperationAgreement']>,
    ParentType,
    ContextType
  >;
};

export type BookingAlternativeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BookingAlternative'] =
    ResolversParentTypes['BookingAlternative'],
> = {
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SessionRequestResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SessionRequest'] =
    ResolversParentTypes['SessionRequest'],
  FederationReferenceType extends FederationReferenceTypes['SessionRequest'] =
    FederationReferenceTypes['SessionRequest'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['SessionRequest']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hospital?: Resolver<Maybe<ResolversTypes['Hospital']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  specialty?: Resolver<Maybe<ResolversTypes['Specialty']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  surgeryLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  windowStartsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  windowEndsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  durationMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answerDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SessionRequestState'], ParentType, ContextType>;
  patientRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offers?: Resolver<
    ResolversTypes['SessionOfferConnection'],
    ParentType,
    ContextType,
    Partial<SessionRequestOffersArgs>
  >;
  booking?: Resolver<Maybe<ResolversTypes['Booking']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SessionOfferResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SessionOffer'] = ResolversParentTypes['SessionOffer'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  doctor?: Resolver<ResolversTypes['Doctor'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SessionOfferState'], ParentType, ContextType>;
  offeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DoctorConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DoctorConnection'] =
    ResolversParentTypes['DoctorConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DoctorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Doctor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DoctorEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DoctorEdge'] = ResolversParentTypes['DoctorEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Doctor'], ParentType, ContextType>;
};

export type EngagementConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EngagementConnection'] =
    ResolversParentTypes['EngagementConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EngagementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EngagementEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EngagementEdge'] =
    ResolversParentTypes['EngagementEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Engagement'], ParentType, ContextType>;
};

export type JoinRequestConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['JoinRequestConnection'] =
    ResolversParentTypes['JoinRequestConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JoinRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['JoinRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JoinRequestEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['JoinRequestEdge'] =
    ResolversParentTypes['JoinRequestEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JoinRequest'], ParentType, ContextType>;
};

export type PracticeRegistrationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PracticeRegistrationConnection'] =
    ResolversParentTypes['PracticeRegistrationConnection'],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes['PracticeRegistrationEdge']>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PracticeRegistration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PracticeRegistrationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PracticeRegistrationEdge'] =
    ResolversParentTypes['PracticeRegistrationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PracticeRegistration'], ParentType, ContextType>;
};

export type PrivilegeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PrivilegeConnection'] =
    ResolversParentTypes['PrivilegeConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PrivilegeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Privilege']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrivilegeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PrivilegeEdge'] = ResolversParentTypes['PrivilegeEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Privilege'], ParentType, ContextType>;
};

export type SuspensionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SuspensionConnection'] =
    ResolversParentTypes['SuspensionConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SuspensionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Suspension']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuspensionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SuspensionEdge'] =
    ResolversParentTypes['SuspensionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Suspension'], ParentType, ContextType>;
};

export type AvailabilityRuleConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AvailabilityRuleConnection'] =
    ResolversParentTypes['AvailabilityRuleConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AvailabilityRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AvailabilityRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AvailabilityRuleEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AvailabilityRuleEdge'] =
    ResolversParentTypes['AvailabilityRuleEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AvailabilityRule'], ParentType, ContextType>;
};

export type AvailabilityExceptionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AvailabilityExceptionConnection'] =
    ResolversParentTypes['AvailabilityExceptionConnection'],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes['AvailabilityExceptionEdge']>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AvailabilityException']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AvailabilityExceptionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AvailabilityExceptionEdge'] =
    ResolversParentTypes['AvailabilityExceptionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AvailabilityException'], ParentType, ContextType>;
};

export type LeaveConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LeaveConnection'] =
    ResolversParentTypes['LeaveConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LeaveEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Leave']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeaveEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LeaveEdge'] = ResolversParentTypes['LeaveEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Leave'], ParentType, ContextType>;
};

export type BookingConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BookingConnection'] =
    ResolversParentTypes['BookingConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BookingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Booking']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BookingEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BookingEdge'] = ResolversParentTypes['BookingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Booking'], ParentType, ContextType>;
};

export type SessionRequestConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SessionRequestConnection'] =
    ResolversParentTypes['SessionRequestConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SessionRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SessionRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SessionRequestEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SessionRequestEdge'] =
    ResolversParentTypes['SessionRequestEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SessionRequest'], ParentType, ContextType>;
};

export type SessionOfferConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SessionOfferConnection'] =
    ResolversParentTypes['SessionOfferConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SessionOfferEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SessionOffer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SessionOfferEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SessionOfferEdge'] =
    ResolversParentTypes['SessionOfferEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SessionOffer'], ParentType, ContextType>;
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
  doctors?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Doctor']>>,
    ParentType,
    ContextType,
    RequireFields<SearchAnswerDoctorsArgs, 'first'>
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
  registrations?: Resolver<
    Maybe<ResolversTypes['PracticeRegistrationConnection']>,
    ParentType,
    ContextType,
    Partial<ExpiringRegistrationsArgs>
  >;
  privileges?: Resolver<
    Maybe<ResolversTypes['PrivilegeConnection']>,
    ParentType,
    ContextType,
    Partial<ExpiringPrivilegesArgs>
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
  joinRequests?: Resolver<
    Maybe<ResolversTypes['JoinRequestConnection']>,
    ParentType,
    ContextType,
    Partial<TasksJoinRequestsArgs>
  >;
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
  joiningTerms?: Resolver<Maybe<ResolversTypes['JoiningTerms']>, ParentType, ContextType>;
  doctors?: Resolver<
    Maybe<ResolversTypes['DoctorConnection']>,
    ParentType,
    ContextType,
    Partial<GroupDoctorsArgs>
  >;
  engagements?: Resolver<
    Maybe<ResolversTypes['EngagementConnection']>,
    ParentType,
    ContextType,
    Partial<GroupEngagementsArgs>
  >;
  joinRequests?: Resolver<
    Maybe<ResolversTypes['JoinRequestConnection']>,
    ParentType,
    ContextType,
    Partial<GroupJoinRequestsArgs>
  >;
  bookings?: Resolver<
    Maybe<ResolversTypes['BookingConnection']>,
    ParentType,
    ContextType,
    Partial<GroupBookingsArgs>
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
  availableDoctors?: Resolver<
    Maybe<ResolversTypes['AvailabilityConnection']>,
    ParentType,
    ContextType,
    RequireFields<HospitalAvailableDoctorsArgs, 'filter'>
  >;
  bookings?: Resolver<
    Maybe<ResolversTypes['BookingConnection']>,
    ParentType,
    ContextType,
    Partial<HospitalBookingsArgs>
  >;
  sessionRequests?: Resolver<
    Maybe<ResolversTypes['SessionRequestConnection']>,
    ParentType,
    ContextType,
    Partial<HospitalSessionRequestsArgs>
  >;
  registrations?: Resolver<
    Maybe<ResolversTypes['PracticeRegistrationConnection']>,
    ParentType,
    ContextType,
    Partial<HospitalRegistrationsArgs>
  >;
  privileges?: Resolver<
    Maybe<ResolversTypes['PrivilegeConnection']>,
    ParentType,
    ContextType,
    Partial<HospitalPrivilegesArgs>
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
  bookings?: Resolver<
    Maybe<ResolversTypes['BookingConnection']>,
    ParentType,
    ContextType,
    Partial<CooperationAgreementBookingsArgs>
  >;
};

export type SiteResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TheatreResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Theatre'] = ResolversParentTypes['Theatre'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OfferedSessionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OfferedSession'] =
    ResolversParentTypes['OfferedSession'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SpecialtyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Specialty'] = ResolversParentTypes['Specialty'],
> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  Doctor?: DoctorResolvers<ContextType>;
  DoctorRecord?: DoctorRecordResolvers<ContextType>;
  Employer?: EmployerResolvers<ContextType>;
  FormerEmployer?: FormerEmployerResolvers<ContextType>;
  AcademicRole?: AcademicRoleResolvers<ContextType>;
  Engagement?: EngagementResolvers<ContextType>;
  EngagementRecord?: EngagementRecordResolvers<ContextType>;
  JoiningTerms?: JoiningTermsResolvers<ContextType>;
  JoinRequest?: JoinRequestResolvers<ContextType>;
  JoinRequirement?: JoinRequirementResolvers<ContextType>;
  JoinRequestStep?: JoinRequestStepResolvers<ContextType>;
  PracticeStep?: PracticeStepResolvers<ContextType>;
  PracticeRegistration?: PracticeRegistrationResolvers<ContextType>;
  Privilege?: PrivilegeResolvers<ContextType>;
  Suspension?: SuspensionResolvers<ContextType>;
  AvailabilityRule?: AvailabilityRuleResolvers<ContextType>;
  AvailabilityException?: AvailabilityExceptionResolvers<ContextType>;
  WallInterval?: WallIntervalResolvers<ContextType>;
  Leave?: LeaveResolvers<ContextType>;
  HolidayNotice?: HolidayNoticeResolvers<ContextType>;
  TravelTime?: TravelTimeResolvers<ContextType>;
  Availability?: AvailabilityResolvers<ContextType>;
  FreeInterval?: FreeIntervalResolvers<ContextType>;
  AvailabilityConnection?: AvailabilityConnectionResolvers<ContextType>;
  AvailabilityEdge?: AvailabilityEdgeResolvers<ContextType>;
  AvailabilityExplanation?: AvailabilityExplanationResolvers<ContextType>;
  AgreementExplanation?: AgreementExplanationResolvers<ContextType>;
  WorkDay?: WorkDayResolvers<ContextType>;
  Booking?: BookingResolvers<ContextType>;
  BookingStep?: BookingStepResolvers<ContextType>;
  BookingResult?: BookingResultResolvers<ContextType>;
  BookingRejected?: BookingRejectedResolvers<ContextType>;
  BookingConflict?: BookingConflictResolvers<ContextType>;
  BookingAlternative?: BookingAlternativeResolvers<ContextType>;
  SessionRequest?: SessionRequestResolvers<ContextType>;
  SessionOffer?: SessionOfferResolvers<ContextType>;
  DoctorConnection?: DoctorConnectionResolvers<ContextType>;
  DoctorEdge?: DoctorEdgeResolvers<ContextType>;
  EngagementConnection?: EngagementConnectionResolvers<ContextType>;
  EngagementEdge?: EngagementEdgeResolvers<ContextType>;
  JoinRequestConnection?: JoinRequestConnectionResolvers<ContextType>;
  JoinRequestEdge?: JoinRequestEdgeResolvers<ContextType>;
  PracticeRegistrationConnection?: PracticeRegistrationConnectionResolvers<ContextType>;
  PracticeRegistrationEdge?: PracticeRegistrationEdgeResolvers<ContextType>;
  PrivilegeConnection?: PrivilegeConnectionResolvers<ContextType>;
  PrivilegeEdge?: PrivilegeEdgeResolvers<ContextType>;
  SuspensionConnection?: SuspensionConnectionResolvers<ContextType>;
  SuspensionEdge?: SuspensionEdgeResolvers<ContextType>;
  AvailabilityRuleConnection?: AvailabilityRuleConnectionResolvers<ContextType>;
  AvailabilityRuleEdge?: AvailabilityRuleEdgeResolvers<ContextType>;
  AvailabilityExceptionConnection?: AvailabilityExceptionConnectionResolvers<ContextType>;
  AvailabilityExceptionEdge?: AvailabilityExceptionEdgeResolvers<ContextType>;
  LeaveConnection?: LeaveConnectionResolvers<ContextType>;
  LeaveEdge?: LeaveEdgeResolvers<ContextType>;
  BookingConnection?: BookingConnectionResolvers<ContextType>;
  BookingEdge?: BookingEdgeResolvers<ContextType>;
  SessionRequestConnection?: SessionRequestConnectionResolvers<ContextType>;
  SessionRequestEdge?: SessionRequestEdgeResolvers<ContextType>;
  SessionOfferConnection?: SessionOfferConnectionResolvers<ContextType>;
  SessionOfferEdge?: SessionOfferEdgeResolvers<ContextType>;
  SearchAnswer?: SearchAnswerResolvers<ContextType>;
  Expiring?: ExpiringResolvers<ContextType>;
  Tasks?: TasksResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  Hospital?: HospitalResolvers<ContextType>;
  CooperationAgreement?: CooperationAgreementResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  Theatre?: TheatreResolvers<ContextType>;
  OfferedSession?: OfferedSessionResolvers<ContextType>;
  Specialty?: SpecialtyResolvers<ContextType>;
};
