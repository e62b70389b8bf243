import type { DocumentText } from './document-text';
import type { Fact } from './fact';
import { factDifferences } from './fact-differences';
import type { FoundingDocument } from './founding-document';

/** Every difference between a document as recorded, with its facts, and the text that was found. */
export function documentDifferences(
  document: FoundingDocument,
  facts: readonly Fact[],
  text: DocumentText,
): string[] {
  const differences = facts.flatMap((fact) => factDifferences(fact, text));
  if (differences.length === 0 && text.sha256 !== document.sha256) {
    differences.push(
      `${document.id}: changed elsewhere; every line that a fact rests on is as recorded.`,
    );
  }
  if (text.lines.length !== document.lines) {
    differences.push(
      `${document.id}: ${document.lines} lines were recorded, the text has ${text.lines.length}.`,
    );
  }
  return differences;
}
