/** How long somebody was there. */
export interface Attended {
  readonly enrolment: string;
  readonly minutes: number;
}
