/** What the roles may do in programmes and what comes of them. */
export const trainingScopes = {
  GROUP_ADMIN: ['training:enrolment:read', 'training:logbook:read', 'training:programme:write'],
  DOCTOR: ['training:enrolment:read', 'training:logbook:read'],
  SECRETARIAT: ['training:enrolment:read', 'training:logbook:read'],
  TRAINING_MANAGER: [
    'training:enrolment:read',
    'training:logbook:read',
    'training:programme:write',
  ],
} as const;
