/** What the roles may do in programmes and what comes of them. */
export const trainingScopes = {
  GROUP_ADMIN: [
    'training:enrolment:read',
    'training:logbook:read',
    'training:programme:write',
    'training:admission:write',
    'training:enrolment:write',
  ],
  DOCTOR: ['training:enrolment:read', 'training:logbook:read', 'training:enrolment:write'],
  SECRETARIAT: ['training:enrolment:read', 'training:logbook:read'],
  TRAINING_MANAGER: [
    'training:enrolment:read',
    'training:logbook:read',
    'training:programme:write',
    'training:admission:write',
    'training:enrolment:write',
  ],
} as const;
