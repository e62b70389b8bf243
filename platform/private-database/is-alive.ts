import { pidIdentity } from './pid-identity';

/** Whether the run of a program that `pidIdentity` once named is still going on. */
export function isAlive(identity: string): boolean {
  return pidIdentity(Number.parseInt(identity, 10)) === identity;
}
