/** A node while its references are still being set. */
export type Draft = Record<string, unknown>;
