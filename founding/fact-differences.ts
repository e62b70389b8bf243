import type { DocumentText } from './document-text';
import type { Fact } from './fact';

function lineDifference(fact: Fact, text: DocumentText): string | null {
  if (text.lineHashes[fact.line - 1] === fact.sha256) return null;
  const found = text.lineHashes.indexOf(fact.sha256) + 1;
  if (found > 0) return `${fact.id}: its line is line ${found} of the text, not ${fact.line}.`;
  return fact.line > text.lines.length
    ? `${fact.id}: the text ends before line ${fact.line}.`
    : `${fact.id}: line ${fact.line} is not the line that was recorded.`;
}

/** What a fact says of its document and the document does not confirm. */
export function factDifferences(fact: Fact, text: DocumentText): string[] {
  const differences: string[] = [];
  const moved = lineDifference(fact, text);
  if (moved) differences.push(moved);
  if (!text.lines[fact.line - 1]?.includes(fact.wording)) {
    differences.push(`${fact.id}: line ${fact.line} does not contain "${fact.wording}".`);
  }
  return differences;
}
