/** What a group must have said of itself before it is more than a record from sources. */
export interface GroupFacts {
  readonly legalForm: string | null;
  readonly systemPosition: string | null;
  readonly foundedOn: string | null;
  readonly city: string | null;
  readonly fullTimeOnly: boolean | null;
  readonly specialties: number;
  readonly founders: number;
}

/** What is missing; a group of which nothing is missing takes bookings, cases and settlements. */
export function missingFacts(facts: GroupFacts): string[] {
  return names.filter((name) => facts[name] === null || facts[name] === 0);
}

const names = [
  'legalForm',
  'systemPosition',
  'foundedOn',
  'city',
  'fullTimeOnly',
  'specialties',
  'founders',
] as const satisfies readonly (keyof GroupFacts)[];
