interface Version {
  readonly version: number;
  readonly inForceFrom: string | null;
}

/** The newest version that is in force on a day; the first one always was. */
export function charterInForce<Charter extends Version>(
  charters: readonly Charter[],
  day: string,
): Charter | null {
  return charters.reduce<Charter | null>((newest, charter) => {
    if (charter.inForceFrom !== null && charter.inForceFrom > day) return newest;
    return newest && newest.version > charter.version ? newest : charter;
  }, null);
}
