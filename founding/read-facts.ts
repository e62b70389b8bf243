import type { Fact } from './fact';
import facts from './facts.json';
import type { FoundingDocument } from './founding-document';

// An import, not a read at run time: the compiler then copies the data next to the built code.
const founding = facts as {
  readonly documents: readonly FoundingDocument[];
  readonly facts: readonly Fact[];
};

const factsById: ReadonlyMap<string, Fact> = new Map(
  founding.facts.map((fact) => [fact.id, fact] as const),
);

export const documents = founding.documents;

/** In the order of the documents. */
export const allFacts = founding.facts;

/** A founding record that names a fact nobody wrote down is a mistake of ours, so this throws. */
export function factById(id: string): Fact {
  const fact = factsById.get(id);
  if (fact) return fact;
  throw new Error(
    `There is no founding fact "${id}"; add it to founding/facts.json or correct the id.`,
  );
}
