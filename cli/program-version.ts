import { version } from '../package.json';

/** The version that backups carry. */
export const programVersion: string = version;
