import { CreateIdentity1767225600010 } from '../migrations/1767225600010-create-identity';
import { ApiKey } from './entities/api-key';
import { MachineClient } from './entities/machine-client';
import { SuspendedPrincipal } from './entities/suspended-principal';
import * as resolvers from './resolvers';
import { identityRules } from './row-rules';
import { identityReasons } from './reasons';

/** Machines that ask by themselves, and who may not come in any more. */
export const identity = {
  entities: [ApiKey, MachineClient, SuspendedPrincipal],
  migrations: [CreateIdentity1767225600010],
  appendOnly: [],
  reasons: identityReasons,
  resolvers: { ...resolvers },
  rowRules: identityRules,
};
