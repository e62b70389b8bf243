import type { DoctorGroup } from './entities/doctor-group';

/** A group seen as the spin-off of another. */
export interface SpinOff {
  readonly child: DoctorGroup;
  readonly parentId: string;
}
