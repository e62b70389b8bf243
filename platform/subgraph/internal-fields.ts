/** Root fields that no client reaches, by the part of the program that each is meant for. */
export type InternalFields = Readonly<Record<string, readonly string[]>>;
