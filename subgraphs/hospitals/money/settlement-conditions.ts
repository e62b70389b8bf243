import { hasCode, oneOf, whenGiven, where } from '../../../platform/reading/condition';
import type { SettlementFilter } from '../resolver-types.generated';

/** What a client's filter means in the table of settlements. */
export const settlementConditions = (filter: SettlementFilter | null | undefined) => [
  whenGiven(filter?.group, (id) => hasCode('t.group_id', id)),
  whenGiven(filter?.hospital, (id) => hasCode('t.hospital_id', id)),
  whenGiven(filter?.agreement, (id) => hasCode('t.agreement_id', id)),
  whenGiven(filter?.channel, (channels) => oneOf('t.channel', channels)),
  whenGiven(filter?.basis, (bases) => oneOf('t.basis', bases)),
  whenGiven(filter?.paid, (paid) => where(paid ? 't.paid_on IS NOT NULL' : 't.paid_on IS NULL')),
  whenGiven(filter?.dueUntil, (day) => where('t.due_on <= ?', day)),
  whenGiven(filter?.restatement, (flag) => where('t.restatement = ?', flag)),
  whenGiven(filter?.from, (day) => where('t.settled_on >= ?', day)),
  whenGiven(filter?.to, (day) => where('t.settled_on < ?', day)),
  whenGiven(filter?.synthetic, (flag) => where('t.synthetic = ?', flag)),
];
