const reading = ['training:enrolment:read', 'training:logbook:read'] as const;

/** Of those who run programmes. */
const running = [
  'training:programme:write',
  'training:admission:write',
  'training:enrolment:write',
  'training:logbook:write',
  'training:teaching:write',
  'training:certificate:write',
  'training:institution:write',
  'training:outreach:write',
] as const;

/** What the roles may do in programmes and what comes of them. */
export const trainingScopes = {
  GROUP_ADMIN: [...reading, ...running],
  DOCTOR: [
    ...reading,
    'training:enrolment:write',
    'training:logbook:write',
    'training:supervision:write',
    'training:teaching:write',
  ],
  SECRETARIAT: reading,
  TRAINING_MANAGER: [...reading, ...running],
} as const;
