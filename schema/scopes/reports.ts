/** What the roles may do with figures. */
export const reportsScopes = {
  GROUP_ADMIN: ['reports:scorecard:read'],
  SECRETARIAT: ['reports:scorecard:read'],
  ANALYST: ['reports:scorecard:read', 'reports:aggregate:read'],
} as const;
