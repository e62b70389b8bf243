/** What a token of this role must name: whose group, hospital or record it acts for. */
export type TenantKind = 'group' | 'hospital' | 'doctor';

/** Everybody who may hold a token. Whoever has none is the public, which is no role. */
export const roles = {
  FRONT_END_APP: [],
  DOCTOR: ['doctor'],
  GROUP_ADMIN: ['group'],
  PARTNER_HOSPITAL: ['hospital'],
  HOSPITAL_STAFF: ['hospital'],
  TRAINING_MANAGER: [],
  ANALYST: [],
  SECRETARIAT: [],
  AUDITOR: [],
  OPERATOR: [],
} as const satisfies Readonly<Record<string, readonly TenantKind[]>>;

export type Role = keyof typeof roles;
