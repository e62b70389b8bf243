import { StartError } from './start-error';

/** Why a server could not listen, as a sentence for the person who started it. */
export function listenError(error: unknown, port: number): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return new StartError(
      `Port ${port} is taken by another program: stop it, or choose another port with PORT=… (or --port).`,
    );
  }
  if (code === 'EACCES') {
    return new StartError(`Port ${port} needs more rights: choose one above 1023.`);
  }
  return error;
}
