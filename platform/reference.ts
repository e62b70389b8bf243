/** An entity that another subgraph owns: here only its key is known. */
export interface Reference {
  readonly id: string;
}

export const referenceTo = (id: string): Reference => ({ id });

export const referenceOrNull = (id: string | null): Reference | null =>
  id === null ? null : { id };
