import type { Failure } from './failure-of';
import type { Places } from './places';

const sentences: Record<Failure, (places: Places) => string> = {
  'disk-full': ({ directory }) =>
    `The disk is full: free some space for ${directory} and start again.`,
  'port-taken': () =>
    'The private database found no free port on 127.0.0.1: end a program that listens there and start again.',
  forbidden: ({ directory }) =>
    `The private database may not write to ${directory}: make the folder yours (chown), or let AppArmor allow it, and start again.`,
  unknown: ({ directory, log }) =>
    `The private database in ${directory} can not be opened (${log} says why): restore a backup, or move the folder away to begin anew.`,
};

/** What a person can do about a failure, in one sentence. */
export const failureSentence = (failure: Failure, places: Places) => sentences[failure](places);
