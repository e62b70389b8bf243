import type { WantedWorld } from '../../cli/seed/seed-world';

/** Small enough for every test run, large enough for every state. */
export const tinyWorld: WantedWorld = {
  name: 'tiny:1:2026-11-30',
  scale: {
    groups: 12,
    doctors: 150,
    hospitals: 36,
    agreementsEach: 24,
    sessions: 500,
    bookings: 600,
    cases: 600,
  },
  seed: 1,
  asOf: '2026-11-30',
};
