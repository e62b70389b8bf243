import type { Viewer } from '../../platform/viewer';

/** Who did something, as histories keep it. */
export const actorOf = ({ subject }: Viewer): string => subject ?? 'time';
