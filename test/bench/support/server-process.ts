import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export interface ServerProcess {
  readonly pid: number;
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a TypeScript file as a process of its own; it answers with its address when it is ready. */
export async function startServerProcess(
  file: string,
  environment: Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  const child: ChildProcess = fork(file, {
    execArgv: ['--require', 'tsx/cjs'],
    env: { ...process.env, ...environment },
  });
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`${file} ended with code ${code} before it was ready`);
  });
  const [url] = (await Promise.race([once(child, 'message'), failed])) as [string];
  return {
    pid: child.pid!,
    url,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
