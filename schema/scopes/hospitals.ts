/** What the roles may do in hospitals and what is agreed with them. */
export const hospitalsScopes = {
  GROUP_ADMIN: [
    'hospitals:agreement:read',
    'hospitals:terms:read',
    'hospitals:session:read',
    'hospitals:case:read',
    'hospitals:settlement:read',
    'hospitals:cost:read',
    'hospitals:assessment:read',
  ],
  PARTNER_HOSPITAL: [
    'hospitals:agreement:read',
    'hospitals:terms:read',
    'hospitals:session:read',
    'hospitals:case:read',
    'hospitals:settlement:read',
    'hospitals:cost:read',
    'hospitals:assessment:read',
  ],
  DOCTOR: ['hospitals:case:read'],
  SECRETARIAT: [
    'hospitals:agreement:read',
    'hospitals:terms:read',
    'hospitals:session:read',
    'hospitals:case:read',
    'hospitals:settlement:read',
    'hospitals:assessment:read',
  ],
} as const;
