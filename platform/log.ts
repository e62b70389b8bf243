import pino, { type Logger } from 'pino';

export type Log = Logger;

/** JSON lines on standard error: standard output belongs to what a command prints for people. */
export function createLog(level: string): Log {
  return pino(
    { level, base: null, redact: ['*.authorization', '*.token', '*.password', '*.patientRef'] },
    pino.destination({ dest: 2, sync: true }),
  );
}
