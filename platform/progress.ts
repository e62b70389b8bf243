import type { WriteStream } from 'node:tty';

/** Long work shows one changing line on a terminal, and plain lines elsewhere. */
export function createProgress(stream: NodeJS.WriteStream | WriteStream) {
  const clear = () => (stream.isTTY ? stream.write('\r\u001b[K') : undefined);
  return {
    say(line: string): void {
      clear();
      stream.write(stream.isTTY ? `${line} …` : `${line}\n`);
    },
    done(line: string): void {
      clear();
      stream.write(`${line}\n`);
    },
  };
}
