import type { Viewer } from '../../platform/viewer';

/** Whether the viewer works for the alliance's secretariat. */
export const isSecretariat = ({ roles }: Viewer): boolean => roles.includes('SECRETARIAT');
