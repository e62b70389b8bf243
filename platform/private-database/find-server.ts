import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface RunningServer {
  readonly pid: number;
  /** Null while the server only makes its data directory. */
  readonly port: number | null;
}

/**
 * The server that works on this data directory, if one runs. The table of running programs is
 * asked, not a file of ours: it is right whatever was killed and when.
 */
export function findServer(dataDirectory: string): RunningServer | null {
  const option = `--datadir=${dataDirectory}`;
  const list = process.platform === 'linux' ? fromProc() : fromPs();
  for (const { pid, words } of list) {
    if (!words.includes(option)) continue;
    const port = words.find((word) => word.startsWith('--port='))?.slice('--port='.length);
    return { pid, port: port === undefined ? null : Number(port) };
  }
  return null;
}

function* fromProc() {
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const words = commandOf(name);
    if (words !== null) yield { pid: Number(name), words };
  }
}

function commandOf(pid: string): string[] | null {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return null; // ended while we looked
  }
}

function* fromPs() {
  const table = execFileSync('ps', ['-axww', '-o', 'pid=,command='], { encoding: 'utf8' });
  for (const line of table.split('\n')) {
    const [pid, ...words] = line.trim().split(' ');
    yield { pid: Number(pid), words };
  }
}
