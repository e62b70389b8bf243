/** Where an answer is written to, as UTF-8. Writing is synchronous. */
export interface Sink {
  bytes: Buffer;
  /** The number of bytes written. */
  at: number;
  /** Whether anything beyond ASCII is among them. */
  wide: boolean;
}

const first = 64 * 1024;
/** Beyond this a large answer's memory is given back when it is done. */
const kept = 4 * 1024 * 1024;
let idle: Buffer | null = null;

/** Lends the one buffer that all answers are written in, and makes a text of what was written. */
export function textFrom(write: (sink: Sink) => void): string {
  const sink: Sink = { bytes: idle ?? Buffer.allocUnsafeSlow(first), at: 0, wide: false };
  idle = null;
  try {
    write(sink);
    return sink.bytes.toString(sink.wide ? 'utf8' : 'latin1', 0, sink.at);
  } finally {
    if (sink.bytes.length <= kept) idle = sink.bytes;
  }
}

/** Makes room for that many bytes more. */
export function reserve(sink: Sink, length: number): void {
  if (sink.at + length <= sink.bytes.length) return;
  const larger = Buffer.allocUnsafeSlow(Math.max(sink.bytes.length * 2, sink.at + length));
  sink.bytes.copy(larger, 0, 0, sink.at);
  sink.bytes = larger;
}
