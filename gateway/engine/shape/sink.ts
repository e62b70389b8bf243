/** Where an answer is written to, as UTF-8. Writing is synchronous. */
export interface Sink {
  bytes: Buffer;
  /** The number of bytes written. */
  at: number;
}

/** What was written, and how to give back the memory that it stands in. */
interface Lent {
  readonly bytes: Buffer;
  release(): void;
}

const first = 64 * 1024;
/** Larger memory is not kept: large answers are rare. */
const largestKept = 512 * 1024;
const mostKept = 16;
/** Smaller answers are copied out, so that their memory is free again at once. */
const copiedBelow = 8 * 1024;

const idle: Buffer[] = [];
const nothingToGiveBack = () => undefined;

/**
 * Writes into memory that has been written into before: answers are the largest thing that a request
 * makes, and would be most of its garbage. Who does not give it back only makes us take new memory.
 */
export function writeWith(write: (sink: Sink) => void): Lent {
  const sink: Sink = { bytes: idle.pop() ?? Buffer.allocUnsafeSlow(first), at: 0 };
  try {
    write(sink);
  } catch (error) {
    keep(sink.bytes);
    throw error;
  }
  const { bytes, at } = sink;
  if (at < copiedBelow) {
    const copy = Buffer.from(bytes.subarray(0, at));
    keep(bytes);
    return { bytes: copy, release: nothingToGiveBack };
  }
  return { bytes: bytes.subarray(0, at), release: () => keep(bytes) };
}

function keep(bytes: Buffer): void {
  if (bytes.length <= largestKept && idle.length < mostKept) idle.push(bytes);
}

/** Makes room for that many bytes more. */
export function reserve(sink: Sink, length: number): void {
  if (sink.at + length <= sink.bytes.length) return;
  const larger = Buffer.allocUnsafeSlow(Math.max(sink.bytes.length * 2, sink.at + length));
  sink.bytes.copy(larger, 0, 0, sink.at);
  sink.bytes = larger;
}
