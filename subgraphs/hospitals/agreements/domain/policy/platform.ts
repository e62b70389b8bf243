import type { CooperationMode } from '../../../resolver-types.generated';

/** Ways of working together that need a platform which carries them: a rule of the alliance. */
export const assessedModes: readonly CooperationMode[] = [
  'PHP',
  'DEPARTMENT_COBUILD',
  'SELF_BUILT',
];
