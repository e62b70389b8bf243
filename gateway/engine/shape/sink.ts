/** Where an answer is written to, as the UTF-8 that will be sent. Writing is synchronous. */
export interface Sink {
  bytes: Buffer;
  /** The number of bytes written. */
  at: number;
}

const first = 64 * 1024;
/** Beyond this a large answer's memory is given back when it is done. */
const kept = 4 * 1024 * 1024;
let idle: Buffer | null = null;

/** Lends the one buffer that all answers are written in, then cuts the answer out of it. */
export function writeWith(write: (sink: Sink) => void): Buffer {
  const sink: Sink = { bytes: idle ?? Buffer.allocUnsafeSlow(first), at: 0 };
  idle = null;
  try {
    write(sink);
    const answer = Buffer.allocUnsafeSlow(sink.at);
    sink.bytes.copy(answer, 0, 0, sink.at);
    return answer;
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
