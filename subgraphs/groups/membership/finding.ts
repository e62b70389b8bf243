import type { MembershipFinding } from './entities/membership-finding';

/** A finding together with the charter whose criterion it is about. */
export interface Finding extends MembershipFinding {
  readonly charterId: string;
}
