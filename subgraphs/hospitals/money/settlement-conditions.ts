import { hasCode, oneOf, whenGiven, where } from '../../../platform/reading/condition';
import { endOfDay } from '../domain/end-of-day';
import type { SettlementFilter } from '../resolver-types.generated';

/** Whether something is paid now, or was at the end of a day. */
const paidBy = (paid: boolean, asOf: string | null | undefined) =>
  asOf == null
    ? where(paid ? 't.paid_on IS NOT NULL' : 't.paid_on IS NULL')
    : where(paid ? 't.paid_on <= ?' : '(t.paid_on IS NULL OR t.paid_on > ?)', asOf);

/** What a client's filter means in the table of settlements. */
export const settlementConditions = (filter: SettlementFilter | null | undefined) => [
  whenGiven(filter?.group, (id) => hasCode('t.group_id', id)),
  whenGiven(filter?.hospital, (id) => hasCode('t.hospital_id', id)),
  whenGiven(filter?.agreement, (id) => hasCode('t.agreement_id', id)),
  whenGiven(filter?.channel, (channels) => oneOf('t.channel', channels)),
  whenGiven(filter?.basis, (bases) => oneOf('t.basis', bases)),
  whenGiven(filter?.paid, (paid) => paidBy(paid, filter?.asOf)),
  whenGiven(filter?.asOf, (day) =>
    where('(t.recorded_at IS NULL OR t.recorded_at < ?)', endOfDay(day)),
  ),
  whenGiven(filter?.dueUntil, (day) => where('t.due_on <= ?', day)),
  whenGiven(filter?.restatement, (flag) => where('t.restatement = ?', flag)),
  whenGiven(filter?.from, (day) => where('t.settled_on >= ?', day)),
  whenGiven(filter?.to, (day) => where('t.settled_on < ?', day)),
  whenGiven(filter?.synthetic, (flag) => where('t.synthetic = ?', flag)),
];
