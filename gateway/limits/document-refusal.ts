import type { DocumentLimits } from './document-limits';
import type { DocumentMeasures } from './measure-document';

/** Which limit a document breaks, as the code of the error that says so. */
export interface DocumentRefusal {
  readonly code: string;
  readonly limit: number;
}

const codeOf = {
  depth: 'MAX_DEPTH_LIMIT',
  aliases: 'MAX_ALIASES_LIMIT',
  mutationFields: 'MAX_ROOT_FIELDS_LIMIT',
  rootFields: 'MAX_ROOT_FIELDS_LIMIT',
  directives: 'MAX_DIRECTIVES_LIMIT',
  selections: 'MAX_SELECTIONS_LIMIT',
  expandedSelections: 'MAX_SELECTIONS_LIMIT',
} as const;

/** The first limit that the document breaks; null when it is small enough. */
export function documentRefusal(
  measures: DocumentMeasures,
  limits: DocumentLimits,
): DocumentRefusal | null {
  for (const [measure, code] of Object.entries(codeOf)) {
    const limit = limits[measure as keyof typeof codeOf];
    if (measures[measure as keyof typeof codeOf] > limit) return { code, limit };
  }
  return null;
}
