import { RecordStep } from './entities/record-step';

/** The steps of records that have no history of their own. */
export const records = { entities: [RecordStep] };
