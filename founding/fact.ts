import type { DocumentId } from './founding-document';

/** One thing that a document says, with the place where anybody can read it again. */
export interface Fact {
  readonly id: string;
  readonly document: DocumentId;
  /** Counted from 1. */
  readonly line: number;
  /** An exact part of that line, misprints included. */
  readonly wording: string;
  /** Of the whole line in UTF-8 without its line break, hexadecimal. */
  readonly sha256: string;
}
