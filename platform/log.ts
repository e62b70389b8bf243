import pino, { type Logger } from 'pino';

export type Log = Logger;

/** What went wrong and where. A database error also carries its statement and values: not for a log. */
function withoutData(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  return { name, message: message.slice(0, 500), code: (error as { code?: unknown }).code, stack };
}

/** JSON lines on standard error: standard output belongs to what a command prints for people. */
export function createLog(level: string): Log {
  return pino(
    {
      level,
      base: null,
      serializers: { err: withoutData },
      redact: ['*.authorization', '*.token', '*.password', '*.patientRef'],
    },
    pino.destination({ dest: 2, sync: true }),
  );
}
