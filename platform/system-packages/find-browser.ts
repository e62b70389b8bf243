import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const elsewhere = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** The path of a Chromium that runs here, or null. */
export function findBrowser(): string | null {
  const script = [...names.map((name) => `command -v ${name}`), 'true'].join('; ');
  const found = execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\n');
  return (
    [...found.filter(Boolean), elsewhere].find((path) => existsSync(path) && runs(path)) ?? null
  );
}

/** Some systems install a stub that only says where to find a browser. */
function runs(path: string): boolean {
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
