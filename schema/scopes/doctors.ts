/** What the roles may do with doctors, their practice and their bookings. */
export const doctorsScopes = {
  GROUP_ADMIN: [
    'doctors:engagement:read',
    'doctors:practice:read',
    'doctors:leave:read',
    'doctors:booking:read',
    'doctors:session-request:read',
    'doctors:join-request:read',
  ],
  PARTNER_HOSPITAL: [
    'doctors:practice:read',
    'doctors:booking:read',
    'doctors:session-request:read',
  ],
  DOCTOR: [
    'doctors:engagement:read',
    'doctors:practice:read',
    'doctors:leave:read',
    'doctors:booking:read',
    'doctors:join-request:read',
  ],
  SECRETARIAT: [
    'doctors:engagement:read',
    'doctors:practice:read',
    'doctors:booking:read',
    'doctors:session-request:read',
    'doctors:join-request:read',
  ],
} as const;
