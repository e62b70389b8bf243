import { sha256 } from './sha256';

/** A text as it was found: its hash, its lines and theirs. */
export interface DocumentText {
  readonly sha256: string;
  readonly lines: readonly string[];
  readonly lineHashes: readonly string[];
}

export function documentText(bytes: Uint8Array): DocumentText {
  const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\n');
  return { sha256: sha256(bytes), lines, lineHashes: lines.map((line) => sha256(line)) };
}
