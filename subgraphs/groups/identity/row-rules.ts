import { noClient, rowRules } from '../../../platform/access/row-rules';
import { ApiKey } from './entities/api-key';
import { MachineClient } from './entities/machine-client';
import { SuspendedPrincipal } from './entities/suspended-principal';

export const identityRules = rowRules(
  [ApiKey, noClient],
  [MachineClient, noClient],
  [SuspendedPrincipal, noClient],
);
