import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const chinese = /cjk|wqy|wenquanyi|sourcehan|fallback|simsun|pingfang/i;

/** Whether a browser here can draw Chinese characters; other systems than Linux always can. */
export function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  const folders = [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    join(homedir(), '.fonts'),
    join(homedir(), '.local/share/fonts'),
  ];
  return folders
    .filter(existsSync)
    .some((folder) =>
      readdirSync(folder, { recursive: true }).some((name) => chinese.test(`${name}`)),
    );
}
