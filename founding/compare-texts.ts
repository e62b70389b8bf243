import type { DocumentText } from './document-text';
import { documentDifferences } from './document-differences';
import type { Fact } from './fact';
import { findText } from './find-text';
import type { FoundingDocument } from './founding-document';

export interface Comparison {
  readonly differences: readonly string[];
  readonly compared: readonly FoundingDocument[];
  readonly absent: readonly FoundingDocument[];
}

/** Compare what was recorded with the texts at hand; documents that are not at hand are named. */
export function compareTexts(
  founding: { readonly documents: readonly FoundingDocument[]; readonly facts: readonly Fact[] },
  texts: readonly DocumentText[],
): Comparison {
  const found = founding.documents.map((document) => {
    const facts = founding.facts.filter((fact) => fact.document === document.id);
    return { document, facts, text: findText(document, facts, texts) };
  });
  return {
    differences: found.flatMap(({ document, facts, text }) =>
      text ? documentDifferences(document, facts, text) : [],
    ),
    compared: found.filter(({ text }) => text).map(({ document }) => document),
    absent: found.filter(({ text }) => !text).map(({ document }) => document),
  };
}
