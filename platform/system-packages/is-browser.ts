import { execFileSync } from 'node:child_process';

/** Whether this program is a Chromium that runs: some systems install a stub in its place. */
export function isBrowser(path: string): boolean {
  try {
    const version = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 20_000,
    });
    return /Chrom/.test(version);
  } catch {
    return false;
  }
}
