import { factById } from './read-facts';

/** Where a fact of a record stands; an inference says why we conclude what nobody wrote. */
export interface Citation {
  readonly fact: string;
  readonly document: string;
  readonly line: number;
  readonly wording: string;
  readonly inference: boolean;
  readonly note: string | null;
}

/** Facts that are stated. */
export const stated = (...facts: readonly string[]): Citation[] =>
  facts.map((fact) => citation(fact, null));

/** Facts from which something follows that they do not state. */
export const inferred = (reason: string, ...facts: readonly string[]): Citation[] =>
  facts.map((fact) => citation(fact, reason));

function citation(id: string, reason: string | null): Citation {
  const { document, line, wording } = factById(id);
  return { fact: id, document, line, wording, inference: reason !== null, note: reason };
}
