import { createAssistanceLoaders } from './assistance/loaders';
import { createConferencesLoaders } from './conferences/loaders';
import { createEvaluationsLoaders } from './evaluations/loaders';
import { createInitiativesLoaders } from './initiatives/loaders';
import { createMeetingsLoaders } from './meetings/loaders';
import { createMembershipLoaders } from './membership/loaders';
import { createPartnersLoaders } from './partners/loaders';
import { createReferralsLoaders } from './referrals/loaders';
import { createRegisterLoaders } from './register/loaders';
import type { Repositories } from './repositories';

/** Those of all rooms; their names say what is loaded by what. */
export function createLoaders(repositories: Repositories, now: Date) {
  const { register } = repositories;
  return {
    ...createRegisterLoaders(register),
    ...createMembershipLoaders(repositories.membership, now),
    ...createAssistanceLoaders(repositories.assistance),
    ...createReferralsLoaders(repositories.referrals, register),
    ...createConferencesLoaders(repositories.conferences),
    ...createInitiativesLoaders(repositories.initiatives, now),
    ...createMeetingsLoaders(repositories.meetings),
    ...createPartnersLoaders(repositories.partners),
    ...createEvaluationsLoaders(repositories.evaluations),
  };
}
