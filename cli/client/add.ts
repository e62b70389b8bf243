import { inTransaction } from '../../platform/transaction';
import { StartError } from '../../platform/start-error';
import { addClient } from '../../subgraphs/groups/identity/commands/add-client';
import { addKey } from '../../subgraphs/groups/identity/commands/add-key';
import type { MachineRole } from '../../subgraphs/groups/identity/entities/machine-client';
import type { Desk } from './desk';
import { expiryOf } from './expiry-of';
import type { Given } from './given';
import { requireHospital } from './require-hospital';
import { requireScopes } from './require-scopes';
import { showKey } from './show-key';

const roles: readonly MachineRole[] = ['PARTNER_HOSPITAL', 'ANALYST'];

/** A new client with its first key. */
export async function add(desk: Desk, given: Given): Promise<string> {
  const { config, database, now } = desk;
  const role = knownRole(given.role);
  const scopes = requireScopes(role, given.scope);
  const expiresAt = expiryOf(given.days, now);
  const hospitalId = await hospitalOf(role, given.hospital);
  const name = (given.name ?? usualName(role, hospitalId)).trim();
  if (name === '' || name.length > 200) {
    throw new StartError('Give the client a name of 1 to 200 characters with --name.');
  }

  return inTransaction(database, async (manager) => {
    const clientId = await addClient(manager, { name, role, hospitalId }, now);
    const key = await addKey(manager, { clientId, scopes, expiresAt }, now);
    return showKey({ config, clientId, name, key, expiresAt });
  });

  async function hospitalOf(kind: MachineRole, id: string | undefined): Promise<string | null> {
    if (kind === 'PARTNER_HOSPITAL') return requireHospital(desk, id);
    if (id === undefined) return null;
    throw new StartError(
      `A client of the role ${kind} acts for no hospital: leave --hospital out.`,
    );
  }
}

function knownRole(given: string | undefined): MachineRole {
  const role = roles.find((name) => name === given);
  if (role) return role;
  throw new StartError(`Say with --role what the client is: ${roles.join(' or ')}.`);
}

const usualName = (role: MachineRole, hospitalId: string | null) =>
  hospitalId === null ? role : `${role} ${hospitalId}`;
