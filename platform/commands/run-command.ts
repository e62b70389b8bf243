import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { DataSource, EntityManager } from 'typeorm';
import { badInput, idempotencyKeyReused, retryLater, unauthenticated } from '../errors';
import { inTransaction, isTransient } from '../transaction';
import type { Viewer } from '../viewer';
import { canonicalJson } from './canonical-json';
import { CommandOutcome } from './command-outcome';
import { carryOut, type Actor, type Work } from './work';

/** What every input of a mutation has: the client's own name for this request. */
export interface CommandInput {
  readonly clientRequestId: string;
}

type Stored =
  | { readonly value: unknown }
  | { readonly refusal: { readonly message: string; readonly extensions: object } };

const duplicateKey = 1062;
const requestIdForm = /^[!-~]{8,64}$/;
/** Answers of a command that stand: asked again, it says the same again. */
const standing: ReadonlySet<unknown> = new Set(['REFUSED', 'CONFLICT', 'NOT_FOUND']);

/**
 * Carries out one command once, whole or not at all. The row of its outcome is the first that the
 * transaction writes: a twin waits for it, then is told the same. A refusal undoes what the command
 * did and is kept like a success, so that a repetition cannot turn out differently.
 */
export async function runCommand<Outcome>(
  database: DataSource,
  operation: string,
  { clientRequestId, ...rest }: CommandInput,
  actor: Actor,
  perform: (work: Work) => Promise<Outcome>,
): Promise<Outcome> {
  if (!requestIdForm.test(clientRequestId)) {
    throw badInput(
      'CLIENT_REQUEST_ID',
      'clientRequestId: must have 8 to 64 visible ASCII characters.',
    );
  }
  const key = { principal: principalOf(actor.viewer), operation, requestId: clientRequestId };
  const inputHash = hashOf(canonicalJson(rest));

  const stored = await inTransaction(database, async (manager): Promise<Stored> => {
    const known = await claim(manager, { ...key, inputHash, createdAt: actor.now });
    if (known) return outcomeOf(known, inputHash);
    const outcome = await attempt(manager, () => carryOut(manager, actor, perform));
    await manager.update(CommandOutcome, key, { outcome: JSON.stringify(outcome) });
    return outcome;
  }).catch((error: unknown) => {
    throw isTransient(error) ? retryLater() : error;
  });

  if ('refusal' in stored) {
    const { message, extensions } = stored.refusal;
    throw new GraphQLError(message, { extensions: { ...extensions } });
  }
  return stored.value as Outcome;
}

/** Takes the request's place, or answers who has it. */
async function claim(
  manager: EntityManager,
  row: Omit<CommandOutcome, 'outcome'>,
): Promise<CommandOutcome | null> {
  try {
    await manager.insert(CommandOutcome, { ...row, outcome: null });
    return null;
  } catch (error) {
    if ((error as { errno?: number }).errno !== duplicateKey) throw error;
    const { principal, operation, requestId } = row;
    return manager.findOneByOrFail(CommandOutcome, { principal, operation, requestId });
  }
}

function outcomeOf({ inputHash, outcome }: CommandOutcome, wanted: string): Stored {
  if (inputHash !== wanted) throw idempotencyKeyReused();
  return JSON.parse(outcome ?? 'null') as Stored;
}

async function attempt(manager: EntityManager, perform: () => Promise<unknown>): Promise<Stored> {
  await manager.query('SAVEPOINT before_command');
  try {
    return { value: await perform() };
  } catch (error) {
    const { extensions, message } = error as GraphQLError;
    if (!(error instanceof GraphQLError) || !standing.has(extensions.code)) throw error;
    await manager.query('ROLLBACK TO SAVEPOINT before_command');
    return { refusal: { message, extensions } };
  }
}

function principalOf({ clientId, subject }: Viewer): string {
  if (subject === null) throw unauthenticated();
  return hashOf(JSON.stringify([clientId, subject]));
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64url');
