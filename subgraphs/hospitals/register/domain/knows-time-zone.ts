const known: ReadonlySet<string> = new Set(Intl.supportedValuesOf('timeZone'));

/** Whether it is the name of a zone in the IANA database. */
export const knowsTimeZone = (name: string): boolean => known.has(name);
