export type DocumentId = 'report' | 'article';

/** One of the published texts that the founding records rest on; known by its bytes, not by a file name. */
export interface FoundingDocument {
  readonly id: DocumentId;
  readonly title: string;
  /** The printed date, `YYYY-MM-DD`; null where the document prints none. */
  readonly publishedOn: string | null;
  /** Who published it, as printed on the page. */
  readonly publisher: string;
  /** Of all bytes of the document, hexadecimal. */
  readonly sha256: string;
  readonly lines: number;
  readonly language: 'zh' | 'en';
}
