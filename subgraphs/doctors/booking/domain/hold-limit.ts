import { bookingPolicy } from './booking-policy';

export interface HeldNow {
  /** Holds of the hospital that have not run out. */
  readonly byHospital: number;
  /** Those of them on this doctor. */
  readonly ofDoctor: number;
  /** Its holds on this doctor that ran out lately. */
  readonly expired: number;
}

/** Why a hospital may not hold more for now; null: it may. */
export function holdLimit({
  byHospital,
  ofDoctor,
  expired,
}: HeldNow): { limit: string; most: number } | null {
  const { heldByHospital, heldByHospitalOfDoctor, expiredOfDoctor } = bookingPolicy;
  if (byHospital >= heldByHospital) return { limit: 'HELD_BY_HOSPITAL', most: heldByHospital };
  if (ofDoctor >= heldByHospitalOfDoctor) {
    return { limit: 'HELD_OF_DOCTOR', most: heldByHospitalOfDoctor };
  }
  if (expired >= expiredOfDoctor) return { limit: 'EXPIRED_OF_DOCTOR', most: expiredOfDoctor };
  return null;
}
