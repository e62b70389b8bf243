import type { Span } from '../domain/spans';

/** When one doctor can be booked at one site under one agreement. */
export interface FreeRow {
  /** The first quarter that is free: what the list is ordered by. */
  readonly earliest: number;
  readonly doctorId: string;
  readonly siteId: string;
  readonly agreementId: string;
  readonly groupId: string;
  readonly hospitalId: string;
  readonly spans: readonly Span[];
  readonly provisional: boolean;
}

/** The next time first; the rest only makes the order one and the same. */
export const inOrder = (one: FreeRow, other: FreeRow): number =>
  one.earliest - other.earliest ||
  compare(one.doctorId, other.doctorId) ||
  compare(one.siteId, other.siteId) ||
  compare(one.agreementId, other.agreementId);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
