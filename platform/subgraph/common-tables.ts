import { noClient, rowRules, withTheirParent } from '../access/row-rules';
import { CommandOutcome } from '../commands/command-outcome';
import { forgetOutcomes } from '../commands/forget-outcomes';
import { commandReasons } from '../commands/reasons';
import { EventSource } from '../events/event-source';
import { OutboxEvent } from '../events/outbox-event';
import { OutboxShard } from '../events/outbox-shard';
import { ParkedEvent } from '../events/parked-event';
import { platformReasons } from '../platform-reasons';
import { Lease } from '../scheduling/lease';
import { DataLoad } from '../sources/data-load';
import { RecordSource } from '../sources/record-source';
import { CreateCommonTables1767225600000 } from './migrations/1767225600000-create-common-tables';
import { CreateCommandOutcomes1767225600100 } from './migrations/1767225600100-create-command-outcomes';
import { CreateLeasesAndParkedEvents1767225600101 } from './migrations/1767225600101-create-leases-and-parked-events';

/** What every schema has: its facts for others, its copies of theirs, its loads and sources. */
export const commonTables = {
  entities: [
    CommandOutcome,
    DataLoad,
    EventSource,
    Lease,
    OutboxEvent,
    OutboxShard,
    ParkedEvent,
    RecordSource,
  ],
  migrations: [
    CreateCommonTables1767225600000,
    CreateCommandOutcomes1767225600100,
    CreateLeasesAndParkedEvents1767225600101,
  ],
  tasks: [forgetOutcomes],
  reasons: { ...commandReasons, ...platformReasons },
  appendOnly: ['outbox', 'record_sources', 'data_loads'],
  rowRules: rowRules(
    [CommandOutcome, noClient],
    [DataLoad, noClient],
    [EventSource, withTheirParent],
    [Lease, noClient],
    [OutboxEvent, noClient],
    [OutboxShard, noClient],
    [ParkedEvent, noClient],
    [RecordSource, withTheirParent],
  ),
};
