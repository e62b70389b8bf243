import { StartError } from '../start-error';
import { failureSentence } from './failure-sentence';
import type { Places } from './places';

/** What went wrong with files of our own; any other error stays what it is. */
export function explainFileError(error: unknown, places: Places): unknown {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new StartError(failureSentence('disk-full', places), { cause: error });
  }
  if (code === 'EACCES' || code === 'EROFS') {
    return new StartError(failureSentence('forbidden', places), { cause: error });
  }
  return error;
}
