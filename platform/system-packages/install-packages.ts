import { installAsRoot } from './install-as-root';
import { unpackPackages } from './unpack-packages';

/**
 * Installs packages of Debian or Ubuntu: into the system with root's rights, else into a folder
 * of ours. Returns why it could not, in a few words, or null.
 */
export async function installPackages(
  names: readonly string[],
  directory: string,
  say: (line: string) => void,
): Promise<string | null> {
  if (process.getuid?.() === 0 && (await installAsRoot(names, say))) return null;
  return unpackPackages(names, directory, say);
}
