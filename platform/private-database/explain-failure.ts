import { StartError } from '../start-error';
import { failureOf } from './failure-of';
import { failureSentence } from './failure-sentence';
import type { Places } from './places';
import { readLog } from './read-log';

/** Why the server did not come up, as its log tells it. */
export function explainFailure(places: Places): StartError {
  return new StartError(failureSentence(failureOf(readLog(places)), places));
}
