import type { Viewer } from '../../../platform/viewer';

/** The office of the alliance. */
export const isSecretariat = ({ roles }: Viewer): boolean => roles.includes('SECRETARIAT');
