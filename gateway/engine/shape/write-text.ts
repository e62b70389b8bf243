import { reserve, type Sink } from './sink';

/** Text that is JSON already, such as a key with its quotes. */
export function compileText(json: string): (sink: Sink) => void {
  const text = Buffer.from(json);
  const { length } = text;
  return (sink) => {
    reserve(sink, length);
    const { bytes, at } = sink;
    for (let index = 0; index < length; index += 1) bytes[at + index] = text[index] as number;
    sink.at = at + length;
  };
}

/** Any JSON text, at its price. */
export function writeJson(sink: Sink, json: string): void {
  reserve(sink, json.length * 3);
  sink.at += sink.bytes.write(json, sink.at);
}

/** Short text without anything beyond ASCII, such as a number. */
export function writeAscii(sink: Sink, text: string): void {
  const { length } = text;
  reserve(sink, length);
  const { bytes, at } = sink;
  for (let index = 0; index < length; index += 1) bytes[at + index] = text.charCodeAt(index);
  sink.at = at + length;
}

/** A string with its quotes. What needs escaping, or two units for one character, goes the long way. */
export function writeString(sink: Sink, text: string): void {
  const { length } = text;
  reserve(sink, length * 3 + 2);
  const { bytes } = sink;
  let at = sink.at;
  bytes[at++] = quote;
  for (let index = 0; index < length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) {
      if (code < 0x20 || code === quote || code === backslash) {
        return writeJson(sink, JSON.stringify(text));
      }
      bytes[at++] = code;
    } else if (code < 0x800) {
      bytes[at++] = 0xc0 | (code >> 6);
      bytes[at++] = 0x80 | (code & 0x3f);
    } else if (code < 0xd800 || code > 0xdfff) {
      bytes[at++] = 0xe0 | (code >> 12);
      bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
      bytes[at++] = 0x80 | (code & 0x3f);
    } else {
      return writeJson(sink, JSON.stringify(text));
    }
  }
  bytes[at++] = quote;
  sink.at = at;
}

const quote = 0x22;
const backslash = 0x5c;
