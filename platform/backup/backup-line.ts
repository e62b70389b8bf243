import type { BackupHeader } from './backup-header';

/** The rows that follow belong to this table. */
export interface TableLine {
  readonly owner: string;
  readonly table: string;
  readonly columns: readonly string[];
  /** Which of the columns hold bytes, written in base64. */
  readonly bytes: readonly string[];
}

/** Values as the server writes them in text, which every server reads in the same way. */
export type RowLine = readonly (string | null)[];

/** The last line; the hash is that of all lines before. */
export interface EndLine {
  readonly rows: number;
  readonly sha256: string;
}

/** A backup is a list of lines, one JSON value each. */
export type BackupLine = BackupHeader | TableLine | RowLine | EndLine;

export const isTableLine = (line: BackupLine): line is TableLine => 'table' in line;
export const isRowLine = (line: BackupLine): line is RowLine => Array.isArray(line);
export const isEndLine = (line: BackupLine): line is EndLine => 'sha256' in line;
