import type { Viewer } from '../../../platform/viewer';
import { scopesOf, type Role } from '../../../schema/roles';
import { as } from '../../support/as';
import type { TestGraph } from '../../support/graph';
import type { Tenants } from './given-tenants';

interface Person {
  readonly role: Role;
  readonly group?: readonly string[];
  readonly hospital?: readonly string[];
  readonly doctor?: readonly string[];
  readonly reason?: string;
}

/** Somebody of each kind, by name. */
export function people({ groups }: Tenants) {
  const admins = Object.entries(groups).map(([name, id]): [string, Person] => [
    name,
    { role: 'GROUP_ADMIN', group: [id] },
  ]);
  return {
    ...(Object.fromEntries(admins) as Record<keyof typeof groups, Person>),
    secretariat: { role: 'SECRETARIAT' },
    informed: { role: 'SECRETARIAT', reason: 'a complaint' },
    doctor: { role: 'DOCTOR', doctor: ['a-doctor'] },
    stranger: { role: 'DOCTOR', doctor: ['another-doctor'] },
    hospital: { role: 'PARTNER_HOSPITAL', hospital: ['a-hospital'] },
    elsewhere: { role: 'HOSPITAL_STAFF', hospital: ['another-hospital'] },
  } satisfies Record<string, Person>;
}

export type PersonName = keyof ReturnType<typeof people>;

/** The header with which the person comes to the gateway. */
export const headerOf = (graph: TestGraph, { role, ...rest }: Person) => as(graph, role, rest);

/** The person as the gateway presents it to a subgraph. */
export const viewerOf = ({ role, reason, ...tenants }: Person): Viewer => ({
  kind: 'user',
  subject: 'somebody',
  clientId: null,
  roles: [role],
  scopes: scopesOf([role]),
  reason: reason ?? null,
  tenants: Object.fromEntries(Object.entries(tenants).map(([kind, ids]) => [kind, ids])),
});
