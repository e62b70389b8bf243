import DataLoader from 'dataloader';
import { manyForEach } from '../align';
import type { Reader } from '../reading/reader';
import { RecordSource } from './record-source';

/** The sources of many records, of whatever type, in one statement. */
export function sourcesByRecordId(reader: Reader) {
  return new DataLoader(async (ids: readonly string[]) => {
    const rows = await reader.byKeys(RecordSource, 'recordId', ids, [
      { property: 'document', direction: 'DESC' },
      { property: 'line', direction: 'ASC' },
      { property: 'fact', direction: 'ASC' },
    ]);
    return manyForEach(ids, rows, ({ recordId }) => recordId);
  });
}
