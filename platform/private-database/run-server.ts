import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type { ServerBinary } from './server-binary';

/**
 * Starts the program, apart from our terminal: Ctrl-C there is for us, who stop the
 * server after everything that uses it. It does not die with us.
 */
export function runServer(
  binary: ServerBinary,
  options: readonly string[],
  logPath: string,
  input = '',
): ChildProcess {
  const log = openSync(logPath, 'a', 0o600);
  const child = spawn(binary.path, options, {
    detached: true,
    stdio: ['pipe', log, log],
    // Nothing of ours: servers read options from the environment too.
    env: { LD_LIBRARY_PATH: binary.libraries.join(':') },
  });
  closeSync(log);
  child.stdin?.on('error', () => undefined); // it ended before it read: its exit code tells
  child.stdin?.end(input);
  return child;
}
