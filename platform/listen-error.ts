import { StartError } from './start-error';

/** Why a server could not listen, as a sentence for the person, who changes the port by `change`. */
export function listenError(error: unknown, port: number, change: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return new StartError(
      `Port ${port} is taken by another program: stop it, or choose another port with ${change}.`,
    );
  }
  if (code === 'EACCES') {
    return new StartError(`Port ${port} needs more rights: choose one above 1023.`);
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new StartError(
      'The address to listen at is not one of this machine: correct ALLIANCE_HOST or ALLIANCE_SUBGRAPH_HOST.',
    );
  }
  return error;
}
