/** What the roles may do with doctors, their practice and their bookings. */
export const doctorsScopes = {
  GROUP_ADMIN: [
    'doctors:engagement:read',
    'doctors:practice:read',
    'doctors:leave:read',
    'doctors:booking:read',
    'doctors:session-request:read',
    'doctors:join-request:read',
    'doctors:register:write',
    'doctors:doctor:write',
    'doctors:engagement:write',
    'doctors:join-request:write',
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
    'doctors:doctor:write',
    'doctors:join-request:ask',
  ],
  SECRETARIAT: [
    'doctors:engagement:read',
    'doctors:practice:read',
    'doctors:booking:read',
    'doctors:session-request:read',
    'doctors:join-request:read',
    'doctors:register:write',
    'doctors:doctor:write',
    'doctors:join-request:write',
  ],
} as const;
