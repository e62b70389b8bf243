import { StartError } from '../start-error';
import { findBrowser } from './find-browser';
import { hasChineseFont } from './has-chinese-font';
import { installPackages } from './install-packages';
import { wrapBrowser } from './wrap-browser';

/** The path of a Chromium that shows Chinese text: the machine's, or one that is installed now. */
export async function obtainBrowser(
  packagesDirectory: string,
  say: (line: string) => void,
): Promise<string> {
  const present = usable(packagesDirectory);
  if (present) return present;

  const missing = [...(findBrowser() ? [] : ['chromium']), 'fonts-noto-cjk'];
  say(`Installing ${missing.join(' and ')} (once, it may take some minutes) …`);
  const why = await installPackages(missing, packagesDirectory, say);

  const browser = usable(packagesDirectory) ?? findBrowser();
  if (browser) return browser;
  throw new StartError(
    `No browser for the tests could be found or installed${why ? ` (${why})` : ''}: install Chromium or Google Chrome and try again.`,
  );
}

function usable(packagesDirectory: string): string | null {
  const machines = findBrowser();
  return machines && hasChineseFont() ? machines : wrapBrowser(packagesDirectory, machines);
}
