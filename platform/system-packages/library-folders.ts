import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folders of unpacked packages in which the dynamic linker must look. */
export function libraryFolders(unpacked: string): string[] {
  const folders: string[] = [];
  for (const parent of ['usr/lib', 'lib']) {
    const folder = join(unpacked, parent);
    folders.push(
      folder,
      ...inside(folder)
        .filter((name) => name.endsWith('-linux-gnu'))
        .map((name) => join(folder, name)),
    );
  }
  return folders;
}

function inside(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
