import type { Ownership } from './hospitals';

export type Mode = 'PHP' | 'DEPARTMENT_COBUILD' | 'CONSULTATION' | 'SELF_BUILT' | 'TRUSTEESHIP';
export type Channel =
  | 'REVENUE_SHARE'
  | 'PER_VISIT_FEE'
  | 'PER_SESSION_FEE'
  | 'MONTHLY_FEE'
  | 'CONSULTATION_FEE'
  | 'DOCTOR_REMUNERATION'
  | 'SERVICE_FEE'
  | 'TRAINING_FEE'
  | 'EDUCATION_FEE';
export type FeeUnit = 'VISIT' | 'SESSION' | 'MONTH' | 'TRAINING';
export type Purpose = 'SURGERY' | 'OUTPATIENT' | 'CONSULTATION' | 'TEACHING';

/** A way of working together that the rules allow with hospitals of one ownership. */
export interface Template {
  readonly mode: Mode;
  readonly ownership: Ownership;
  readonly channel: Channel;
  /** What a fee is paid for; null where revenue is shared. */
  readonly feeUnit: FeeUnit | null;
  readonly purposes: readonly Purpose[];
  /** A department whose income is settled by month. */
  readonly pooled?: true;
}

export const templates: readonly Template[] = [
  {
    mode: 'PHP',
    ownership: 'PRIVATE_FOR_PROFIT',
    channel: 'REVENUE_SHARE',
    feeUnit: null,
    purposes: ['SURGERY', 'OUTPATIENT'],
  },
  {
    mode: 'CONSULTATION',
    ownership: 'PUBLIC',
    channel: 'CONSULTATION_FEE',
    feeUnit: 'VISIT',
    purposes: ['CONSULTATION', 'SURGERY'],
  },
  {
    mode: 'DEPARTMENT_COBUILD',
    ownership: 'PRIVATE_FOR_PROFIT',
    channel: 'REVENUE_SHARE',
    feeUnit: null,
    purposes: ['SURGERY', 'OUTPATIENT'],
    pooled: true,
  },
  {
    mode: 'SELF_BUILT',
    ownership: 'PRIVATE_FOR_PROFIT',
    channel: 'REVENUE_SHARE',
    feeUnit: null,
    purposes: ['SURGERY', 'OUTPATIENT'],
  },
  {
    mode: 'PHP',
    ownership: 'PRIVATE_NON_PROFIT',
    channel: 'PER_SESSION_FEE',
    feeUnit: 'SESSION',
    purposes: ['SURGERY'],
  },
  {
    mode: 'DEPARTMENT_COBUILD',
    ownership: 'PUBLIC',
    channel: 'SERVICE_FEE',
    feeUnit: 'MONTH',
    purposes: ['SURGERY', 'OUTPATIENT'],
  },
  {
    mode: 'CONSULTATION',
    ownership: 'PUBLIC',
    channel: 'DOCTOR_REMUNERATION',
    feeUnit: 'VISIT',
    purposes: ['CONSULTATION', 'SURGERY'],
  },
  {
    mode: 'TRUSTEESHIP',
    ownership: 'PRIVATE_FOR_PROFIT',
    channel: 'MONTHLY_FEE',
    feeUnit: 'MONTH',
    purposes: ['OUTPATIENT', 'SURGERY'],
  },
  {
    mode: 'PHP',
    ownership: 'PRIVATE_NON_PROFIT',
    channel: 'PER_VISIT_FEE',
    feeUnit: 'VISIT',
    purposes: ['OUTPATIENT', 'SURGERY'],
  },
  {
    mode: 'CONSULTATION',
    ownership: 'PUBLIC',
    channel: 'TRAINING_FEE',
    feeUnit: 'TRAINING',
    purposes: ['TEACHING'],
  },
  {
    mode: 'CONSULTATION',
    ownership: 'PUBLIC',
    channel: 'EDUCATION_FEE',
    feeUnit: 'TRAINING',
    purposes: ['TEACHING'],
  },
  {
    mode: 'PHP',
    ownership: 'PRIVATE_FOR_PROFIT',
    channel: 'REVENUE_SHARE',
    feeUnit: null,
    purposes: ['SURGERY'],
  },
];
