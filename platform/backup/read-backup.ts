import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip } from 'node:zlib';
import { StartError } from '../start-error';
import { isEndLine, isRowLine, type BackupLine } from './backup-line';

/** The lines of a backup; refuses a file that is not whole when it comes to where it is not. */
export async function* readBackup(file: string): AsyncGenerator<BackupLine> {
  const hash = createHash('sha256');
  let rows = 0;
  let ended = false;
  try {
    for await (const text of textLines(file)) {
      if (ended) throw damaged(file);
      const line = JSON.parse(text) as BackupLine;
      if (isEndLine(line)) {
        ended = true;
        if (line.sha256 !== hash.digest('hex') || line.rows !== rows) throw damaged(file);
        continue;
      }
      hash.update(`${text}\n`);
      if (isRowLine(line)) rows += 1;
      yield line;
    }
  } catch (error) {
    throw readingError(error, file);
  }
  if (!ended) throw damaged(file);
}

async function* textLines(file: string): AsyncGenerator<string> {
  const ignore = () => undefined; // the loop below is told, too
  const bytes = pipeline(createReadStream(file), createGunzip(), ignore);
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    const parts = (rest + decoder.write(chunk)).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  if (rest !== '') throw damaged(file);
}

function readingError(error: unknown, file: string): unknown {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new StartError(`There is no file ${file}: name a backup.`);
  if (code === 'EISDIR') return new StartError(`${file} is a folder: name a backup.`);
  return code.startsWith('Z_') || error instanceof SyntaxError ? damaged(file) : error;
}

const damaged = (file: string) =>
  new StartError(`${file} is damaged or no backup: take another copy of it, or an older backup.`);
