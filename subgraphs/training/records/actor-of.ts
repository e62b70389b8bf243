import type { Work } from '../../../platform/commands/work';

/** Who stands in a history; what nobody asked for is the work of time. */
export const actorOf = ({ viewer }: Work): string => viewer.subject ?? 'time';
