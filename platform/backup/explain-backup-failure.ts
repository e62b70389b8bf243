import { dirname } from 'node:path';
import { StartError } from '../start-error';

/** Why a backup could not be written, as a sentence for the person who wanted one. */
export function explainBackupFailure(error: unknown, file: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  const folder = dirname(file);
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') {
    return new StartError(`The disk is full: free some space for ${folder} and try again.`);
  }
  if (code === 'EACCES' || code === 'ENOENT' || code === 'EROFS') {
    return new StartError(`The backup can not be written to ${folder}: name another file.`);
  }
  if (code === 'ER_TABLE_DEF_CHANGED') {
    return new StartError('The tables were changed by a start of a new version: try again now.');
  }
  if (code?.startsWith('ER_') && code.includes('DENIED')) {
    return new StartError(
      'The user of MYSQL_URL may not read every schema: give it the rights, then try again.',
    );
  }
  return error;
}
