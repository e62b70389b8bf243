import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
};

export interface PageFile {
  readonly contentType: string;
  readonly plain: Buffer;
  readonly zipped: Buffer;
}

const compress = promisify(gzip);

/** One file of the bundled page, in both forms in which it may travel; null when there is none. */
export async function readPageFile(directory: string, name: string): Promise<PageFile | null> {
  const contentType = contentTypes[extname(name)];
  if (!contentType || !/^[\w.-]+$/.test(name)) return null;
  const plain = await readFile(join(directory, name)).catch(() => null);
  return plain && { contentType, plain, zipped: await compress(plain) };
}
