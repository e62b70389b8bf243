import DataLoader from 'dataloader';
import { manyForEach } from '../../../platform/align';
import type { Reader } from '../../../platform/reading/reader';
import { RecordStep } from './entities/record-step';

/** The steps of records, the first one first. */
export const historyByRecordId = (reader: Reader) =>
  new DataLoader(async (ids: readonly string[]) =>
    manyForEach(
      ids,
      await reader.byKeys(RecordStep, 'recordId', ids, [
        { property: 'stepNumber', direction: 'ASC' },
      ]),
      ({ recordId }) => recordId,
    ),
  );
