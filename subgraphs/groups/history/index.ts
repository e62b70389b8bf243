import { noClient, rowRules } from '../../../platform/access/row-rules';
import { CreateRecordChanges1767225600024 } from '../migrations/1767225600024-create-record-changes';
import { RecordChange } from './entities/record-change';

/** What records were before they were changed: nothing is overwritten without trace. */
export const history = {
  entities: [RecordChange],
  rowRules: rowRules([RecordChange, noClient]),
  migrations: [CreateRecordChanges1767225600024],
  appendOnly: ['record_changes'],
  resolvers: {},
};
