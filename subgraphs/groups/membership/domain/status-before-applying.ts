import type { GroupStatus } from '../../resolver-types.generated';

/** What an applicant is again when it is not admitted: a former member, or a group that is known. */
export const statusBeforeApplying = (joinedOn: string | null): GroupStatus =>
  joinedOn === null ? 'KNOWN' : 'WITHDRAWN';
