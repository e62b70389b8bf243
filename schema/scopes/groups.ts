/** What the roles may do in the alliance and its groups. */
export const groupsScopes = {
  GROUP_ADMIN: [
    'groups:membership:read',
    'groups:conduct:read',
    'groups:assistance:read',
    'groups:initiative:read',
    'groups:minutes:read',
    'groups:evaluation:read',
    'groups:office:read',
    'groups:referral:read',
    'groups:referral:write',
    'groups:conference:read',
  ],
  PARTNER_HOSPITAL: ['groups:conference:read'],
  DOCTOR: ['groups:conference:read'],
  SECRETARIAT: [
    'groups:membership:read',
    'groups:conduct:read',
    'groups:assistance:read',
    'groups:initiative:read',
    'groups:minutes:read',
    'groups:evaluation:read',
    'groups:office:read',
    'groups:referral:read',
    'groups:conference:read',
  ],
  AUDITOR: ['groups:audit:read'],
} as const;
