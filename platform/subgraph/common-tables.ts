import { noClient, rowRules, withTheirParent } from '../access/row-rules';
import { EventSource } from '../events/event-source';
import { OutboxEvent } from '../events/outbox-event';
import { OutboxShard } from '../events/outbox-shard';
import { DataLoad } from '../sources/data-load';
import { RecordSource } from '../sources/record-source';
import { CreateCommonTables1767225600000 } from './migrations/1767225600000-create-common-tables';

/** What every schema has: its facts for others, its copies of theirs, its loads and sources. */
export const commonTables = {
  entities: [DataLoad, EventSource, OutboxEvent, OutboxShard, RecordSource],
  migrations: [CreateCommonTables1767225600000],
  appendOnly: ['outbox', 'record_sources', 'data_loads'],
  rowRules: rowRules(
    [DataLoad, noClient],
    [EventSource, withTheirParent],
    [OutboxEvent, noClient],
    [OutboxShard, noClient],
    [RecordSource, withTheirParent],
  ),
};
