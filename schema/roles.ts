import { doctorsScopes } from './scopes/doctors';
import { groupsScopes } from './scopes/groups';
import { hospitalsScopes } from './scopes/hospitals';
import { reportsScopes } from './scopes/reports';
import { trainingScopes } from './scopes/training';

/** What a token of a role must name: whose group, hospital or record it acts for. */
export type TenantKind = 'group' | 'hospital' | 'doctor';

interface RoleDefinition {
  readonly tenants: readonly TenantKind[];
  /** `<subgraph>:<noun>:<verb>`, as the contract demands them. */
  readonly scopes: readonly string[];
}

const parts: readonly Readonly<Record<string, readonly string[]>>[] = [
  groupsScopes,
  hospitalsScopes,
  doctorsScopes,
  trainingScopes,
  reportsScopes,
];

/** What every subgraph allows to a role. */
const everywhere = (role: string): string[] => parts.flatMap((part) => part[role] ?? []);

/** The schema in production: its introspection, and the explorer. */
const explorer = 'platform:explorer:read';

/** Everybody who may hold a credential. Whoever has none is the public, which is no role. */
export const roles = {
  /** A front end on its own: what the public may see. With a user, it acts as that user. */
  FRONT_END_APP: { tenants: [], scopes: [] },
  DOCTOR: { tenants: ['doctor'], scopes: everywhere('DOCTOR') },
  GROUP_ADMIN: { tenants: ['group'], scopes: everywhere('GROUP_ADMIN') },
  PARTNER_HOSPITAL: { tenants: ['hospital'], scopes: everywhere('PARTNER_HOSPITAL') },
  /** The same hospital, in person. */
  HOSPITAL_STAFF: { tenants: ['hospital'], scopes: everywhere('PARTNER_HOSPITAL') },
  TRAINING_MANAGER: { tenants: [], scopes: everywhere('TRAINING_MANAGER') },
  ANALYST: { tenants: [], scopes: everywhere('ANALYST') },
  SECRETARIAT: { tenants: [], scopes: [explorer, ...everywhere('SECRETARIAT')] },
  AUDITOR: { tenants: [], scopes: everywhere('AUDITOR') },
  OPERATOR: { tenants: [], scopes: [explorer] },
} as const satisfies Readonly<Record<string, RoleDefinition>>;

export type Role = keyof typeof roles;

/** What the roles allow together; an unknown role allows nothing. */
export function scopesOf(names: readonly string[]): string[] {
  return [...new Set(known(names).flatMap((name) => roles[name].scopes))];
}

/** A role that speaks for somebody allows nothing when the credential does not say for whom. */
export const rolesInForce = (
  names: readonly string[],
  tenants: Readonly<Record<string, readonly string[]>>,
): Role[] =>
  known(names).filter((name) =>
    roles[name].tenants.every((kind) => (tenants[kind] ?? []).length > 0),
  );

/**
 * The tenants for whom somebody acts. A token may name tenants to whom its holder merely belongs, as
 * doctors do to groups: only a role that speaks for a kind of tenant sees what is the tenant's.
 */
export function actedFor(
  names: readonly string[],
  tenants: Readonly<Record<string, readonly string[]>>,
): Record<string, readonly string[]> {
  const kinds = new Set<string>(known(names).flatMap((name) => roles[name].tenants));
  return Object.fromEntries(Object.entries(tenants).filter(([kind]) => kinds.has(kind)));
}

const known = (names: readonly string[]): Role[] =>
  names.filter((name): name is Role => Object.hasOwn(roles, name));
