export interface PlacedKey {
  readonly activePlace: number | null;
  readonly expiresAt: Date;
}

const places = [1, 2];

/**
 * Where a new key of a client goes: there are two places, so that one key can replace another
 * without a gap. Null when both keys are in use; one that has expired is not.
 */
export function freePlace(keys: readonly PlacedKey[], now: Date): number | null {
  const taken = keys.filter(({ expiresAt }) => expiresAt > now).map((key) => key.activePlace);
  return places.find((place) => !taken.includes(place)) ?? null;
}
