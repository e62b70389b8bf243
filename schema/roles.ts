/** What a token of a role must name: whose group, hospital or record it acts for. */
export type TenantKind = 'group' | 'hospital' | 'doctor';

interface RoleDefinition {
  readonly tenants: readonly TenantKind[];
  /** `<subgraph>:<noun>:<verb>`, as the contract demands them. */
  readonly scopes: readonly string[];
}

const alliance = [
  'groups:membership:read',
  'groups:conduct:read',
  'groups:assistance:read',
  'groups:initiative:read',
  'groups:minutes:read',
  'groups:evaluation:read',
];
const group = [
  ...alliance,
  'groups:office:read',
  'groups:referral:read',
  'groups:conference:read',
  'hospitals:agreement:read',
  'hospitals:terms:read',
  'hospitals:session:read',
  'hospitals:case:read',
  'hospitals:settlement:read',
  'hospitals:cost:read',
  'hospitals:assessment:read',
  'doctors:engagement:read',
  'doctors:practice:read',
  'doctors:leave:read',
  'doctors:booking:read',
  'doctors:session-request:read',
  'doctors:join-request:read',
  'training:enrolment:read',
  'training:logbook:read',
  'reports:scorecard:read',
];
const hospital = [
  'groups:conference:read',
  'hospitals:agreement:read',
  'hospitals:terms:read',
  'hospitals:session:read',
  'hospitals:case:read',
  'hospitals:settlement:read',
  'hospitals:cost:read',
  'hospitals:assessment:read',
  'doctors:practice:read',
  'doctors:booking:read',
  'doctors:session-request:read',
];

/** What is between two sides, or between a doctor and a group, and no matter of the alliance. */
const notForTheSecretariat = ['doctors:leave:read', 'hospitals:cost:read'];

/** The schema in production: its introspection, and the explorer. */
const explorer = 'platform:explorer:read';

/** Everybody who may hold a credential. Whoever has none is the public, which is no role. */
export const roles = {
  /** A front end on its own: what the public may see. With a user, it acts as that user. */
  FRONT_END_APP: { tenants: [], scopes: [] },
  DOCTOR: {
    tenants: ['doctor'],
    scopes: [
      'groups:conference:read',
      'hospitals:case:read',
      'doctors:engagement:read',
      'doctors:practice:read',
      'doctors:leave:read',
      'doctors:booking:read',
      'doctors:join-request:read',
      'training:enrolment:read',
      'training:logbook:read',
    ],
  },
  GROUP_ADMIN: { tenants: ['group'], scopes: group },
  PARTNER_HOSPITAL: { tenants: ['hospital'], scopes: hospital },
  HOSPITAL_STAFF: { tenants: ['hospital'], scopes: hospital },
  TRAINING_MANAGER: { tenants: [], scopes: ['training:enrolment:read', 'training:logbook:read'] },
  ANALYST: { tenants: [], scopes: ['reports:scorecard:read', 'reports:aggregate:read'] },
  SECRETARIAT: {
    tenants: [],
    scopes: [
      explorer,
      ...[...new Set([...group, ...hospital])].filter(
        (scope) => !notForTheSecretariat.includes(scope),
      ),
    ],
  },
  AUDITOR: { tenants: [], scopes: ['groups:audit:read'] },
  OPERATOR: { tenants: [], scopes: [explorer] },
} as const satisfies Readonly<Record<string, RoleDefinition>>;

export type Role = keyof typeof roles;

/** What the roles allow together; an unknown role allows nothing. */
export function scopesOf(names: readonly string[]): string[] {
  return [...new Set(known(names).flatMap((name) => roles[name].scopes))];
}

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
