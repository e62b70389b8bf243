/** Why a doctor's time may be another one than before. */
export type ChangeReason =
  | 'AGREEMENT'
  | 'BOOKING'
  | 'CALENDAR'
  | 'DOCTOR'
  | 'ENGAGEMENT'
  | 'HOURS'
  | 'LEAVE'
  | 'NEW_DAY'
  | 'PAPERS'
  | 'SITE'
  | 'SUSPENSION'
  | 'TRAVEL';
