import { execFileSync } from 'node:child_process';
import { isBrowser } from './is-browser';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const elsewhere = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** The path of a Chromium that is installed on this machine, or null. */
export function findBrowser(): string | null {
  const script = [...names.map((name) => `command -v ${name}`), 'true'].join('; ');
  const found = execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\n');
  return [...found.filter(Boolean), elsewhere].find(isBrowser) ?? null;
}
