import { StartError } from '../platform/start-error';

/** Runs a command; a problem that a person can solve is one sentence, anything else a stack. */
export function runCommand(usage: string, command: () => Promise<void>): void {
  command().catch((error: unknown) => {
    const { code = '' } = error as { code?: unknown };
    const isMistyped = String(code).startsWith('ERR_PARSE_ARGS_');
    if (isMistyped) console.error(`${(error as Error).message.split('. ')[0]}. Usage: ${usage}`);
    else console.error(error instanceof StartError ? error.message : error);
    process.exitCode = 1;
  });
}
