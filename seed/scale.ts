/** How large a synthetic world is. */
export interface Scale {
  readonly groups: number;
  readonly doctors: number;
  readonly hospitals: number;
  /** Agreements of one group that works with hospitals. */
  readonly agreementsEach: number;
  readonly sessions: number;
  readonly bookings: number;
  readonly cases: number;
}

export const scales = {
  small: {
    groups: 12,
    doctors: 600,
    hospitals: 48,
    agreementsEach: 24,
    sessions: 3_000,
    bookings: 4_000,
    cases: 20_000,
  },
  medium: {
    groups: 30,
    doctors: 6_000,
    hospitals: 120,
    agreementsEach: 24,
    sessions: 30_000,
    bookings: 40_000,
    cases: 500_000,
  },
  large: {
    groups: 60,
    doctors: 100_000,
    hospitals: 400,
    agreementsEach: 24,
    sessions: 400_000,
    bookings: 600_000,
    cases: 7_500_000,
  },
} as const satisfies Readonly<Record<string, Scale>>;

export type ScaleName = keyof typeof scales;
