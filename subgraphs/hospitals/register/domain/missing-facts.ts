import type { HospitalFacts } from './hospital-facts';

/** What must still be stated before a hospital takes bookings, cases and settlements. */
export function missingFacts({ nameZh, ownership, subjects }: HospitalFacts): string[] {
  return [
    ...(nameZh === null ? ['nameZh'] : []),
    ...(ownership === null ? ['ownership'] : []),
    ...(subjects.length === 0 ? ['registeredSubjects'] : []),
  ];
}
