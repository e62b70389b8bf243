import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folders of unpacked packages in which the dynamic linker must look. Some libraries lie one
 * level deeper than usual, and their users know the place only as it would be on a whole system.
 */
export function libraryFolders(unpacked: string): string[] {
  const usual = ['usr/lib', 'lib'].flatMap((parent) => {
    const folder = join(unpacked, parent);
    const ofMachine = inside(folder).filter((name) => name.endsWith('-linux-gnu'));
    return [folder, ...ofMachine.map((name) => join(folder, name))];
  });
  const deeper = usual.flatMap((folder) => inside(folder).map((name) => join(folder, name)));
  return [...usual, ...deeper.filter(holdsLibraries)];
}

const holdsLibraries = (folder: string) => inside(folder).some((name) => /^lib.+\.so/.test(name));

function inside(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // not there, or a file
  }
}
