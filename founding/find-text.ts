import type { DocumentText } from './document-text';
import type { Fact } from './fact';
import type { FoundingDocument } from './founding-document';

/**
 * The text that is this document: the one with its hash, or else the one that still has the
 * most lines its facts rest on, so that an edited copy is compared and not taken for a missing one.
 */
export function findText(
  document: FoundingDocument,
  facts: readonly Fact[],
  texts: readonly DocumentText[],
): DocumentText | null {
  const same = texts.find((text) => text.sha256 === document.sha256);
  if (same) return same;

  const wanted = new Set(facts.map((fact) => fact.sha256));
  const known = (text: DocumentText) => text.lineHashes.filter((hash) => wanted.has(hash)).length;
  const [closest] = [...texts].sort((one, other) => known(other) - known(one));
  return closest && known(closest) > 0 ? closest : null;
}
