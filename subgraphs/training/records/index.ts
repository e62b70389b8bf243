import { RecordStep } from './entities/record-step';
import * as recordStep from './resolvers/record-step';

/** The steps of records that have no history of their own. */
export const records = { entities: [RecordStep], resolvers: { ...recordStep } };
