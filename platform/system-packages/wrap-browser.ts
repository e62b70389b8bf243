import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBrowser } from './is-browser';
import { libraryFolders } from './library-folders';

/**
 * What was unpacked into a folder, the browser or only fonts for the machine's own, is found by
 * the browser only when it is told where: a small script does that, and is run in its place.
 * Null when nothing that runs was unpacked.
 */
export function wrapBrowser(unpacked: string, machines: string | null): string | null {
  const ours = join(unpacked, 'usr/lib/chromium/chromium');
  const hasFonts = existsSync(join(unpacked, 'usr/share/fonts'));
  const program = existsSync(ours) ? ours : hasFonts ? machines : null;
  if (program === null) return null;

  const fonts = join(unpacked, 'fonts.conf');
  writeFileSync(fonts, fontConfiguration(unpacked));
  const script = join(unpacked, 'run-browser.sh');
  const lines = [
    '#!/bin/sh',
    ...(program === ours ? [`export LD_LIBRARY_PATH='${libraryFolders(unpacked).join(':')}'`] : []),
    `export FONTCONFIG_FILE='${fonts}'`,
    `exec '${program}' "$@"`,
  ];
  writeFileSync(script, `${lines.join('\n')}\n`, { mode: 0o755 });
  return isBrowser(script) ? script : null;
}

/** The machine's fonts, where it has any, and those of the packages. */
const fontConfiguration = (unpacked: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <include ignore_missing="yes">${unpacked}/etc/fonts/fonts.conf</include>
  <dir>${unpacked}/usr/share/fonts</dir>
  <cachedir>${unpacked}/fontcache</cachedir>
</fontconfig>
`;
